package ec.clavepatronal.recuperacion.expediente;

import java.util.Optional;

/**
 * Whose an expediente is, for whoever makes pages, papers and files of it.
 *
 * @param nombre how its owner calls it, or else the employer's name where the SRI's
 * registry knows it: any writing, any sign
 * @param sucursal which sucursal, in words; empty for a household
 * @param titulo both for the title of a page, with our reference where there is no name
 */
public record DeQuien(Optional<String> nombre, Optional<String> sucursal, String titulo) {

	@Override
	public String toString() {
		return "DeQuien[]";
	}

}
