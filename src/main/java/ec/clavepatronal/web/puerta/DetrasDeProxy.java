package ec.clavepatronal.web.puerta;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Believes {@code X-Forwarded-For} and {@code -Proto} of the proxies that the operator
 * named, and of nobody else. Goes from the nearest hop backwards and stops at the first
 * that is no proxy of ours: what stands before it anybody may have made up.
 */
class DetrasDeProxy extends ValveBase {

	/** More proxies in a row than anybody has. */
	private static final int SALTOS = 10;

	private static final int HTTPS = 443;

	private final Proxies proxies;

	DetrasDeProxy(Proxies proxies) {
		super(true);
		this.proxies = proxies;
	}

	@Override
	public void invoke(Request solicitud, Response respuesta) throws IOException, ServletException {
		Optional<InetAddress> vecino = Direccion.leer(solicitud.getRemoteAddr()).filter(this.proxies::incluye);
		if (vecino.isPresent()) {
			String cliente = cliente(vecino.get(), saltos(solicitud)).getHostAddress();
			solicitud.setRemoteAddr(cliente);
			solicitud.setRemoteHost(cliente);
			if (esHttps(solicitud)) {
				solicitud.setSecure(true);
				solicitud.getCoyoteRequest().scheme().setString("https");
				solicitud.getCoyoteRequest().setServerPort(HTTPS);
			}
		}
		getNext().invoke(solicitud, respuesta);
	}

	private InetAddress cliente(InetAddress vecino, List<String> saltos) {
		InetAddress cliente = vecino;
		for (String salto : saltos) {
			Optional<InetAddress> anterior = Direccion.leer(salto);
			if (anterior.isEmpty()) {
				return cliente;
			}
			cliente = anterior.get();
			if (!this.proxies.incluye(cliente)) {
				return cliente;
			}
		}
		return cliente;
	}

	/** The last ones first. */
	private static List<String> saltos(Request solicitud) {
		List<String> saltos = Arrays
			.asList(String.join(",", Collections.list(solicitud.getHeaders("X-Forwarded-For"))).split(","));
		Collections.reverse(saltos);
		return saltos.stream().limit(SALTOS).map(String::strip).toList();
	}

	/** What the nearest proxy says; it may have got a list. */
	private static boolean esHttps(Request solicitud) {
		String protocolo = solicitud.getHeader("X-Forwarded-Proto");
		return protocolo != null
				&& protocolo.substring(protocolo.lastIndexOf(',') + 1).strip().equalsIgnoreCase("https");
	}

}
