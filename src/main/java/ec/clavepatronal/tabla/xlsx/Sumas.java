package ec.clavepatronal.tabla.xlsx;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ec.clavepatronal.tabla.paquete.LectorXml;

/**
 * Whether formulas of a row add up cells of several rows.
 */
final class Sumas {

	private static final Pattern SUMA = Pattern
		.compile("(?i).*(?:SUM|SUBTOTAL|AGGREGATE)\\(.*?\\$?[A-Z]+\\$?(\\d+):\\$?[A-Z]+\\$?(\\d+).*", Pattern.DOTALL);

	/** Of a formula no more is looked at. */
	private static final int LARGO = 200;

	private final StringBuilder formula = new StringBuilder();

	private boolean hay;

	void empezarFila() {
		this.hay = false;
	}

	/** Reads the formula that the reader stands at. */
	void anotar(LectorXml xml) throws IOException {
		this.formula.setLength(0);
		xml.texto(this.formula, LARGO);
		Matcher adicion = SUMA.matcher(this.formula);
		this.hay |= adicion.matches() && !adicion.group(1).equals(adicion.group(2));
	}

	boolean hay() {
		return this.hay;
	}

}
