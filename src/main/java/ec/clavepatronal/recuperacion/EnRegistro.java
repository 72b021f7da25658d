package ec.clavepatronal.recuperacion;

import java.time.LocalDate;
import java.util.Optional;

import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.reglas.EstadoRuc;

/**
 * What the SRI's registry adds to the data of one employer.
 *
 * @param resultado whether the RUC is in the registry, and if not, why nothing can be
 * said
 * @param hallado whose RUC it is, if it was found
 * @param fecha day of the file that has the RUC, or of the SRI's answer online, or else
 * of the newest file
 * @param otroTipo whether the registry has a person where a company was chosen, or the
 * reverse
 * @param pregunta what only the person knows
 * @param antiguo whether the files are too old to be relied on without a look
 */
public record EnRegistro(Resultado resultado, Optional<Contribuyente> hallado, Optional<LocalDate> fecha,
		boolean otroTipo, Optional<Pregunta> pregunta, boolean antiguo) {

	/** Nothing was looked up, or there is nothing to look it up in. */
	static final EnRegistro NADA = new EnRegistro(Resultado.SIN_ARCHIVOS, Optional.empty(), Optional.empty(), false,
			Optional.empty(), false);

	/** The state of the RUC in the words of the rules, if the registry knows it. */
	public Optional<EstadoRuc> estado() {
		return this.hallado.map((contribuyente) -> switch (contribuyente.estado()) {
			case ACTIVO -> EstadoRuc.ACTIVO;
			case SUSPENDIDO -> EstadoRuc.SUSPENDIDO;
			case PASIVO -> EstadoRuc.CERRADO;
		});
	}

	Optional<SegunSri> segunSri() {
		return this.hallado.flatMap((c) -> estado().map((estado) -> new SegunSri(estado, c.fecha(), c.enLinea())));
	}

	/**
	 * Key of the wording for where it is from, after that of the page: a file, the SRI
	 * online, or the SRI online with nothing to say and no file either.
	 */
	String origen() {
		return this.hallado.filter(Contribuyente::enLinea).isPresent() ? ".en-linea"
				: (this.resultado == Resultado.NO_CONSTA && this.fecha.isEmpty()) ? ".sin-archivos" : "";
	}

	/** What only the person knows. */
	public enum Pregunta {

		/** A household was chosen, but the cédula has an active RUC. */
		TIENE_NEGOCIO,

		/** A person with RUC was chosen, but the RUC of the cédula is not active. */
		ES_HOGAR

	}

}
