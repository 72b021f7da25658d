package ec.clavepatronal.catastro.deposito;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.Respuesta;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks RUCs up in the catalogue that was imported last.
 */
final class CatastroImportado implements Catastro {

	private static final Logger log = LoggerFactory.getLogger(CatastroImportado.class);

	/** A database that is down is not asked by everybody, for each would wait for it. */
	private static final long DESCANSO = Duration.ofSeconds(5).toNanos();

	private final Indices indices;

	private final Deposito deposito;

	/** When it failed last; 0 while it answers. */
	private final AtomicLong fallo = new AtomicLong();

	CatastroImportado(Indices indices, Deposito deposito) {
		this.indices = indices;
		this.deposito = deposito;
	}

	@Override
	public Respuesta buscar(String ruc) {
		return buscarEnArchivos(ruc);
	}

	@Override
	public Respuesta buscarEnArchivos(String ruc) {
		return contestar(() -> {
			Indice indice = this.indices.actual();
			try {
				return buscar(indice, ruc);
			}
			catch (SQLException ex) {
				return buscar(this.indices.releer(), ruc);
			}
		}, Respuesta.NO_DISPONIBLE);
	}

	@Override
	public Optional<List<ArchivoCargado>> archivos() {
		return contestar(() -> Optional.of(List.copyOf(this.indices.actual().archivos().values())), Optional.empty());
	}

	private Respuesta buscar(Indice indice, String ruc) throws SQLException {
		if (indice.vacio()) {
			return Respuesta.SIN_ARCHIVOS;
		}
		List<Renglon> filas = this.deposito.buscar(indice.version(), ruc);
		if (filas.isEmpty()) {
			return Respuesta.NO_CONSTA;
		}
		Renglon ultima = ultima(filas);
		ArchivoCargado archivo = indice.archivos().get(ultima.archivo());
		if (archivo == null) {
			archivo = this.indices.releer().archivos().get(ultima.archivo());
		}
		if (archivo == null) {
			throw new SQLException("A row of no known file");
		}
		return Respuesta.hallado(contribuyente(filas, ultima, archivo));
	}

	private static Contribuyente contribuyente(List<Renglon> filas, Renglon ultima, ArchivoCargado archivo) {
		return new Contribuyente(Renglon.ESTADOS.get(ultima.estado()), Renglon.TIPOS.get(ultima.tipo()),
				ultima.razonSocial(), (ultima.suspendido() == 0) ? null : LocalDate.ofEpochDay(ultima.suspendido()),
				establecimientos(filas), archivo.nombre(), archivo.fecha());
	}

	/** Two files may have the same establishment: the one changed later is right. */
	private static List<Establecimiento> establecimientos(List<Renglon> filas) {
		Map<Integer, Renglon> porNumero = new TreeMap<>();
		for (Renglon fila : filas) {
			porNumero.merge(fila.establecimiento(), fila, (una, otra) -> ultima(List.of(una, otra)));
		}
		return porNumero.values().stream().map(Renglon::comoEstablecimiento).toList();
	}

	private static Renglon ultima(List<Renglon> filas) {
		Renglon ultima = filas.get(0);
		for (Renglon fila : filas) {
			if (fila.actualizado() > ultima.actualizado()) {
				ultima = fila;
			}
		}
		return ultima;
	}

	/** Whatever happens to the database, whoever asks goes on. */
	private <T> T contestar(Pregunta<T> pregunta, T sinRespuesta) {
		long ultimo = this.fallo.get();
		if (ultimo != 0 && System.nanoTime() - ultimo < DESCANSO) {
			return sinRespuesta;
		}
		try {
			T respuesta = pregunta.hacer();
			if (this.fallo.getAndSet(0) != 0) {
				log.info("The registry answers again");
			}
			return respuesta;
		}
		catch (SQLException | RuntimeException ex) {
			if (this.fallo.getAndSet(System.nanoTime() | 1) == 0) {
				// Messages of drivers may repeat the values of a statement.
				log.warn("The registry does not answer: {}", ex.getClass().getName());
			}
			return sinRespuesta;
		}
	}

	/** Something to ask the database. */
	private interface Pregunta<T> {

		T hacer() throws SQLException;

	}

}
