package ec.clavepatronal.api;

import java.util.List;

import ec.clavepatronal.reglas.Desenlace;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one request. Every field is always there, in this order.
 *
 * @param desenlace how the recovery can be finished
 * @param reservas what may make the online path fail: codes of rules, and
 * {@code SIN_REGLA_PUBLICA} for an identifier that no public rule can judge
 * @param datos the identifiers as they were read
 * @param motivos every rule that holds, in the order of the rules
 * @param cambiaria for every decisive motive, what would change it
 * @param pasos what to do, in order
 * @param visita what the visit needs, or null when there is none
 * @param catastro what the SRI registry says, or null without a registry or a hit
 */
@Schema(name = "Evaluacion")
record EvaluacionJson(Desenlace desenlace, List<String> reservas, DatosJson datos, List<MotivoJson> motivos,
		List<CambioJson> cambiaria, List<String> pasos, @Nullable VisitaJson visita, @Nullable CatastroJson catastro) {
}
