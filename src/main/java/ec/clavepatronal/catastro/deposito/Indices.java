package ec.clavepatronal.catastro.deposito;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ec.clavepatronal.catastro.ArchivoCargado;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers which catalogue is in force, so that a look-up need not ask. Another process
 * may replace it at any time, hence it is forgotten after a second.
 */
final class Indices {

	private static final Duration VALIDEZ = Duration.ofSeconds(1);

	private static final String VIGENTE = "vigente";

	private final JdbcClient base;

	private final CatalogoVigente vigente;

	private final Cache<String, Indice> leido = Caffeine.newBuilder()
		.expireAfterWrite(VALIDEZ)
		.executor(Runnable::run)
		.build();

	Indices(JdbcClient base, CatalogoVigente vigente) {
		this.base = base;
		this.vigente = vigente;
	}

	/**
	 * At most a second old. Never loaded through the cache: whoever waited there for
	 * another's reading might hold the one connection that the reading waits for.
	 */
	Indice actual() {
		Indice indice = this.leido.getIfPresent(VIGENTE);
		return (indice != null) ? indice : releer();
	}

	/** As of now. */
	Indice releer() {
		Indice indice = new Indice(this.vigente.version(), archivos());
		this.leido.put(VIGENTE, indice);
		return indice;
	}

	private Map<Integer, ArchivoCargado> archivos() {
		Map<Integer, ArchivoCargado> archivos = new LinkedHashMap<>();
		this.base.sql("""
				select id, provincia, nombre, fecha, aceptadas + reparadas - repetidas as filas
				from catastro_archivo where vigente = 1 order by provincia""").query((fila) -> {
			archivos.put(fila.getInt("id"), new ArchivoCargado(fila.getString("provincia"), fila.getString("nombre"),
					LocalDate.ofEpochDay(fila.getLong("fecha")), fila.getLong("filas")));
		});
		return archivos;
	}

}
