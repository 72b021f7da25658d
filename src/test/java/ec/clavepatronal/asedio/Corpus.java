package ec.clavepatronal.asedio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Requests to begin from, a line each, with what no line can hold written as in a
 * program. {P} stands for the path of a trámite that is there, {C} for the cookies of its
 * owner, {O} for the fields that a form hides, {L} for the length of the body.
 */
final class Corpus {

	private Corpus() {
	}

	static List<String> leer(Path archivo) throws IOException {
		return Files.readAllLines(archivo, StandardCharsets.US_ASCII)
			.stream()
			.filter((linea) -> !linea.isBlank() && !linea.startsWith("#"))
			.map(Corpus::abrir)
			.toList();
	}

	/** One char for each byte. */
	static String abrir(String linea) {
		StringBuilder abierta = new StringBuilder();
		for (int i = 0; i < linea.length(); i++) {
			char c = linea.charAt(i);
			if (c != '\\') {
				abierta.append(c);
				continue;
			}
			i++;
			switch (linea.charAt(i)) {
				case 'r' -> abierta.append('\r');
				case 'n' -> abierta.append('\n');
				case 'x' -> {
					abierta.append((char) Integer.parseInt(linea, i + 1, i + 3, 16));
					i += 2;
				}
				default -> abierta.append(linea.charAt(i));
			}
		}
		return abierta.toString();
	}

	/** The line of a request. */
	static String cerrar(String pedido) {
		StringBuilder linea = new StringBuilder();
		for (char c : pedido.toCharArray()) {
			switch (c) {
				case '\r' -> linea.append("\\r");
				case '\n' -> linea.append("\\n");
				case '\\' -> linea.append("\\\\");
				default -> linea.append((c >= ' ' && c < 127) ? String.valueOf(c) : String.format("\\x%02x", (int) c));
			}
		}
		return linea.toString();
	}

	/** What goes over the wire for somebody who has come so far. */
	static String llenar(String pedido, String tramite, String galletas, String ocultos) {
		String lleno = pedido.replace("{P}", tramite).replace("{C}", galletas).replace("{O}", ocultos);
		int cuerpo = lleno.indexOf("\r\n\r\n");
		return lleno.replace("{L}", String.valueOf((cuerpo < 0) ? 0 : lleno.length() - cuerpo - 4));
	}

}
