package ec.clavepatronal.web.errores;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import ec.clavepatronal.web.Camino;
import ec.clavepatronal.web.seguridad.Cabeceras;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Last resort, for requests that the server refuses before the application sees them and
 * for an error page that fails itself. Names neither the server nor anything of the
 * request.
 */
class PaginaDeReserva extends ErrorReportValve {

	private static final int DESDE = 400;

	private final Function<Fallo, String> pagina;

	private final Function<Fallo, String> problema;

	PaginaDeReserva(Function<Fallo, String> pagina, Function<Fallo, String> problema) {
		this.pagina = pagina;
		this.problema = problema;
	}

	@Override
	protected void report(Request solicitud, Response respuesta, @Nullable Throwable causa) {
		if (causa != null && LoggedFailure.isOurs(respuesta.getStatus())) {
			LoggedFailure.log(causa);
		}
		if (respuesta.getStatus() < DESDE || respuesta.getContentWritten() > 0 || !respuesta.setErrorReported()) {
			return;
		}
		Fallo fallo = Fallo.de(respuesta.getStatus());
		String camino = solicitud.getRequestURI();
		boolean api = camino != null && Camino.esApi(camino);
		Cabeceras.poner(solicitud, respuesta);
		try {
			escribir(respuesta, api ? "application/problem+json" : "text/html",
					(api ? this.problema : this.pagina).apply(fallo));
		}
		catch (IOException | IllegalStateException ex) {
			// The connection is gone or an answer is under way: there is nobody to tell.
			respuesta.setSuspended(true);
		}
	}

	private static void escribir(Response respuesta, String tipo, String texto) throws IOException {
		byte[] bytes = texto.getBytes(StandardCharsets.UTF_8);
		respuesta.setContentType(tipo);
		respuesta.setCharacterEncoding(StandardCharsets.UTF_8);
		respuesta.setContentLength(bytes.length);
		respuesta.getOutputStream().write(bytes);
		respuesta.finishResponse();
	}

}
