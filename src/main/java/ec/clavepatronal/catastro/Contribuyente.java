package ec.clavepatronal.catastro;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A taxpayer as the SRI's files have it.
 *
 * @param estado of the RUC, from the row that the SRI changed last
 * @param razonSocial full for a company; for a person only initials, surnames first ("M.
 * F. M."): enough to recognise, useless to harvest
 * @param suspendido day since when the RUC is not in force, where the files say it
 * @param establecimientos by number, at least one; the first need not be number 1
 * @param archivo name of the file that says so
 * @param fecha day of that file
 */
public record Contribuyente(Estado estado, Tipo tipo, String razonSocial, @Nullable LocalDate suspendido,
		List<Establecimiento> establecimientos, String archivo, LocalDate fecha) {

	/** Says nothing that tells whose it is: it ends up in logs. */
	@Override
	public String toString() {
		return "Contribuyente[" + this.estado + ", " + this.tipo + ", " + this.establecimientos.size() + "]";
	}

}
