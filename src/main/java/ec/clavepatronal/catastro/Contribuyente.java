package ec.clavepatronal.catastro;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A taxpayer as the SRI's files have it, or as the SRI said online.
 *
 * @param estado of the RUC, from the row that the SRI changed last
 * @param razonSocial full for a company; for a person only initials, surnames first ("M.
 * F. M."): enough to recognise, useless to harvest
 * @param suspendido day since when the RUC is not in force, where the SRI says it
 * @param establecimientos by number; the first need not be number 1. From a file at least
 * one
 * @param archivo name of the file that says so; null if the SRI said so online
 * @param fecha day of that file, or of the SRI's answer
 */
public record Contribuyente(EstadoDelRuc estado, TipoDeContribuyente tipo, String razonSocial,
		@Nullable LocalDate suspendido, List<Establecimiento> establecimientos, @Nullable String archivo,
		LocalDate fecha) {

	/** Whether the SRI itself said so, and not a file of its. */
	public boolean enLinea() {
		return this.archivo == null;
	}

	/** Says nothing that tells whose it is: it ends up in logs. */
	@Override
	public String toString() {
		return "Contribuyente[" + this.estado + ", " + this.tipo + ", " + this.establecimientos.size() + "]";
	}

}
