package ec.clavepatronal.recuperacion;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

import ec.clavepatronal.almacen.Cifrado;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Expedientes in the database: a restart or another node finds them again. The answers
 * are encrypted; a row closed under another id cannot be opened under this one.
 */
@Component
class ExpedientesEnBase implements Expedientes {

	/** More than an accountant opens in a day; the least recently used makes room. */
	private static final int MAXIMO = 200;

	private static final int BYTES_DEL_ID = 16;

	/** Use is noted so often at most: looking at a page is no reason to write. */
	private static final Duration ENTRE_NOTAS = Duration.ofDays(1);

	private final SecureRandom azar = new SecureRandom();

	private final JdbcClient base;

	private final Cifrado cifrado;

	private final Titular titular;

	private final Conservacion conservacion;

	private final InstantSource reloj;

	@Autowired
	ExpedientesEnBase(JdbcClient base, Cifrado cifrado, Titular titular, Conservacion conservacion) {
		this(base, cifrado, titular, conservacion, InstantSource.system());
	}

	ExpedientesEnBase(JdbcClient base, Cifrado cifrado, Titular titular, Conservacion conservacion,
			InstantSource reloj) {
		this.base = base;
		this.cifrado = cifrado;
		this.titular = titular;
		this.conservacion = conservacion;
		this.reloj = reloj;
	}

	@Override
	public Expediente abrir(SituacionForm situacion) {
		byte[] bytes = new byte[BYTES_DEL_ID];
		this.azar.nextBytes(bytes);
		Expediente nuevo = Expediente.nuevo(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), situacion);
		String titular = this.titular.presenteONuevo();
		long ahora = this.reloj.millis();
		return contestando(() -> {
			hacerSitio(titular);
			this.base.sql("""
					insert into expediente (id, titular, version, respuestas, creado, usado)
					values (:id, :titular, :version, :respuestas, :ahora, :ahora)""")
				.param("id", nuevo.id())
				.param("titular", titular)
				.param("version", nuevo.version())
				.param("respuestas", cerrar(nuevo))
				.param("ahora", ahora)
				.update();
			return nuevo;
		});
	}

	@Override
	public Optional<Expediente> buscar(String id) {
		return this.titular.presente().flatMap((titular) -> contestando(() -> buscar(id, titular)));
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
	 * Deletes what nobody has used for long enough; each node does so, and once is
	 * enough.
	 */
	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
	void caducar() {
		contestando(() -> this.base.sql("delete from expediente where usado < ?")
			.param(this.reloj.instant().minus(this.conservacion.plazo()).toEpochMilli())
			.update());
	}

	private Optional<Expediente> buscar(String id, String titular) {
		Optional<Fila> fila = this.base
			.sql("select version, respuestas, usado from expediente where id = ? and titular = ? and usado >= ?")
			.param(id)
			.param(titular)
			.param(this.reloj.instant().minus(this.conservacion.plazo()).toEpochMilli())
			.query((datos, n) -> new Fila(datos.getInt(1), datos.getBytes(2), datos.getLong(3)))
			.optional();
		fila.filter((f) -> f.usado() < this.reloj.instant().minus(ENTRE_NOTAS).toEpochMilli())
			.ifPresent((f) -> anotarUso(id));
		return fila.flatMap((f) -> this.cifrado.abrir(id, f.respuestas())
			.map((claras) -> Respuestas.leer(id, f.version(), claras)));
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
			.param(cerrar(nuevo))
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

	private void hacerSitio(String titular) {
		this.base.sql("""
				delete from expediente where titular = ? and id not in (
				  select id from expediente where titular = ? order by usado desc limit ?)""")
			.param(titular)
			.param(titular)
			.param(MAXIMO - 1)
			.update();
	}

	private byte[] cerrar(Expediente expediente) {
		return this.cifrado.cerrar(expediente.id(), Respuestas.escribir(expediente));
	}

	/** Whoever asks while the database is away is told so, and loses nothing. */
	static <T> T contestando(Supplier<T> pregunta) {
		try {
			return pregunta.get();
		}
		catch (DataAccessException ex) {
			throw new ExpedientesFueraDeServicio(ex);
		}
	}

	/** A row as it is kept. */
	private record Fila(int version, byte[] respuestas, long usado) {
	}

}
