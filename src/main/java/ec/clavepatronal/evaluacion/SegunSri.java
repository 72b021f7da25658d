package ec.clavepatronal.evaluacion;

import java.time.LocalDate;

import ec.clavepatronal.reglas.EstadoRuc;

/**
 * The state of a RUC as the registry had it when «Validar» was pressed. An answer given
 * by hand goes before it.
 *
 * @param estado in the words of the rules
 * @param fecha day of the file that says so, or of the SRI's answer
 * @param enLinea whether the SRI said so online
 */
public record SegunSri(EstadoRuc estado, LocalDate fecha, boolean enLinea) {

	/** Key of the wording for where it is from, after that of the page. */
	public String origen() {
		return this.enLinea ? ".en-linea" : "";
	}

}
