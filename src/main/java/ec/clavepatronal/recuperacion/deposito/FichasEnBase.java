package ec.clavepatronal.recuperacion.deposito;

import java.sql.Types;
import java.time.Clock;
import java.util.Optional;

import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.deposito.Filas.Fila;
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

	/**
	 * The same name may have been sealed anew since it was read: then it is read again.
	 */
	private static final int INTENTOS = 10;

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
			for (int intento = 0; intento < INTENTOS; intento++) {
				Fila fila = fila(propietario, id);
				Optional<Alias> actual = this.filas.alias(fila);
				if (!actual.equals(visto) && !actual.equals(nuevo)) {
					return false;
				}
				if (cambiar(propietario, "alias", id, this.filas.cerrar(id, nuevo), Types.BINARY, fila) == 1) {
					return true;
				}
			}
			return false;
		});
		if (llamado) {
			this.consultas.seConserva(propietario);
		}
		return llamado;
	}

	/**
	 * Keeps it, used or not, until the end of the day that is so many days ahead.
	 * @param dias 0 to keep it no longer than use does
	 * @throws ExpedienteNoEncontrado if the owner has none by that id
	 */
	public void conservar(Propietario propietario, String id, int dias) {
		long hasta = (dias > 0) ? Conservacion.finDelDia(this.reloj.instant(), dias).toEpochMilli() : 0;
		if (this.consultas.cambiando(() -> cambiar(propietario, "por_pedido", id, hasta, Types.BIGINT, null)) == 0) {
			throw new ExpedienteNoEncontrado();
		}
		this.consultas.seConserva(propietario);
	}

	private Fila fila(Propietario propietario, String id) {
		return this.vigentes.de("select " + Filas.COLUMNAS + " from expediente" + MIA, propietario)
			.param("id", id)
			.query(this.filas::leer)
			.optional()
			.orElseThrow(ExpedienteNoEncontrado::new);
	}

	/**
	 * Each closing differs from any other, so the closed name tells versions apart.
	 * @param leida the row as it was read, if it must not be called otherwise since
	 */
	private int cambiar(Propietario propietario, String columna, String id, @Nullable Object valor, int tipo,
			@Nullable Fila leida) {
		byte @Nullable [] alias = (leida != null) ? leida.alias() : null;
		String sinCambio = (leida == null) ? "" : (alias == null) ? " and alias is null" : " and alias = :alias";
		return this.vigentes
			.de("update expediente set " + columna + " = :valor, usado = :ahora, plazo = :suyo" + MIA + sinCambio,
					propietario)
			.param("suyo", propietario.conservacion().plazo().toMillis())
			.param("id", id)
			.param("valor", valor, tipo)
			.param("alias", alias, Types.BINARY)
			.update();
	}

}
