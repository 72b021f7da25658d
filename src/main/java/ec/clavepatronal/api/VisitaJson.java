package ec.clavepatronal.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the visit to a CAU needs.
 */
@Schema(name = "Visita")
record VisitaJson(List<RequisitoJson> llevar, String quien, String turno, String plazo) {
}
