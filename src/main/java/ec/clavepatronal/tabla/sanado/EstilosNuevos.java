package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.paquete.EscritorXml;
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
				Rellenos.copiar(this.antiguos.rellenos(), lector, escritor);
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
			this.bases.getOrDefault(variante.base(), new Xf()).escribir(variante, this.antiguos.rellenos(), escritor);
		}
		escritor.copiar(lector);
	}

	private void anotar(int numero, LectorXml lector) {
		Map<String, String> atributos = lector.atributos();
		if (lector.profundidad() == 3) {
			this.bases.put(numero, new Xf(atributos, new LinkedHashMap<>()));
		}
		else if (lector.nombre().equals("alignment") || lector.nombre().equals("protection")) {
			this.bases.getOrDefault(numero, new Xf()).hijos().put(lector.nombre(), atributos);
		}
	}

}
