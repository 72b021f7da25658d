package ec.clavepatronal.almacen;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys of what is encrypted are.
 *
 * @param llave the one in force, where it is a setting; no file is read or written then
 * @param llavesAnteriores others that are known: older ones, or one that is to come
 * @param archivoDeLlave file of the keys beside the embedded database, unless it lies
 * with the other data
 */
@ConfigurationProperties("clave-patronal")
public record AjustesDeLlaves(@Nullable String llave, @DefaultValue List<String> llavesAnteriores,
		@Nullable Path archivoDeLlave) {

	/** Whether the key in force stands in the settings. */
	boolean esAjuste() {
		return this.llave != null && !this.llave.isBlank();
	}

	/** The key in force and the others, where the settings name it. */
	Llavero deLosAjustes() {
		return conAnteriores(Llavero.leer(Stream.ofNullable(this.llave), "clave-patronal.llave"));
	}

	/** Keys that come from elsewhere, and those of the settings behind them. */
	Llavero conAnteriores(Llavero llaves) {
		return hayAnteriores()
				? llaves.tras(Llavero.leer(this.llavesAnteriores.stream(), "clave-patronal.llaves-anteriores"))
				: llaves;
	}

	/** Whether the settings name any besides the one in force. */
	boolean hayAnteriores() {
		return this.llavesAnteriores.stream().anyMatch((texto) -> !texto.isBlank());
	}

	/** Nothing of the keys. */
	@Override
	public String toString() {
		return "AjustesDeLlaves[" + esAjuste() + ", " + hayAnteriores() + ", " + this.archivoDeLlave + "]";
	}

}
