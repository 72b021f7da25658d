package ec.clavepatronal.recuperacion.deposito;

import java.sql.Types;
import java.time.Clock;
import java.util.Optional;

import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.expediente.Alias;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands on the outside of the owner's expedientes and is no answer of the wizard:
 * how each is called, and for how long its owner wants it kept.
 */
@Component
public class FichasEnBase {

	private static final String MIA = " where id = :id and titular = :titular and " + Vigentes.VIGENTE;

	private final Consultas consultas;

	private final Vigentes vigentes;

	private final Filas filas;

	private final Clock reloj;

	FichasEnBase(JdbcClient base, Consultas consultas, Cifrado cifrado, Conservacion conservacion, Clock reloj) {
		this.consultas = consultas;
		this.vigentes = new Vigentes(base, conservacion, reloj);
		this.filas = new Filas(cifrado, conservacion);
		this.reloj = reloj;
	}

	/**
	 * Calls it by another name, or by none. The name that was seen tells whether somebody
	 * else was faster; that the new one stands there already is as good.
	 * @param visto how it was called when the new name was typed
	 * @return false when it is called otherwise by now; nothing is written then
	 * @throws ExpedienteNoEncontrado if the owner has none by that id
	 */
	public boolean llamar(Propietario propietario, String id, Optional<Alias> visto, Optional<Alias> nuevo) {
		boolean llamado = this.consultas.cambiando(() -> {
			usar(propietario, id);
			Optional<Alias> actual = alias(propietario, id);
			if (!actual.equals(visto) && !actual.equals(nuevo)) {
				return false;
			}
			cambiar(propietario, "alias", id, this.filas.cerrar(id, nuevo), Types.BINARY);
			return true;
		});
		if (llamado) {
			this.consultas.seConserva(propietario);
		}
		return llamado;
	}

	/** Takes the row: until the change is over nobody else changes it. */
	private void usar(Propietario propietario, String id) {
		if (cambiar(propietario, "plazo", id, propietario.conservacion().plazo().toMillis(), Types.BIGINT) == 0) {
			throw new ExpedienteNoEncontrado();
		}
	}

	/**
	 * Keeps it, used or not, until the end of the day that is so many days ahead.
	 * @param dias 0 to keep it no longer than use does
	 * @throws ExpedienteNoEncontrado if the owner has none by that id
	 */
	public void conservar(Propietario propietario, String id, int dias) {
		long hasta = (dias > 0) ? Conservacion.finDelDia(this.reloj.instant(), dias).toEpochMilli() : 0;
		if (this.consultas.cambiando(() -> cambiar(propietario, "por_pedido", id, hasta, Types.BIGINT)) == 0) {
			throw new ExpedienteNoEncontrado();
		}
		this.consultas.seConserva(propietario);
	}

	private Optional<Alias> alias(Propietario propietario, String id) {
		return this.filas.alias(this.vigentes.de("select " + Filas.COLUMNAS + " from expediente" + MIA, propietario)
			.param("id", id)
			.query(this.filas::leer)
			.single());
	}

	private int cambiar(Propietario propietario, String columna, String id, @Nullable Object valor, int tipo) {
		return this.vigentes.de("update expediente set " + columna + " = :valor, usado = :ahora" + MIA, propietario)
			.param("id", id)
			.param("valor", valor, tipo)
			.update();
	}

}
