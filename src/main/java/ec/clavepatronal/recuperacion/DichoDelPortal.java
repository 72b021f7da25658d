package ec.clavepatronal.recuperacion;

import java.util.Optional;

import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.recuperacion.expediente.PortalForm;
import ec.clavepatronal.reglas.RespuestaDelPortal;

/**
 * What the portal said, as the outcome and its papers tell it. Public for the templates,
 * whose expressions are compiled only over public types.
 *
 * @param dicho which kind of answer
 * @param fecha the day on which it was told, as it is read
 */
public record DichoDelPortal(RespuestaDelPortal dicho, String fecha) {

	static DichoDelPortal de(PortalForm contado) {
		return new DichoDelPortal(contado.dicho(), Optional.ofNullable(contado.dia()).map(Fechas::corta).orElse(""));
	}

}
