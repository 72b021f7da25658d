package ec.clavepatronal.catastro.archivo;

import java.time.LocalDate;
import java.time.LocalDateTime;

import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import org.jspecify.annotations.Nullable;

/**
 * One accepted row: one establishment, with its taxpayer repeated beside it.
 *
 * @param ruc thirteen digits
 * @param establecimiento from 1 on; the SRI's own number, not the sucursal of IESS
 * @param razonSocial never empty; surnames first for a person
 * @param suspendido day since when the RUC is not in force, where the file says it; null
 * for an active one
 * @param actualizado when the SRI last changed the row; null where the file does not say
 * it
 * @param nombre trade name of the establishment, empty if it has none
 * @param provincia place of the establishment, empty if unknown; so is the canton
 * @param jurisdiccion province of the taxpayer, empty if unknown
 */
public record FilaDelSri(String ruc, int establecimiento, String razonSocial, EstadoDelRuc estado,
		TipoDeContribuyente tipo, @Nullable LocalDate suspendido, @Nullable LocalDateTime actualizado, String nombre,
		boolean abierto, String provincia, String canton, String jurisdiccion) {

	/** Says nothing that tells whose it is: it ends up in logs. */
	@Override
	public String toString() {
		return "FilaDelSri[" + this.estado + ", " + this.tipo + ", " + this.provincia + "]";
	}

}
