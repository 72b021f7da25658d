package ec.clavepatronal.evaluacion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import ec.clavepatronal.evaluacion.DatosDelSri.Pregunta;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Empleador;

import org.springframework.stereotype.Component;

/**
 * Asks the SRI's registry about the data of an employer, for every face in the same way.
 * The identifier of a household is never looked up: it is no number of the SRI's. Its
 * cedula is looked up in the imported files only, and never sent anywhere.
 */
@Component
public class ConsultaDelCatastro {

	/** The files come monthly: after two months without one they may be out of date. */
	private static final int DIAS_DE_CONFIANZA = 60;

	/** Last digits of the RUC that a person gets for a cédula. */
	private static final String PRIMER_ESTABLECIMIENTO = "001";

	private final Catastro catastro;

	private final Clock reloj;

	public ConsultaDelCatastro(Catastro catastro, Clock reloj) {
		this.catastro = catastro;
		this.reloj = reloj;
	}

	/**
	 * What the registry adds.
	 * @param empleador the kind that was chosen
	 * @param datos identifiers already read; what was refused is not looked up
	 */
	public DatosDelSri consultar(Empleador empleador, DatosLeidos datos) {
		if (!empleador.tieneRuc()) {
			return delHogar(datos);
		}
		return datos.ruc().valor().map((ruc) -> delRuc(ruc, empleador, datos)).orElse(DatosDelSri.NADA);
	}

	/**
	 * Name of a company, from the imported files: printing a paper asks the SRI nothing.
	 * @param empleador the kind that was chosen
	 * @param datos identifiers already read
	 */
	public Optional<String> razonSocial(Empleador empleador, DatosLeidos datos) {
		return enArchivos(empleador, datos).filter((quien) -> quien.tipo() == TipoDeContribuyente.SOCIEDAD)
			.map(Contribuyente::razonSocial);
	}

	/** The same, or the initials of a person. */
	public Optional<String> nombre(Empleador empleador, DatosLeidos datos) {
		return enArchivos(empleador, datos).map(Contribuyente::razonSocial).filter((nombre) -> !nombre.isBlank());
	}

	private Optional<Contribuyente> enArchivos(Empleador empleador, DatosLeidos datos) {
		return datos.ruc()
			.valor()
			.filter((ruc) -> empleador.tieneRuc())
			.map(this.catastro::buscarEnArchivos)
			.map(ec.clavepatronal.catastro.Respuesta::hallado);
	}

	private DatosDelSri delRuc(String ruc, Empleador empleador, DatosLeidos datos) {
		var respuesta = esDeEjemplo(ruc) ? this.catastro.buscarEnArchivos(ruc) : this.catastro.buscar(ruc);
		if (respuesta.resultado() == Resultado.SIN_ARCHIVOS) {
			return DatosDelSri.NADA;
		}
		Optional<Contribuyente> hallado = Optional.ofNullable(respuesta.hallado());
		boolean otroTipo = hallado
			.filter((c) -> esPersona(empleador) != (c.tipo() == TipoDeContribuyente.PERSONA_NATURAL))
			.isPresent();
		boolean sinNegocio = respuesta.resultado() != Resultado.NO_DISPONIBLE
				&& hallado.filter(ConsultaDelCatastro::activo).isEmpty() && esPersona(empleador)
				&& rucDeLaCedula(datos).filter(ruc::equals).isPresent();
		Optional<LocalDate> fecha = hallado.map(Contribuyente::fecha).or(this::ultimoArchivo);
		return new DatosDelSri(respuesta.resultado(), hallado, fecha, otroTipo,
				sinNegocio ? Optional.of(Pregunta.ES_HOGAR) : Optional.empty(),
				fecha.filter(this::esAntigua).isPresent());
	}

	private Optional<LocalDate> ultimoArchivo() {
		return this.catastro.archivos()
			.stream()
			.flatMap(List::stream)
			.map(ArchivoCargado::fecha)
			.max(LocalDate::compareTo);
	}

	/**
	 * The identifier of the household itself is never looked up: the SRI has no such. Nor
	 * may the SRI learn whose household asks.
	 */
	private DatosDelSri delHogar(DatosLeidos datos) {
		return rucDeLaCedula(datos).map(this.catastro::buscarEnArchivos)
			.map(ec.clavepatronal.catastro.Respuesta::hallado)
			.filter(ConsultaDelCatastro::activo)
			.map((negocio) -> new DatosDelSri(Resultado.SIN_ARCHIVOS, Optional.empty(), Optional.of(negocio.fecha()),
					false, Optional.of(Pregunta.TIENE_NEGOCIO), esAntigua(negocio.fecha())))
			.orElse(DatosDelSri.NADA);
	}

	private static Optional<String> rucDeLaCedula(DatosLeidos datos) {
		return datos.identificacion()
			.valor()
			.filter((numero) -> datos.tipo() == TipoIdentificacion.CEDULA)
			.map((cedula) -> cedula + PRIMER_ESTABLECIMIENTO);
	}

	/** Nobody's, so there is nothing to ask the SRI about. */
	private static boolean esDeEjemplo(String ruc) {
		return ruc.equals(DatosEscritos.DE_EJEMPLO.ruc());
	}

	private static boolean activo(Contribuyente contribuyente) {
		return contribuyente.estado() == EstadoDelRuc.ACTIVO;
	}

	private static boolean esPersona(Empleador empleador) {
		return empleador == Empleador.PERSONA_NATURAL;
	}

	/** Whether what was true then may no longer be. */
	public boolean esAntigua(LocalDate fecha) {
		return fecha.plusDays(DIAS_DE_CONFIANZA).isBefore(LocalDate.now(this.reloj));
	}

}
