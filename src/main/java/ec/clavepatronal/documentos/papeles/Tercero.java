package ec.clavepatronal.documentos.papeles;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who may go instead.
 *
 * @param nombre name of that person
 * @param cedula cédula or foreigner code; as it was read where it is one
 */
public record Tercero(@JsonProperty("tercero") @Nullable String nombre,
		@JsonProperty("cedulaTercero") @Nullable String cedula) {

	static final Tercero NADIE = new Tercero(null, null);

	/** Whether anything was typed about that person. */
	boolean hay() {
		return Stream.of(this.nombre, this.cedula).anyMatch((texto) -> Escrito.de(texto).isPresent());
	}

	Tercero imprimible(UnaryOperator<@Nullable String> cambio) {
		return new Tercero(cambio.apply(this.nombre), cambio.apply(this.cedula));
	}

	@Override
	public String toString() {
		return "Tercero[]";
	}

}
