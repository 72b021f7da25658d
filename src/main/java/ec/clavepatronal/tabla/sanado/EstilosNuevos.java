package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.Marca;
import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.xlsx.Estilos;
import javax.xml.stream.XMLStreamConstants;

/**
 * The styles of a workbook with ours behind them: each is a copy of the one that the cell
 * had, but for what is changed. None of those that were there changes its number.
 */
final class EstilosNuevos {

	/** Excel takes 65,490. */
	private static final int MAXIMO = 65_000;

	private static final String TEXTO = "49";

	private final Estilos antiguos;

	private final Map<Variante, Integer> nuevos = new LinkedHashMap<>();

	private final Map<Integer, Xf> bases = new HashMap<>();

	EstilosNuevos(Estilos antiguos) {
		this.antiguos = antiguos;
	}

	/** The number of a style, which is made if there is none like it yet. */
	int numero(Variante pedida) {
		boolean cabe = this.antiguos.cuantos() + this.nuevos.size() < MAXIMO && pedida.base() < this.antiguos.cuantos();
		Variante variante = cabe ? pedida
				: new Variante(0, pedida.color(), pedida.texto(), pedida.apostrofo(), pedida.alLado());
		return this.nuevos.computeIfAbsent(variante, (nueva) -> this.antiguos.cuantos() + this.nuevos.size());
	}

	/** Copies the part with the styles; to be called when all are known. */
	void escribir(LectorXml lector, EscritorXml escritor) throws IOException {
		escritor.copiar(lector);
		boolean rellenos = false;
		boolean celdas = false;
		int suceso = 0;
		while (suceso != XMLStreamConstants.END_DOCUMENT) {
			suceso = lector.siguiente();
			boolean deLaRaiz = suceso == XMLStreamConstants.START_ELEMENT && lector.profundidad() == 2;
			if (deLaRaiz && lector.nombre().equals("fills")) {
				copiarRellenos(lector, escritor);
				rellenos = true;
			}
			else if (deLaRaiz && lector.nombre().equals("cellXfs")) {
				copiarCeldas(lector, escritor);
				celdas = true;
			}
			else if (suceso != XMLStreamConstants.END_DOCUMENT) {
				escritor.copiar(lector);
			}
		}
		if (!rellenos || !celdas) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
	}

	private void copiarRellenos(LectorXml lector, EscritorXml escritor) throws IOException {
		int cuantos = this.antiguos.rellenos() + Marca.Color.values().length;
		escritor.empezarComo(lector, Map.of("count", String.valueOf(cuantos)));
		lector.siguiente();
		while (!lector.termina(2)) {
			escritor.copiar(lector);
			lector.siguiente();
		}
		escritor.imitar(lector);
		for (Marca.Color color : Marca.Color.values()) {
			rellenar(escritor, color);
		}
		escritor.copiar(lector);
	}

	private static void rellenar(EscritorXml escritor, Marca.Color color) throws IOException {
		escritor.empezar("fill").empezar("patternFill").atributo("patternType", "solid");
		escritor.empezar("fgColor").atributo("rgb", color.argb()).terminar();
		escritor.empezar("bgColor").atributo("indexed", "64").terminar();
		escritor.terminar().terminar();
	}

	/** Copies all styles, remembers those that ours are like, and adds ours. */
	private void copiarCeldas(LectorXml lector, EscritorXml escritor) throws IOException {
		int cuantos = this.antiguos.cuantos() + this.nuevos.size();
		escritor.empezarComo(lector, Map.of("count", String.valueOf(cuantos)));
		int numero = -1;
		Set<Integer> pedidas = this.nuevos.keySet().stream().map(Variante::base).collect(Collectors.toSet());
		for (int suceso = lector.siguiente(); !lector.termina(2); suceso = lector.siguiente()) {
			if (suceso == XMLStreamConstants.START_ELEMENT) {
				numero += (lector.profundidad() == 3) ? 1 : 0;
				if (pedidas.contains(numero)) {
					anotar(numero, lector);
				}
			}
			escritor.copiar(lector);
		}
		escritor.imitar(lector);
		for (Variante variante : this.nuevos.keySet()) {
			xf(escritor, variante, this.bases.getOrDefault(variante.base(), new Xf(Map.of(), List.of())));
		}
		escritor.copiar(lector);
	}

	private void anotar(int numero, LectorXml lector) {
		Map<String, String> atributos = new LinkedHashMap<>();
		for (int i = 0; i < lector.crudo().getAttributeCount(); i++) {
			if (lector.crudo().getAttributePrefix(i).isEmpty()) {
				atributos.put(lector.crudo().getAttributeLocalName(i), lector.crudo().getAttributeValue(i));
			}
		}
		if (lector.profundidad() == 3) {
			this.bases.put(numero, new Xf(atributos, new ArrayList<>()));
		}
		else if (lector.nombre().equals("alignment") || lector.nombre().equals("protection")) {
			this.bases.getOrDefault(numero, new Xf(atributos, new ArrayList<>()))
				.hijos()
				.add(Map.entry(lector.nombre(), atributos));
		}
	}

	private void xf(EscritorXml escritor, Variante variante, Xf base) throws IOException {
		Map<String, String> atributos = new LinkedHashMap<>(base.atributos());
		Map<String, Map<String, String>> hijos = new LinkedHashMap<>();
		base.hijos().forEach((hijo) -> hijos.put(hijo.getKey(), new LinkedHashMap<>(hijo.getValue())));
		if (variante.color() != null) {
			atributos.put("fillId", String.valueOf(this.antiguos.rellenos() + variante.color().ordinal()));
			atributos.put("applyFill", "1");
		}
		if (variante.texto()) {
			atributos.put("numFmtId", TEXTO);
			atributos.put("applyNumberFormat", "1");
		}
		if (variante.apostrofo()) {
			atributos.put("quotePrefix", "1");
		}
		if (variante.alLado()) {
			atributos.put("applyAlignment", "1");
			atributos.put("applyProtection", "1");
			hijos.computeIfAbsent("alignment", (nombre) -> new LinkedHashMap<>()).put("wrapText", "1");
			hijos.computeIfAbsent("protection", (nombre) -> new LinkedHashMap<>()).put("locked", "0");
		}
		escritor.empezar("xf").atributos(atributos);
		for (String nombre : List.of("alignment", "protection")) {
			if (hijos.containsKey(nombre)) {
				escritor.empezar(nombre).atributos(hijos.getOrDefault(nombre, Map.of())).terminar();
			}
		}
		escritor.terminar();
	}

	/** What a style says of a cell. */
	private record Xf(Map<String, String> atributos, List<Map.Entry<String, Map<String, String>>> hijos) {

	}

}
