package ec.clavepatronal.tabla.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

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

	private static final int FILAS = 200;

	private static final String CANDIDATOS = ";,\t|";

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
		return new Separador(mejor(texto), false);
	}

	private static char mejor(String texto) {
		char mejor = ';';
		long mas = 0;
		for (char candidato : CANDIDATOS.toCharArray()) {
			long puntos = puntos(texto, candidato);
			if (puntos > mas) {
				mejor = candidato;
				mas = puntos;
			}
		}
		return mejor;
	}

	/** Rows of the most frequent number of fields, times that number less one. */
	private static long puntos(String texto, char candidato) {
		Map<Integer, Integer> filas = new HashMap<>();
		try (CsvReader<CsvRecord> lector = constructor(candidato).ofCsvRecord(texto)) {
			int vistas = 0;
			for (CsvRecord fila : lector) {
				if (vistas++ == FILAS) {
					break;
				}
				filas.merge(fila.getFieldCount(), 1, Integer::sum);
			}
		}
		catch (CsvParseException | IOException ex) {
			// The sample ends in the middle of a row; what came before has been counted.
		}
		return filas.entrySet()
			.stream()
			.mapToLong((fila) -> (fila.getKey() - 1L) * fila.getValue() * fila.getValue())
			.max()
			.orElse(0);
	}

	/** How we read any CSV: as leniently as nothing is lost by it. */
	static CsvReader.CsvReaderBuilder constructor(char signo) {
		return CsvReader.builder()
			.fieldSeparator(signo)
			.commentStrategy(CommentStrategy.NONE)
			.skipEmptyLines(false)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowExtraCharsAfterClosingQuote(true)
			.allowUnclosedQuote(false)
			.detectBomHeader(false);
	}

}
