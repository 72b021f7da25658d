package ec.clavepatronal.recuperacion;

import java.util.Optional;

import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.recuperacion.expediente.DeQuien;

/**
 * One finished expediente, for whoever makes paper of it.
 *
 * @param id names the expediente in addresses; random, and not for paper
 * @param evaluacion the outcome with every motive
 * @param razonSocial of a company, where the SRI's imported files have it
 * @param correo e-mail to keep at hand, where it was left
 * @param celular mobile to keep at hand, where it was left
 * @param esEjemplo whether the data are made up
 * @param deQuien how its owner calls it, or whose it is by the registry
 * @param portal what the portal said, once somebody has told it
 */
public record ExpedienteEvaluado(String id, Evaluacion evaluacion, Optional<String> razonSocial,
		Optional<String> correo, Optional<String> celular, boolean esEjemplo, DeQuien deQuien,
		Optional<DichoDelPortal> portal) {

	@Override
	public String toString() {
		return "ExpedienteEvaluado[" + this.evaluacion.desenlace() + "]";
	}

}
