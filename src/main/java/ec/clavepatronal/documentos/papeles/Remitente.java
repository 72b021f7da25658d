package ec.clavepatronal.documentos.papeles;

import java.util.function.UnaryOperator;

import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import org.jspecify.annotations.Nullable;

/**
 * The employer whose letters they are: what goes with another employer.
 *
 * @param razonSocial name of the employer
 * @param direccion address of the employer
 * @param correoNuevo e-mail that IESS is asked to register
 */
public record Remitente(@Nullable String razonSocial, @Nullable String direccion, @Nullable String correoNuevo) {

	static final Remitente VACIO = new Remitente(null, null, null);

	/** With the name that is known already. */
	static Remitente de(ExpedienteEvaluado expediente) {
		return new Remitente(Escrito.limpio(expediente.razonSocial().orElse(null)), null, null);
	}

	Remitente imprimible(UnaryOperator<@Nullable String> cambio) {
		return new Remitente(cambio.apply(this.razonSocial), cambio.apply(this.direccion),
				cambio.apply(this.correoNuevo));
	}

	@Override
	public String toString() {
		return "Remitente[]";
	}

}
