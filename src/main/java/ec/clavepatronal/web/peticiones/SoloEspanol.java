package ec.clavepatronal.web.peticiones;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Every page is in Spanish: which languages somebody would rather read changes nothing,
 * and Tomcat fails over a list of more than ten.
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
