package ec.clavepatronal.documentos.papeles;

import java.util.List;

/**
 * One part of a letter: lines of text, or labelled data, or places to sign. Exactly one
 * of the lists is filled.
 *
 * @param parrafos paragraphs
 * @param datos labelled data
 * @param firmas places for a handwritten signature
 */
public record Bloque(List<String> parrafos, List<Linea> datos, List<Linea> firmas) {

	static Bloque de(String... parrafos) {
		return new Bloque(List.of(parrafos), List.of(), List.of());
	}

	static Bloque deDatos(List<Linea> datos) {
		return new Bloque(List.of(), datos, List.of());
	}

	static Bloque deFirmas(List<Linea> firmas) {
		return new Bloque(List.of(), List.of(), firmas);
	}

}
