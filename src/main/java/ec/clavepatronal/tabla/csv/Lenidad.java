package ec.clavepatronal.tabla.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;

/**
 * How leniently a CSV is read.
 */
final class Lenidad {

	private Lenidad() {
	}

	/** Any of them: as leniently as nothing is lost by it. */
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
