package ec.clavepatronal.web.errores;

import java.util.Map;

import ec.clavepatronal.api.Problema;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.recuperacion.deposito.DemasiadosTramites;
import ec.clavepatronal.recuperacion.deposito.ExpedienteNoEncontrado;
import ec.clavepatronal.web.Camino;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * What went wrong and what to do next: a page for people, a {@link Problema} for
 * programs. Which of both depends on the address alone, never on what was asked for.
 */
@Controller
class ErroresController implements ErrorController {

	private static final int NO_ENCONTRADO = 404;

	private static final int METODO_NO_PERMITIDO = 405;

	private final ErrorAttributes atributos;

	private final Textos textos;

	private final Conservacion conservacion;

	ErroresController(ErrorAttributes atributos, Textos textos, Conservacion conservacion) {
		this.atributos = atributos;
		this.textos = textos;
		this.conservacion = conservacion;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	@Nullable Object mostrar(HttpServletRequest solicitud, HttpServletResponse respuesta) {
		Fallo fallo = fallo(solicitud);
		if (fallo.estado() == METODO_NO_PERMITIDO && !respuesta.containsHeader(HttpHeaders.ALLOW)) {
			respuesta.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
		}
		return Camino.esApi(camino(solicitud)) ? problema(fallo) : pagina(fallo);
	}

	private Fallo fallo(HttpServletRequest solicitud) {
		Throwable causa = this.atributos.getError(new ServletWebRequest(solicitud));
		if (causa instanceof ExpedienteNoEncontrado) {
			return Fallo.expedienteNoEncontrado();
		}
		if (causa instanceof DemasiadosTramites) {
			return Fallo.demasiadosTramites();
		}
		if (solicitud.getAttribute(Fallo.class.getName()) instanceof Fallo dicho) {
			return dicho;
		}
		Fallo fallo = Fallo.de(estado(solicitud));
		if (causa != null && LoggedFailure.isOurs(fallo.estado())) {
			LoggedFailure.log(causa);
		}
		return fallo;
	}

	/** Whoever asks for the error page itself finds nothing there. */
	private static int estado(HttpServletRequest solicitud) {
		return (solicitud.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer estado) ? estado
				: NO_ENCONTRADO;
	}

	private static String camino(HttpServletRequest solicitud) {
		return (solicitud.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String camino) ? camino
				: solicitud.getRequestURI();
	}

	private ModelAndView pagina(Fallo fallo) {
		return new ModelAndView("sitio/error",
				Map.of("fallo", fallo, "dias", this.conservacion.dias(), "maximo", this.conservacion.maximo()),
				HttpStatusCode.valueOf(fallo.estado()));
	}

	private ResponseEntity<Problema> problema(Fallo fallo) {
		return ResponseEntity.status(fallo.estado())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problema.de(HttpStatusCode.valueOf(fallo.estado()), this.textos));
	}

}
