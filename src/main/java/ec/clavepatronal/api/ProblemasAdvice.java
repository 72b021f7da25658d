package ec.clavepatronal.api;

import java.util.List;
import java.util.stream.Stream;

import ec.clavepatronal.evaluacion.Dato;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.pagina.Textos;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.UrlPathHelper;

/**
 * Whatever goes wrong below {@code /api} is answered as a {@link Problema}. Hears of
 * every address, since one that nobody answers belongs to no controller, and passes on
 * what is not its own.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemasAdvice {

	private final Textos textos;

	private final EnPalabras enPalabras;

	ProblemasAdvice(Textos textos, EnPalabras enPalabras) {
		this.enPalabras = enPalabras;
		this.textos = textos;
	}

	@ExceptionHandler
	ResponseEntity<Problema> rechazados(DatosRechazados error) {
		return problema(HttpStatus.UNPROCESSABLE_CONTENT, HttpHeaders.EMPTY, errores(error.datos()));
	}

	@ExceptionHandler
	ResponseEntity<Problema> incorrecta(PeticionIncorrecta error) {
		return problema(HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY, error.errores().stream().map(this::error).toList());
	}

	/**
	 * What nobody foresaw goes on to the error page, which notes it without what was
	 * sent.
	 */
	@ExceptionHandler
	ResponseEntity<Problema> otro(Exception error, HttpServletRequest solicitud, HttpServletResponse respuesta)
			throws Exception {
		if (!UrlPathHelper.defaultInstance.getPathWithinApplication(solicitud).startsWith("/api/")
				|| respuesta.isCommitted()) {
			throw error;
		}
		boolean ilegible = error instanceof HttpMessageNotReadableException;
		if (solicitud.getContentType() == null && (ilegible || error instanceof HttpMediaTypeNotSupportedException)) {
			return deForma(ErrorDeForma.de(HttpHeaders.CONTENT_TYPE, ErrorDeForma.Codigo.SIN_TIPO_DE_CONTENIDO));
		}
		ErrorResponse conocido = conocido(error);
		if (conocido != null) {
			return problema(conocido.getStatusCode(), conocido.getHeaders(), List.of());
		}
		if (ilegible) {
			return deForma(ErrorDeLectura.de(error.getCause()));
		}
		throw error;
	}

	/** A filter that stops the body half way says so in a cause. */
	private static @Nullable ErrorResponse conocido(Exception error) {
		for (Throwable causa = error; causa != null; causa = causa.getCause()) {
			if (causa instanceof ErrorResponse conocido) {
				return conocido;
			}
		}
		return null;
	}

	private ResponseEntity<Problema> deForma(ErrorDeForma error) {
		return problema(HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY, List.of(error(error)));
	}

	private ResponseEntity<Problema> problema(HttpStatusCode estado, HttpHeaders cabeceras, List<ErrorJson> errores) {
		return ResponseEntity.status(estado)
			.headers(cabeceras)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problema.de(estado, this.textos, errores));
	}

	private List<ErrorJson> errores(DatosLeidos datos) {
		return Stream
			.of(errores("identificacion", datos.identificacion()), errores("ruc", datos.ruc()),
					errores("sucursal", datos.sucursal()))
			.flatMap(List::stream)
			.toList();
	}

	private List<ErrorJson> errores(String campo, Dato dato) {
		return dato.errores()
			.stream()
			.map((hallazgo) -> new ErrorJson(campo, hallazgo.codigo().name(), this.enPalabras.de(hallazgo, dato),
					hallazgo.propuesta().orElse(null)))
			.toList();
	}

	private ErrorJson error(ErrorDeForma error) {
		return new ErrorJson(error.campo(), error.codigo().name(),
				this.textos.de("api.error." + error.codigo(), error.argumentos().toArray()), null);
	}

}
