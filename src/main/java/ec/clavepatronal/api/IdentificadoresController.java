package ec.clavepatronal.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import ec.clavepatronal.evaluacion.Evaluador;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Many identifiers, each read by itself. What is refused here is a result, not an error.
 */
@RestController
class IdentificadoresController {

	private static final int MAXIMO = 1000;

	private final Evaluador evaluador;

	private final Redactor redactor;

	IdentificadoresController(Evaluador evaluador, Redactor redactor) {
		this.evaluador = evaluador;
		this.redactor = redactor;
	}

	@Operation(summary = "api.identificadores.titulo", description = "api.identificadores.texto")
	@ApiResponse(responseCode = "200", description = "api.identificadores.200")
	@RespuestasDeError
	@PostMapping(path = "/api/v1/identificadores", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	List<LecturaJson> leer(@RequestBody @ArraySchema(minItems = 1,
			maxItems = MAXIMO) List<@Nullable IdentificadorJson> identificadores) {
		if (identificadores.isEmpty() || identificadores.size() > MAXIMO) {
			throw new PeticionIncorrecta(List.of(ErrorDeForma.cantidad(MAXIMO, identificadores.size())));
		}
		List<ErrorDeForma> faltas = IntStream.range(0, identificadores.size())
			.boxed()
			.flatMap((indice) -> IdentificadorJson.faltas(identificadores.get(indice), "[" + indice + "]").stream())
			.toList();
		if (!faltas.isEmpty()) {
			throw new PeticionIncorrecta(faltas);
		}
		return identificadores.stream().map(this::leer).toList();
	}

	private LecturaJson leer(@Nullable IdentificadorJson identificador) {
		if (identificador == null || identificador.clase() == null) {
			throw new IllegalArgumentException("an item without its clase");
		}
		return identificador.clase()
			.leer(Objects.requireNonNullElse(identificador.texto(), ""), this.evaluador.criterio(), this.redactor);
	}

}
