package ec.clavepatronal.recuperacion.expediente;

import java.time.LocalDate;
import java.util.List;

import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.reglas.RespuestaDelPortal;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the portal said, as the person tells it: a fact with its day.
 *
 * @param dicho which kind of answer; no field of a page is named like one to a security
 * question
 * @param dia the day on which it was told, in Ecuador; what a request says of it does not
 * count
 */
public record PortalForm(@NotNull RespuestaDelPortal dicho, @Nullable LocalDate dia) implements Formulario {

	@Override
	public Formulario contestadoEl(LocalDate hoy) {
		return new PortalForm(this.dicho, hoy);
	}

	/** The outcome tells it; it is no answer about the employer. */
	@Override
	public List<LineaDelResumen> resumen(DatosLeidos datos) {
		return List.of();
	}

}
