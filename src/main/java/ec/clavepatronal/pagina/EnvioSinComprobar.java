package ec.clavepatronal.pagina;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that came without a good mark: its page is shown again, as a GET, with all that
 * was typed, and nothing is kept. Only the server says so, never a request by itself.
 */
public final class EnvioSinComprobar {

	private static final String ATRIBUTO = "envioSinComprobar";

	private EnvioSinComprobar() {
	}

	/**
	 * Marks a request whose form is to be shown again.
	 * @param solicitud the request
	 */
	public static void marcar(HttpServletRequest solicitud) {
		solicitud.setAttribute(ATRIBUTO, true);
	}

	/**
	 * Whether the page is to show what the request brings instead of what is kept.
	 * @param solicitud the request
	 */
	public static boolean es(HttpServletRequest solicitud) {
		return Boolean.TRUE.equals(solicitud.getAttribute(ATRIBUTO));
	}

}
