package ec.clavepatronal.catastro.deposito;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import ec.clavepatronal.catastro.ArchivoCargado;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers which catalogue is in force, so that a look-up need not ask. Another process
 * may replace it at any time, hence it is read again every second.
 */
final class Indices {

	private static final long VALIDEZ = Duration.ofSeconds(1).toNanos();

	private final JdbcClient base;

	private final CatalogoVigente vigente;

	private final ReentrantLock turno = new ReentrantLock();

	private volatile @Nullable Indice leido;

	private volatile long leidoEn;

	Indices(JdbcClient base, CatalogoVigente vigente) {
		this.base = base;
		this.vigente = vigente;
	}

	/** At most a second old. */
	Indice actual() {
		Indice indice = this.leido;
		if (indice == null) {
			return releer();
		}
		if (System.nanoTime() - this.leidoEn < VALIDEZ || !this.turno.tryLock()) {
			return indice;
		}
		try {
			return releer();
		}
		finally {
			this.turno.unlock();
		}
	}

	/** As of now. */
	Indice releer() {
		Indice conocido = this.leido;
		int version = this.vigente.version();
		Indice indice = (conocido != null && conocido.version() == version) ? conocido
				: new Indice(version, archivos());
		this.leido = indice;
		this.leidoEn = System.nanoTime();
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
