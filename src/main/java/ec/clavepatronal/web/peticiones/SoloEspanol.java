package ec.clavepatronal.web.peticiones;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Removes {@code Accept-Language}: every page is in Spanish, and Tomcat fails with 500 on
 * a list of more than ten languages.
 */
class SoloEspanol extends ValveBase {

	SoloEspanol() {
		super(true);
	}

	@Override
	public void invoke(Request solicitud, Response respuesta) throws IOException, ServletException {
		solicitud.getCoyoteRequest().getMimeHeaders().removeHeader("Accept-Language");
		getNext().invoke(solicitud, respuesta);
	}

}
