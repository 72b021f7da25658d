package ec.clavepatronal.tabla.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/**
 * What stands between the fields of a CSV: the sign that cuts most rows into the same
 * number of them.
 *
 * @param signo between two fields
 * @param dicho whether the first line says so ({@code sep=;}, as Excel has it) and is no
 * row
 */
record Separador(char signo, boolean dicho) {

	private static final int MUESTRA = 64 * 1024;

	static Separador de(Path ruta, Codificacion codificacion) throws IOException {
		char[] letras = new char[MUESTRA];
		int cuantas = 0;
		try (Reader lector = codificacion.lector(ruta)) {
			for (int leidas = lector.read(letras); leidas > 0; leidas = lector.read(letras, cuantas,
					MUESTRA - cuantas)) {
				cuantas += leidas;
			}
		}
		String texto = new String(letras, 0, cuantas);
		if (texto.matches("(?is)sep=[^\\r\\n](\\r|\\n).*")) {
			return new Separador(texto.charAt(4), true);
		}
		return new Separador(Candidatos.mejor(texto), false);
	}

}
