package ec.clavepatronal.recuperacion;

import java.util.List;

import ec.clavepatronal.evaluacion.Lector;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Reparo;
import ec.clavepatronal.recuperacion.expediente.SituacionForm;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.SituacionClave;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * All that a household has to say before «Validar»: one number, and what happened to the
 * key. The kind of employer is known by the door, RUC and sucursal follow from the
 * number.
 *
 * @param numero cédula, or the code of a foreigner without one
 * @param tipo which of both; a cédula unless said otherwise
 * @param situacion what happened to the key
 */
record HogarForm(@NotBlank @Size(max = Formulario.LARGO) @Nullable String numero, @Nullable TipoIdentificacion tipo,
		@NotNull SituacionClave situacion) implements Formulario {

	SituacionForm quePaso() {
		return new SituacionForm(this.situacion);
	}

	/** The same as the three-field form would have it. */
	DatosForm datos() {
		return new DatosForm(Empleador.SERVICIO_DOMESTICO, (this.tipo != null) ? this.tipo : TipoIdentificacion.CEDULA,
				this.numero, "", "");
	}

	/** What follows from the number is judged with it, and has no field of its own. */
	@Override
	public List<Reparo> reparos(Lector lector) {
		return datos().reparos(lector)
			.stream()
			.map((reparo) -> new Reparo("numero", reparo.dato(), reparo.hallazgo()))
			.toList();
	}

	@Override
	public Formulario conPropuesta(String campo, Lector lector) {
		return (datos().conPropuesta(campo, lector) instanceof DatosForm datos)
				? new HogarForm(datos.numero(), this.tipo, this.situacion) : this;
	}

	@Override
	public String toString() {
		return "HogarForm[" + this.situacion + "]";
	}

}
