package ec.clavepatronal.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A problem as RFC 9457 has it. The type is always {@code about:blank}: the status says
 * all that a program can act on, and {@code errores} the rest.
 */
@Schema(name = "Problema")
record ProblemaJson(String type, String title, int status, String detail, List<ErrorJson> errores) {
}
