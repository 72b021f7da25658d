package ec.clavepatronal.recuperacion.deposito;

import java.sql.Types;
import java.time.Clock;
import java.util.Optional;

import ec.clavepatronal.almacen.Cifrado;
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

	private final Vigentes vigentes;

	private final Filas filas;

	private final Titular titular;

	private final Clock reloj;

	FichasEnBase(JdbcClient base, Cifrado cifrado, Titular titular, Conservacion conservacion, Clock reloj) {
		this.vigentes = new Vigentes(base, conservacion, reloj);
		this.filas = new Filas(cifrado, conservacion);
		this.titular = titular;
		this.reloj = reloj;
	}

	/**
	 * Calls it by another name, or by none. The name that was seen tells whether somebody
	 * else was faster; that the new one stands there already is as good.
	 * @param visto how it was called when the new name was typed
	 * @return false when it is called otherwise by now; nothing is written then
	 * @throws ExpedienteNoEncontrado if the owner has none by that id
	 */
	public boolean llamar(String id, Optional<Alias> visto, Optional<Alias> nuevo) {
		return ExpedientesEnBase.contestando(() -> {
			Fila fila = fila(id);
			Optional<Alias> actual = this.filas.alias(fila);
			if (!actual.equals(visto) && !actual.equals(nuevo)) {
				return false;
			}
			return cambiar("alias", id, this.filas.cerrar(id, nuevo), Types.BINARY, fila) == 1;
		});
	}

	/**
	 * Keeps it, used or not, until the end of the day that is so many days ahead.
	 * @param dias 0 to keep it no longer than use does
	 * @throws ExpedienteNoEncontrado if the owner has none by that id
	 */
	public void conservar(String id, int dias) {
		long hasta = (dias > 0) ? Conservacion.finDelDia(this.reloj.instant(), dias).toEpochMilli() : 0;
		if (ExpedientesEnBase.contestando(() -> cambiar("por_pedido", id, hasta, Types.BIGINT, null)) == 0) {
			throw new ExpedienteNoEncontrado();
		}
	}

	private Fila fila(String id) {
		return this.vigentes.de("select " + Filas.COLUMNAS + " from expediente" + MIA, titular())
			.param("id", id)
			.query(Filas::leer)
			.optional()
			.orElseThrow(ExpedienteNoEncontrado::new);
	}

	/**
	 * Each closing differs from any other, so the closed name tells versions apart.
	 * @param leida the row as it was read, if it must not be called otherwise since
	 */
	private int cambiar(String columna, String id, @Nullable Object valor, int tipo, @Nullable Fila leida) {
		byte @Nullable [] alias = (leida != null) ? leida.alias() : null;
		String sinCambio = (leida == null) ? "" : (alias == null) ? " and alias is null" : " and alias = :alias";
		int cambiadas = this.vigentes
			.de("update expediente set " + columna + " = :valor, usado = :ahora" + MIA + sinCambio, titular())
			.param("id", id)
			.param("valor", valor, tipo)
			.param("alias", alias, Types.BINARY)
			.update();
		if (cambiadas == 1) {
			this.titular.renovar();
		}
		return cambiadas;
	}

	private String titular() {
		return this.titular.presente().orElseThrow(ExpedienteNoEncontrado::new);
	}

}
