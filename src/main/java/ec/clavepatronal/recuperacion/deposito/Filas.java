package ec.clavepatronal.recuperacion.deposito;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.recuperacion.expediente.Alias;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Ficha;
import ec.clavepatronal.recuperacion.expediente.Respuestas;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rows of expedientes as they are kept: what is encrypted for which place, and what
 * stands in the clear.
 */
final class Filas {

	private static final Logger LOG = LoggerFactory.getLogger(Filas.class);

	/** What a row is read from, in this order. */
	static final String COLUMNAS = "id, version, respuestas, alias, usado, por_turno, por_pedido, plazo";

	private final Cifrado cifrado;

	private final Conservacion conservacion;

	Filas(Cifrado cifrado, Conservacion conservacion) {
		this.cifrado = cifrado;
		this.conservacion = conservacion;
	}

	/** What was closed as answers cannot be opened as an alias. */
	static String lugarDelAlias(String id) {
		return "alias de " + id;
	}

	Fila leer(ResultSet datos, int numero) throws SQLException {
		long notado = datos.getLong(8);
		Duration plazo = datos.wasNull() ? this.conservacion.plazo() : Duration.ofMillis(notado);
		return new Fila(datos.getString(1), datos.getInt(2), datos.getBytes(3), datos.getBytes(4),
				Instant.ofEpochMilli(datos.getLong(5)), Instant.ofEpochMilli(datos.getLong(6)),
				Instant.ofEpochMilli(datos.getLong(7)), plazo);
	}

	/** Empty if it was closed with another key or for another row. */
	Optional<Expediente> abrir(Fila fila) {
		return this.cifrado.abrir(fila.id(), fila.respuestas())
			.or(Filas::ajenas)
			.map((claras) -> Respuestas.leer(fila.id(), fila.version(), claras, ficha(fila)));
	}

	/** Its owner sees that it is not there; the operator must see why. */
	static Optional<byte[]> ajenas() {
		LOG.error("Something of a row does not open with the key: somebody changed it, or put it into another's place");
		return Optional.empty();
	}

	private Ficha ficha(Fila fila) {
		Instant seBorra = fila.seBorra();
		return new Ficha(alias(fila), seBorra, seBorra.isAfter(fila.porTurno()) && seBorra.isAfter(fila.porPedido()),
				Optional.of(fila.porTurno())
					.filter((hasta) -> hasta.isAfter(Instant.EPOCH))
					.map(Conservacion::turnoDe));
	}

	/** Empty if there is none or it does not open. */
	Optional<Alias> alias(Fila fila) {
		return Optional.ofNullable(fila.alias())
			.flatMap((cerrado) -> this.cifrado.abrir(lugarDelAlias(fila.id()), cerrado).or(Filas::ajenas))
			.map((claro) -> new Alias(new String(claro, StandardCharsets.UTF_8)));
	}

	byte[] cerrar(Expediente expediente) {
		return this.cifrado.cerrar(expediente.id(), Respuestas.escribir(expediente));
	}

	byte @Nullable [] cerrar(String id, Optional<Alias> alias) {
		return alias
			.map((nombre) -> this.cifrado.cerrar(lugarDelAlias(id), nombre.texto().getBytes(StandardCharsets.UTF_8)))
			.orElse(null);
	}

	/** A row as it is kept. */
	record Fila(String id, int version, byte[] respuestas, byte @Nullable [] alias, Instant usado, Instant porTurno,
			Instant porPedido, Duration plazo) {

		/** Whichever of the three is the latest. */
		Instant seBorra() {
			return Collections.max(List.of(this.usado.plus(this.plazo), this.porTurno, this.porPedido));
		}

	}

}
