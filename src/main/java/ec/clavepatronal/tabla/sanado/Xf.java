package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ec.clavepatronal.tabla.paquete.EscritorXml;

/**
 * What a style says of a cell.
 *
 * @param hijos what stands within it, by name
 */
record Xf(Map<String, String> atributos, Map<String, Map<String, String>> hijos) {

	private static final String TEXTO = "49";

	Xf() {
		this(new LinkedHashMap<>(), new LinkedHashMap<>());
	}

	/**
	 * Writes it with something changed.
	 * @param rellenos fillings before those of our colours
	 */
	void escribir(Variante variante, int rellenos, EscritorXml escritor) throws IOException {
		Xf nuevo = new Xf();
		nuevo.atributos.putAll(this.atributos);
		this.hijos.forEach((nombre, suyos) -> nuevo.hijos.put(nombre, new LinkedHashMap<>(suyos)));
		nuevo.cambiar(variante, rellenos);
		escritor.empezar("xf").atributos(nuevo.atributos);
		for (String nombre : List.of("alignment", "protection")) {
			if (nuevo.hijos.containsKey(nombre)) {
				escritor.empezar(nombre).atributos(nuevo.hijos.getOrDefault(nombre, Map.of())).terminar();
			}
		}
		escritor.terminar();
	}

	private void cambiar(Variante variante, int rellenos) {
		if (variante.color() != null) {
			this.atributos.put("fillId", String.valueOf(rellenos + variante.color().ordinal()));
			this.atributos.put("applyFill", "1");
		}
		if (variante.texto()) {
			this.atributos.put("numFmtId", TEXTO);
			this.atributos.put("applyNumberFormat", "1");
		}
		if (variante.apostrofo()) {
			this.atributos.put("quotePrefix", "1");
		}
		if (variante.alLado()) {
			this.atributos.put("applyAlignment", "1");
			this.atributos.put("applyProtection", "1");
			this.hijos.computeIfAbsent("alignment", (nombre) -> new LinkedHashMap<>()).put("wrapText", "1");
			this.hijos.computeIfAbsent("protection", (nombre) -> new LinkedHashMap<>()).put("locked", "0");
		}
	}

}
