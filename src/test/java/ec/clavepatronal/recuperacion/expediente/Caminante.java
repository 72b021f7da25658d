package ec.clavepatronal.recuperacion.expediente;

import java.util.stream.Stream;

import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.SituacionClave;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person walking through the screens, without Spring and without a browser.
 */
public final class Caminante {

	public static final Evaluador EVALUADOR = new Evaluador(Criterio.HABITUAL);

	public static final DatosForm SOCIEDAD = new DatosForm(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, "1710034065",
			"1790011674001", "0001");

	public static final DatosForm PERSONA = new DatosForm(Empleador.PERSONA_NATURAL, TipoIdentificacion.CEDULA,
			"1710034065", "1710034065001", "0001");

	public static final DatosForm HOGAR = new DatosForm(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CEDULA,
			"1710034065", "", "");

	private Expediente expediente;

	private Caminante(Expediente expediente) {
		this.expediente = expediente;
	}

	public static Caminante con(SituacionClave situacion) {
		return new Caminante(Expediente.nuevo("prueba", new SituacionForm(situacion)));
	}

	/** Everything answered in the best way. */
	public static Caminante completo(DatosForm datos) {
		return con(SituacionClave.OLVIDADA).responde(datos)
			.responde(new ValidacionForm(true))
			.responde(new EstadoRucForm(EstadoRuc.ACTIVO))
			.responde(new CorreoForm(Correo.VIGENTE))
			.responde(new RepresentanteForm(Representante.VIGENTE))
			.responde(new SeguridadForm())
			.responde(new ContactoForm("", ""));
	}

	/** Answers the screen that asks with this form, if this expediente meets it. */
	public Caminante responde(Formulario formulario) {
		Stream.of(Paso.values())
			.filter((paso) -> paso.aplica(this.expediente))
			.filter((paso) -> paso.formulario().filter(formulario.getClass()::equals).isPresent())
			.findFirst()
			.ifPresent((paso) -> this.expediente = this.expediente.con(paso, formulario));
		return this;
	}

	Caminante llegaA(Paso paso) {
		assertThat(this.expediente.pendiente()).isEqualTo(paso);
		return this;
	}

	public Expediente expediente() {
		return this.expediente;
	}

	public Evaluacion evaluacion() {
		DatosLeidos leidos = EVALUADOR.leer(this.expediente.datos().orElseThrow().escritos());
		return EVALUADOR.evaluar(leidos, this.expediente.hechos());
	}

}
