package ec.clavepatronal.recuperacion.deposito;

import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.deposito.Filas.Fila;
import ec.clavepatronal.recuperacion.expediente.Expediente;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Expedientes in the database: a restart or another node finds them again. The answers
 * are encrypted; a row closed under another id cannot be opened under this one.
 */
@Component
class ExpedientesEnBase implements Expedientes {

	private static final int BYTES_DEL_ID = 16;

	/** Use is noted so often at most: looking at a page is no reason to write. */
	private static final Duration ENTRE_NOTAS = Duration.ofDays(1);

	private final SecureRandom azar = new SecureRandom();

	private final JdbcClient base;

	private final Consultas consultas;

	private final Filas filas;

	private final Vigentes vigentes;

	private final Clock reloj;

	ExpedientesEnBase(JdbcClient base, Consultas consultas, Cifrado cifrado, Conservacion conservacion, Clock reloj) {
		this.base = base;
		this.consultas = consultas;
		this.filas = new Filas(cifrado, conservacion);
		this.vigentes = new Vigentes(base, conservacion, reloj);
		this.reloj = reloj;
	}

	@Override
	public boolean conoce(Propietario propietario) {
		return !propietario.nuevo()
				&& this.consultas.leyendo(() -> this.base.sql("select count(*) from expediente where titular = ?")
					.param(propietario.huella())
					.query(Integer.class)
					.single()) > 0;
	}

	@Override
	public Expediente abrir(Propietario propietario, Expediente borrador) {
		byte[] bytes = new byte[BYTES_DEL_ID];
		this.azar.nextBytes(bytes);
		Expediente nuevo = borrador.conservado(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
				this.reloj.instant().plus(propietario.conservacion().plazo()));
		this.consultas.enSerie(() -> insertar(nuevo, propietario));
		this.consultas.seConserva(propietario);
		return nuevo;
	}

	/** Writes first: whoever has read cannot always write afterwards. */
	private Expediente insertar(Expediente nuevo, Propietario propietario) {
		this.base.sql("""
				insert into expediente (id, titular, version, respuestas, alias, creado, usado, plazo)
				values (:id, :titular, :version, :respuestas, :alias, :ahora, :ahora, :plazo)""")
			.param("id", nuevo.id())
			.param("titular", propietario.huella())
			.param("version", nuevo.version())
			.param("respuestas", this.filas.cerrar(nuevo))
			.param("alias", this.filas.cerrar(nuevo.id(), nuevo.ficha().alias()), Types.BINARY)
			.param("ahora", this.reloj.millis())
			.param("plazo", plazo(propietario))
			.update();
		if (contar(propietario) > propietario.conservacion().maximo()) {
			throw new DemasiadosTramites();
		}
		return nuevo;
	}

	@Override
	public Optional<Expediente> buscar(Propietario propietario, String id) {
		if (propietario.nuevo()) {
			return Optional.empty();
		}
		Optional<Fila> fila = this.consultas.leyendo(() -> this.vigentes
			.de("select %s from expediente where id = :id and titular = :titular and %s".formatted(Filas.COLUMNAS,
					Vigentes.VIGENTE), propietario)
			.param("id", id)
			.query(this.filas::leer)
			.optional());
		fila.filter((f) -> f.usado().isBefore(this.reloj.instant().minus(ENTRE_NOTAS)))
			.ifPresent((f) -> anotarUso(propietario, id));
		return fila.flatMap(this.filas::abrir);
	}

	private void anotarUso(Propietario propietario, String id) {
		this.consultas
			.cambiando(() -> this.base.sql("update expediente set usado = ?, plazo = ? where id = ? and titular = ?")
				.param(this.reloj.millis())
				.param(plazo(propietario))
				.param(id)
				.param(propietario.huella())
				.update());
		this.consultas.seConserva(propietario);
	}

	@Override
	public List<Expediente> lista(Propietario propietario, int desde, int cuantos) {
		if (propietario.nuevo()) {
			return List.of();
		}
		return this.consultas
			.leyendo(() -> this.vigentes
				.de("""
						select %s from expediente where titular = :titular and %s
						order by usado desc, id limit :cuantos offset :desde""".formatted(Filas.COLUMNAS,
						Vigentes.VIGENTE), propietario)
				.param("cuantos", cuantos)
				.param("desde", desde)
				.query(this.filas::leer)
				.list())
			.stream()
			.map(this.filas::abrir)
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	public int cuenta(Propietario propietario) {
		return propietario.nuevo() ? 0 : this.consultas.leyendo(() -> contar(propietario));
	}

	private int contar(Propietario propietario) {
		return this.vigentes
			.de("select count(*) from expediente where titular = :titular and " + Vigentes.VIGENTE, propietario)
			.query(Integer.class)
			.single();
	}

	@Override
	public boolean guardar(Propietario propietario, Expediente nuevo) {
		byte[] cerradas = this.filas.cerrar(nuevo);
		int guardados = this.consultas.cambiando(() -> this.base.sql("""
				update expediente set version = ?, respuestas = ?, usado = ?, plazo = ?
				where id = ? and titular = ? and version = ?""")
			.param(nuevo.version())
			.param(cerradas)
			.param(this.reloj.millis())
			.param(plazo(propietario))
			.param(nuevo.id())
			.param(propietario.huella())
			.param(nuevo.version() - 1)
			.update());
		if (guardados == 1) {
			this.consultas.seConserva(propietario);
		}
		return guardados == 1;
	}

	@Override
	public void borrar(Propietario propietario, String id) {
		this.consultas.cambiando(() -> this.base.sql("delete from expediente where id = ? and titular = ?")
			.param(id)
			.param(propietario.huella())
			.update());
	}

	/**
	 * Deletes what nobody has used for long enough and is not kept for a turno or because
	 * its owner said so; each node does so, and once is enough.
	 */
	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
	void caducar() {
		this.consultas
			.cambiando(() -> this.vigentes.de("delete from expediente where not " + Vigentes.VIGENTE).update());
	}

	private static long plazo(Propietario propietario) {
		return propietario.conservacion().plazo().toMillis();
	}

}
