package ec.clavepatronal.evaluacion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import ec.clavepatronal.identificador.Gravedad;
import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.identificador.Hallazgo.Codigo;
import ec.clavepatronal.identificador.Nivel;
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
public record DatosDelSri(Resultado resultado, Optional<Contribuyente> hallado, Optional<LocalDate> fecha,
		boolean otroTipo, Optional<Pregunta> pregunta, boolean antiguo) {

	/** Doubts about a number that is in the registry. */
	private static final Set<Codigo> RESUELTOS = EnumSet.of(Codigo.SERIE_NUEVA, Codigo.DIGITO_ANTIGUO,
			Codigo.DIGITO_SIN_VERIFICAR);

	/** Nothing was looked up, or there is nothing to look it up in. */
	static final DatosDelSri NADA = new DatosDelSri(Resultado.SIN_ARCHIVOS, Optional.empty(), Optional.empty(), false,
			Optional.empty(), false);

	/** The state of the RUC in the words of the rules, if the registry knows it. */
	public Optional<EstadoRuc> estado() {
		return this.hallado.map((contribuyente) -> switch (contribuyente.estado()) {
			case ACTIVO -> EstadoRuc.ACTIVO;
			case SUSPENDIDO -> EstadoRuc.SUSPENDIDO;
			case PASIVO -> EstadoRuc.CERRADO;
		});
	}

	/**
	 * The data in the light of the registry: what could only be guessed from the digits
	 * is settled when the RUC is there, and another kind of taxpayer is a doubt.
	 * @param datos as they were read
	 */
	public DatosLeidos sobre(DatosLeidos datos) {
		if (this.hallado.isEmpty()) {
			return datos;
		}
		List<Hallazgo> hallazgos = new ArrayList<>(
				datos.ruc().hallazgos().stream().filter((hallazgo) -> !resuelve(hallazgo.codigo())).toList());
		if (this.otroTipo) {
			hallazgos.add(new Hallazgo(Codigo.OTRO_TIPO_EN_SRI, Gravedad.AVISO, Optional.empty(), 0, 0));
		}
		Dato ruc = new Dato(datos.ruc().clase(), datos.ruc().valor(), Nivel.de(hallazgos), hallazgos);
		return new DatosLeidos(datos.tipo(), datos.identificacion(), ruc, datos.sucursal());
	}

	private boolean resuelve(Codigo codigo) {
		return RESUELTOS.contains(codigo) || codigo == Codigo.TERCER_DIGITO_6
				&& this.hallado.filter((quien) -> quien.tipo() == TipoDeContribuyente.SOCIEDAD).isPresent();
	}

	public Optional<SegunSri> segunSri() {
		return this.hallado.flatMap((c) -> estado().map((estado) -> new SegunSri(estado, c.fecha(), c.enLinea())));
	}

	/** Whether the SRI has the RUC, but not in force. */
	public boolean inactivo() {
		return this.hallado.filter((quien) -> quien.estado() != EstadoDelRuc.ACTIVO).isPresent();
	}

	/** Key of the wording of the question, after that of its name. */
	public String enPregunta() {
		return (this.resultado == Resultado.NO_CONSTA && this.fecha.isPresent()) ? ".no-consta" : origen();
	}

	/**
	 * Key of the wording for where it is from, after that of the page: a file, the SRI
	 * online, or the SRI online with nothing to say and no file either.
	 */
	public String origen() {
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
