package ec.clavepatronal.tabla.csv;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * What may stand between fields, and how well each cuts a text into rows.
 */
final class Candidatos {

	private static final int FILAS = 200;

	private static final String SIGNOS = ";,\t|";

	private Candidatos() {
	}

	/** The semicolon if none cuts anything. */
	static char mejor(String texto) {
		char mejor = ';';
		long mas = 0;
		for (char candidato : SIGNOS.toCharArray()) {
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
		try (CsvReader<CsvRecord> lector = Lenidad.constructor(candidato).ofCsvRecord(texto)) {
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

}
