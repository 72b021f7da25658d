package ec.clavepatronal.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Describes the answers to a request that cannot be taken at all.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "400", description = "api.problema.PETICION_INCORRECTA",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(implementation = Problema.class)))
@ApiResponse(responseCode = "406", description = "api.problema.FORMATO_NO_DISPONIBLE",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(implementation = Problema.class)))
@ApiResponse(responseCode = "413", description = "api.problema.CUERPO_DEMASIADO_GRANDE",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(implementation = Problema.class)))
@ApiResponse(responseCode = "415", description = "api.problema.TIPO_NO_ADMITIDO",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(implementation = Problema.class)))
@ApiResponse(responseCode = "429", description = "api.problema.DEMASIADAS_PETICIONES",
		headers = @Header(name = HttpHeaders.RETRY_AFTER, schema = @Schema(type = "integer")),
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(implementation = Problema.class)))
@interface RespuestasDeError {

}
