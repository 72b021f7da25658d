package ec.clavepatronal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the browser sees of one page. */
record Pagina(String cuerpo) {

	private static final Pattern FORMULARIO = Pattern
		.compile("(?s)<form[^>]* action=\"(/(?:recuperar-clave|tramites-virtuales)/[^\"]+)\".*?</form>");

	private static final Pattern OCULTO = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

	private static final Pattern NOMBRE = Pattern.compile(" name=\"([^\"]*)\"");

	private static final Pattern VALOR = Pattern.compile(" value=\"([^\"]*)\"");

	boolean tieneFormulario() {
		return FORMULARIO.matcher(this.cuerpo).find();
	}

	String destino() {
		return buscar(FORMULARIO, this.cuerpo, 1);
	}

	/** Last part of the address. */
	String paso() {
		String destino = destino();
		return destino.substring(destino.lastIndexOf('/') + 1);
	}

	/** CSRF token, version and whatever else the page sends by itself. */
	String ocultos() {
		StringBuilder ocultos = new StringBuilder();
		Matcher campos = OCULTO.matcher(buscar(FORMULARIO, this.cuerpo, 0));
		while (campos.find()) {
			ocultos.append(buscar(NOMBRE, campos.group(), 1))
				.append('=')
				.append(URLEncoder.encode(buscar(VALOR, campos.group(), 1), StandardCharsets.UTF_8))
				.append('&');
		}
		return ocultos.toString();
	}

	private static String buscar(Pattern patron, String texto, int grupo) {
		Matcher hallado = patron.matcher(texto);
		if (!hallado.find()) {
			throw new IllegalStateException("a page without " + patron);
		}
		return hallado.group(grupo);
	}

}
