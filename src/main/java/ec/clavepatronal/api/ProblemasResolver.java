package ec.clavepatronal.api;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import ec.clavepatronal.recuperacion.Dato;
import ec.clavepatronal.recuperacion.DatosLeidos;
import ec.clavepatronal.recuperacion.Textos;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UrlPathHelper;

/**
 * Whatever goes wrong below {@code /api} is answered as problem+json: also where no
 * controller was found, which advice for controllers does not see. Comes before all other
 * resolvers, some of which log what was sent.
 */
@Component
class ProblemasResolver implements HandlerExceptionResolver, Ordered {

	private final Textos textos;

	private final JsonMapper json;

	ProblemasResolver(Textos textos, JsonMapper json) {
		this.textos = textos;
		this.json = json;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest solicitud, HttpServletResponse respuesta,
			@Nullable Object quien, Exception error) {
		if (!UrlPathHelper.defaultInstance.getPathWithinApplication(solicitud).startsWith("/api/")
				|| respuesta.isCommitted()) {
			return null;
		}
		try {
			return responder(solicitud, respuesta, error) ? new ModelAndView() : null;
		}
		catch (IOException ex) {
			return null;
		}
	}

	/**
	 * What nobody foresaw goes on to the error page, which notes it without what was
	 * sent.
	 */
	private boolean responder(HttpServletRequest solicitud, HttpServletResponse respuesta, Exception error)
			throws IOException {
		if (error instanceof DatosRechazados rechazados) {
			escribir(respuesta, HttpStatus.UNPROCESSABLE_CONTENT, errores(rechazados.datos()));
		}
		else if (error instanceof PeticionIncorrecta incorrecta) {
			escribir(respuesta, HttpStatus.BAD_REQUEST, incorrecta.fallos().stream().map(this::error).toList());
		}
		else {
			return responder(solicitud, respuesta, error, conocido(error));
		}
		return true;
	}

	private boolean responder(HttpServletRequest solicitud, HttpServletResponse respuesta, Exception error,
			@Nullable ErrorResponse conocido) throws IOException {
		boolean ilegible = error instanceof HttpMessageNotReadableException;
		if (solicitud.getContentType() == null && (ilegible || error instanceof HttpMediaTypeNotSupportedException)) {
			Fallo fallo = Fallo.de(HttpHeaders.CONTENT_TYPE, Fallo.Codigo.SIN_TIPO_DE_CONTENIDO);
			escribir(respuesta, HttpStatus.BAD_REQUEST, List.of(error(fallo)));
		}
		else if (conocido != null) {
			cabeceras(respuesta, conocido.getHeaders());
			escribir(respuesta, conocido.getStatusCode(), List.of());
		}
		else if (ilegible) {
			escribir(respuesta, HttpStatus.BAD_REQUEST, List.of(error(FalloDeLectura.de(error.getCause()))));
		}
		else {
			return false;
		}
		return true;
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

	private static void cabeceras(HttpServletResponse respuesta, HttpHeaders cabeceras) {
		cabeceras.forEach((nombre, valores) -> valores.forEach((valor) -> respuesta.addHeader(nombre, valor)));
	}

	private void escribir(HttpServletResponse respuesta, HttpStatusCode estado, List<ErrorJson> errores)
			throws IOException {
		String titulo = TituloDelProblema.de(estado).clave();
		ProblemaJson problema = new ProblemaJson("about:blank", this.textos.de(titulo), estado.value(),
				this.textos.de(titulo + ".detalle"), errores);
		respuesta.setStatus(estado.value());
		respuesta.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		respuesta.getOutputStream().write(this.json.writeValueAsBytes(problema));
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
			.map((hallazgo) -> new ErrorJson(campo, hallazgo.codigo().name(), this.textos.de(hallazgo, dato),
					hallazgo.propuesta().orElse(null)))
			.toList();
	}

	private ErrorJson error(Fallo fallo) {
		return new ErrorJson(fallo.campo(), fallo.codigo().name(),
				this.textos.de("api.fallo." + fallo.codigo(), fallo.argumentos().toArray()), null);
	}

}
