package ec.clavepatronal.asedio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person's way through the screens, from one address, without a browser.
 */
final class Navegacion {

	private static final Map<String, String> RESPUESTAS = Map.of("situacion", "OLVIDADA", "empleador", "SOCIEDAD",
			"tipo", "CEDULA", "numero", "1710034065", "ruc", "1790011674001", "sucursal", "0001", "comparado", "true",
			"estadoRuc", "ACTIVO", "correo", "VIGENTE", "representante", "VIGENTE");

	private static final Pattern OCULTO = Pattern
		.compile("<input type=\"hidden\" name=\"(\\w+)\"[^>]*?value=\"([^\"]*)\"");

	private static final int PASOS = 15;

	private final Blanco blanco;

	private final String desde;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private String camino = "";

	private Map<String, String> ocultos = Map.of();

	Navegacion(Blanco blanco, String desde) {
		this.blanco = blanco;
		this.desde = desde;
	}

	/** A new tramite, at its first question. */
	String abrirTramite() {
		abrir("/tramites-virtuales/empleadores");
		responder(RESPUESTAS);
		return this.camino;
	}

	/** A finished tramite; where its papers are. */
	String hastaLosPapeles() {
		abrirTramite();
		for (int paso = 0; paso < PASOS && !this.camino.matches(".*/(revision|resultado)"); paso++) {
			abrir(this.camino);
			responder(this.camino.matches(".*/(contacto|seguridad)") ? Map.of() : RESPUESTAS);
		}
		return this.camino.replaceFirst("/[a-z]+$", "/documentos");
	}

	/** Answers the first question with so many blanks behind the number. */
	int llenar(int blancos) {
		Map<String, String> respuestas = new LinkedHashMap<>(RESPUESTAS);
		respuestas.merge("numero", " ".repeat(blancos), String::concat);
		return responder(respuestas);
	}

	/** Sends the form of the page that is open, with what it hides. */
	int responder(Map<String, String> respuestas) {
		Map<String, String> campos = new LinkedHashMap<>(this.ocultos);
		campos.putAll(respuestas);
		return this.blanco.enviar(this.desde, this.camino, codificar(campos), galletas()).map((respuesta) -> {
			guardar(respuesta);
			respuesta.cabecera("Location").ifPresent(this::mudarse);
			return respuesta.estado();
		}).orElse(0);
	}

	/** The hidden fields of the page that is open, as a form sends them. */
	String ocultos() {
		return codificar(this.ocultos);
	}

	private static String codificar(Map<String, String> campos) {
		return campos.entrySet()
			.stream()
			.map((campo) -> campo.getKey() + "=" + URLEncoder.encode(campo.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	void abrir(String otro) {
		mudarse(otro);
		this.blanco.abrir(this.desde, this.camino, galletas()).ifPresent((respuesta) -> {
			guardar(respuesta);
			Map<String, String> hallados = new LinkedHashMap<>();
			Matcher oculto = OCULTO.matcher(respuesta.cuerpo());
			while (oculto.find()) {
				hallados.put(oculto.group(1), oculto.group(2));
			}
			this.ocultos = hallados;
		});
	}

	String galletas() {
		return "Cookie: " + this.cookies.entrySet()
			.stream()
			.map((una) -> una.getKey() + "=" + una.getValue())
			.collect(Collectors.joining("; "));
	}

	private void mudarse(String direccion) {
		this.camino = direccion.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
	}

	private void guardar(Blanco.Contestado respuesta) {
		for (String linea : respuesta.cabeceras().split("\r\n")) {
			if (linea.startsWith("Set-Cookie: ")) {
				String[] par = linea.substring(12).split(";", 2)[0].split("=", 2);
				this.cookies.put(par[0], par[1]);
			}
		}
	}

}
