package ec.clavepatronal.web;

import java.nio.charset.StandardCharsets;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * Which face of the application an address belongs to.
 */
public final class Camino {

	private Camino() {
	}

	/**
	 * Whether programs call it: they get JSON, whatever happens.
	 * @param camino path as it came, encoded or not
	 */
	public static boolean esApi(String camino) {
		String limpio = StringUtils.cleanPath(decodificado(camino));
		return limpio.equals("/api") || limpio.startsWith("/api/");
	}

	private static String decodificado(String camino) {
		try {
			return UriUtils.decode(camino, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return camino;
		}
	}

}
