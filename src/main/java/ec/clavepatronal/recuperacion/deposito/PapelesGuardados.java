package ec.clavepatronal.recuperacion.deposito;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.propietario.Propietario;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was typed for the papers of an expediente, as bytes that mean something only to
 * whoever makes the papers. Kept encrypted in the row of the expediente: it is the
 * owner's only, and is deleted with it.
 */
@Component
public class PapelesGuardados {

	private final JdbcClient base;

	private final Consultas consultas;

	private final Cifrado cifrado;

	private final Clock reloj;

	PapelesGuardados(JdbcClient base, Consultas consultas, Cifrado cifrado, Clock reloj) {
		this.base = base;
		this.consultas = consultas;
		this.cifrado = cifrado;
		this.reloj = reloj;
	}

	/** What was closed as answers cannot be opened as papers. */
	static String lugar(String id) {
		return "papeles de " + id;
	}

	/**
	 * What the owner saved last.
	 * @param id what names the expediente in addresses
	 * @return version 0 and nothing if nothing was; no content if it cannot be opened
	 */
	public Papeles buscar(Propietario propietario, String id) {
		if (propietario.nuevo()) {
			return Papeles.NINGUNO;
		}
		return this.consultas
			.leyendo(() -> this.base.sql("select version_papeles, papeles from expediente where id = ? and titular = ?")
				.param(id)
				.param(propietario.huella())
				.query((fila, n) -> new Papeles(fila.getInt(1),
						Optional.ofNullable(fila.getBytes(2))
							.flatMap((cerrados) -> this.cifrado.abrir(lugar(id), cerrados).or(Filas::ajenas))))
				.optional())
			.orElse(Papeles.NINGUNO);
	}

	/**
	 * Saves in place of the version that was read.
	 * @param id what names the expediente in addresses
	 * @param version the one that was read
	 * @param papeles the new content
	 * @param turno day of the appointment that is among them: it is kept until after it
	 * @return false when somebody saved another version meanwhile; nothing is written
	 * then
	 * @throws ExpedienteNoEncontrado if the owner has no expediente by that id any more
	 */
	public boolean guardar(Propietario propietario, String id, int version, byte[] papeles, Optional<LocalDate> turno) {
		byte[] cerrados = this.cifrado.cerrar(lugar(id), papeles);
		boolean guardados = this.consultas.cambiando(() -> {
			if (escribir(propietario, id, version, cerrados, turno) == 1) {
				return true;
			}
			if (!esta(propietario, id)) {
				throw new ExpedienteNoEncontrado();
			}
			return false;
		});
		this.consultas.seConserva(propietario);
		return guardados;
	}

	private int escribir(Propietario propietario, String id, int version, byte[] cerrados, Optional<LocalDate> turno) {
		return this.base.sql("""
				update expediente set papeles = ?, version_papeles = version_papeles + 1, por_turno = ?, usado = ?,
				plazo = ? where id = ? and titular = ? and version_papeles = ?""")
			.param(cerrados)
			.param(turno.map(Conservacion::trasElTurno).orElse(Instant.EPOCH).toEpochMilli())
			.param(this.reloj.millis())
			.param(propietario.conservacion().plazo().toMillis())
			.param(id)
			.param(propietario.huella())
			.param(version)
			.update();
	}

	private boolean esta(Propietario propietario, String id) {
		return this.base.sql("select count(*) from expediente where id = ? and titular = ?")
			.param(id)
			.param(propietario.huella())
			.query(Integer.class)
			.single() == 1;
	}

	/**
	 * Papers as they were read.
	 *
	 * @param version counts how often they were saved
	 * @param contenido what they say
	 */
	public record Papeles(int version, Optional<byte[]> contenido) {

		static final Papeles NINGUNO = new Papeles(0, Optional.empty());

	}

}
