package ec.clavepatronal.documentos.papeles;

import java.util.function.UnaryOperator;

import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import org.jspecify.annotations.Nullable;

/**
 * Where IESS may answer.
 *
 * @param correo e-mail for the answer
 * @param telefono telephone for the answer
 */
public record Contacto(@Nullable String correo, @Nullable String telefono) {

	static final Contacto VACIO = new Contacto(null, null);

	/** With what was left for the appointment. */
	static Contacto de(ExpedienteEvaluado expediente) {
		return new Contacto(Escrito.limpio(expediente.correo().orElse(null)),
				Escrito.limpio(expediente.celular().orElse(null)));
	}

	Contacto imprimible(UnaryOperator<@Nullable String> cambio) {
		return new Contacto(cambio.apply(this.correo), cambio.apply(this.telefono));
	}

	@Override
	public String toString() {
		return "Contacto[]";
	}

}
