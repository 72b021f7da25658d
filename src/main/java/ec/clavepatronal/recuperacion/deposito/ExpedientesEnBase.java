package ec.clavepatronal.recuperacion.deposito;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.recuperacion.deposito.Filas.Fila;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Expedientes in the database: a restart or another node finds them again. The answers
 * are encrypted; a row closed under another id cannot be opened under this one.
 */
@Component
class ExpedientesEnBase implements Expedientes {

	private static final int BYTES_DEL_ID = 16;

	/** Two that count and write at once cannot both be right: one of them tries again. */
	private static final int INTENTOS = 5;

	/** Use is noted so often at most: looking at a page is no reason to write. */
	private static final Duration ENTRE_NOTAS = Duration.ofDays(1);

	private final SecureRandom azar = new SecureRandom();

	private final JdbcClient base;

	private final TransactionTemplate transaccion;

	private final Filas filas;

	private final Titular titular;

	private final Vigentes vigentes;

	private final Clock reloj;

	ExpedientesEnBase(JdbcClient base, PlatformTransactionManager transacciones, Cifrado cifrado, Titular titular,
			Conservacion conservacion, Clock reloj) {
		this.base = base;
		this.transaccion = new TransactionTemplate(transacciones);
		this.transaccion.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
		this.filas = new Filas(cifrado, conservacion);
		this.titular = titular;
		this.vigentes = new Vigentes(base, conservacion, reloj);
		this.reloj = reloj;
	}

	@Override
	public Expediente abrirCon(Map<Paso, Formulario> respuestas) {
		byte[] bytes = new byte[BYTES_DEL_ID];
		this.azar.nextBytes(bytes);
		Expediente nuevo = Expediente.nuevo(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), respuestas,
				this.filas.ficha(this.reloj.instant()));
		return contestando(() -> {
			String titular = this.titular.presenteONuevo();
			insertar(nuevo, titular, INTENTOS);
			return nuevo;
		});
	}

	private void insertar(Expediente nuevo, String titular, int intentos) {
		try {
			this.transaccion.executeWithoutResult((estado) -> insertar(nuevo, titular));
		}
		catch (ConcurrencyFailureException ex) {
			if (intentos == 1) {
				throw ex;
			}
			insertar(nuevo, titular, intentos - 1);
		}
	}

	/** Writes first: on SQLite whoever has read cannot always write afterwards. */
	private void insertar(Expediente nuevo, String titular) {
		this.base.sql("""
				insert into expediente (id, titular, version, respuestas, creado, usado)
				values (:id, :titular, :version, :respuestas, :ahora, :ahora)""")
			.param("id", nuevo.id())
			.param("titular", titular)
			.param("version", nuevo.version())
			.param("respuestas", this.filas.cerrar(nuevo))
			.param("ahora", this.reloj.millis())
			.update();
		if (cuenta(titular) > DemasiadosTramites.MAXIMO) {
			throw new DemasiadosTramites();
		}
	}

	@Override
	public Optional<Expediente> buscar(String id) {
		return this.titular.presente().flatMap((titular) -> contestando(() -> buscar(id, titular)));
	}

	@Override
	public List<Expediente> lista(int desde, int cuantos) {
		return this.titular.presente()
			.map((titular) -> contestando(() -> this.vigentes
				.de("""
						select %s from expediente where titular = :titular and %s
						order by usado desc, id limit :cuantos offset :desde""".formatted(Filas.COLUMNAS,
						Vigentes.VIGENTE), titular)
				.param("cuantos", cuantos)
				.param("desde", desde)
				.query(Filas::leer)
				.list()))
			.orElse(List.of())
			.stream()
			.map(this.filas::abrir)
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	public int cuenta() {
		return this.titular.presente().map((titular) -> contestando(() -> cuenta(titular))).orElse(0);
	}

	@Override
	public boolean guardar(Expediente nuevo) {
		return this.titular.presente().map((titular) -> contestando(() -> guardar(nuevo, titular))).orElse(false);
	}

	@Override
	public void borrar(String id) {
		this.titular.presente()
			.ifPresent(
					(titular) -> contestando(() -> this.base.sql("delete from expediente where id = ? and titular = ?")
						.param(id)
						.param(titular)
						.update()));
	}

	/**
	 * Deletes what nobody has used for long enough and is not kept for a turno or because
	 * its owner said so; each node does so, and once is enough.
	 */
	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
	void caducar() {
		contestando(() -> this.vigentes.de("delete from expediente where not " + Vigentes.VIGENTE).update());
	}

	private int cuenta(String titular) {
		return this.vigentes
			.de("select count(*) from expediente where titular = :titular and " + Vigentes.VIGENTE, titular)
			.query(Integer.class)
			.single();
	}

	private Optional<Expediente> buscar(String id, String titular) {
		Optional<Fila> fila = this.vigentes
			.de("select %s from expediente where id = :id and titular = :titular and %s".formatted(Filas.COLUMNAS,
					Vigentes.VIGENTE), titular)
			.param("id", id)
			.query(Filas::leer)
			.optional();
		fila.filter((f) -> f.usado().isBefore(this.reloj.instant().minus(ENTRE_NOTAS))).ifPresent((f) -> anotarUso(id));
		return fila.flatMap(this.filas::abrir);
	}

	private void anotarUso(String id) {
		this.base.sql("update expediente set usado = ? where id = ?").param(this.reloj.millis()).param(id).update();
		this.titular.renovar();
	}

	private boolean guardar(Expediente nuevo, String titular) {
		int guardados = this.base.sql("""
				update expediente set version = ?, respuestas = ?, usado = ?
				where id = ? and titular = ? and version = ?""")
			.param(nuevo.version())
			.param(this.filas.cerrar(nuevo))
			.param(this.reloj.millis())
			.param(nuevo.id())
			.param(titular)
			.param(nuevo.version() - 1)
			.update();
		if (guardados == 1) {
			this.titular.renovar();
		}
		return guardados == 1;
	}

	/** Whoever asks while the database is away is told so, and loses nothing. */
	static <T> T contestando(Supplier<T> pregunta) {
		try {
			return pregunta.get();
		}
		catch (DataAccessException | TransactionException ex) {
			throw new ExpedientesFueraDeServicio(ex);
		}
	}

}
