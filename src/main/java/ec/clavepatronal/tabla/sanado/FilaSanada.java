package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;

import ec.clavepatronal.tabla.Referencia;
import ec.clavepatronal.tabla.Retoque;
import ec.clavepatronal.tabla.Retoques;
import ec.clavepatronal.tabla.paquete.EscritorXml;
import ec.clavepatronal.tabla.paquete.LectorXml;
import javax.xml.stream.XMLStreamConstants;

/**
 * Writes a row again. What is new is always text, whatever it looks like.
 */
final class FilaSanada {

	private final Retoques retoques;

	private final EstilosNuevos estilos;

	private final int primeraLibre;

	FilaSanada(Retoques retoques, EstilosNuevos estilos, int primeraLibre) {
		this.retoques = retoques;
		this.estilos = estilos;
		this.primeraLibre = primeraLibre;
	}

	/**
	 * Writes the row that the reader stands at, up to its end.
	 * @return whether it has comments
	 */
	boolean escribir(int numero, LectorXml lector, EscritorXml escritor) throws IOException {
		Retoque retoque = this.retoques.fila(numero);
		NavigableMap<Integer, Cambio> cambios = Cambio.deLaFila(numero, retoque, this.retoques, this.primeraLibre);
		if (cambios.isEmpty()) {
			escritor.copiar(lector);
		}
		else {
			// Only a hint how far a row goes, which would be wrong now.
			escritor.empezarComo(lector, Map.of("spans", ""));
		}
		int estiloDeFila = lector.marcado("customFormat") ? lector.entero("s", 0) : 0;
		celdas(numero, estiloDeFila, cambios, lector, escritor);
		escritor.imitar(lector);
		for (Map.Entry<Integer, Cambio> cambio : cambios.entrySet()) {
			nueva(numero, cambio.getKey(), cambio.getValue(), estiloDeFila, escritor);
		}
		escritor.copiar(lector);
		return retoque != null && retoque.marcas().stream().anyMatch((marca) -> marca.comentario() != null);
	}

	private void celdas(int numero, int estiloDeFila, NavigableMap<Integer, Cambio> cambios, LectorXml lector,
			EscritorXml escritor) throws IOException {
		int profundidad = lector.profundidad();
		int columna = -1;
		for (int suceso = lector.siguiente(); !lector.termina(profundidad); suceso = lector.siguiente()) {
			if (suceso != XMLStreamConstants.START_ELEMENT || lector.profundidad() > profundidad + 1
					|| !lector.nombre().equals("c")) {
				escritor.copiar(lector);
				continue;
			}
			String donde = lector.atributo("r");
			columna = (donde != null) ? Referencia.columna(donde) : columna + 1;
			escritor.imitar(lector);
			while (!cambios.isEmpty() && cambios.firstKey() < columna) {
				Map.Entry<Integer, Cambio> falta = cambios.pollFirstEntry();
				nueva(numero, falta.getKey(), falta.getValue(), estiloDeFila, escritor);
			}
			Cambio cambio = cambios.remove(columna);
			if (cambio == null) {
				escritor.copiar(lector);
			}
			else {
				cambiar(Referencia.de(numero, columna), cambio, lector, escritor);
			}
		}
	}

	private void nueva(int numero, int columna, Cambio cambio, int estilo, EscritorXml escritor) throws IOException {
		String referencia = Referencia.de(numero, columna);
		if (cambio.valor() != null) {
			texto(referencia, estilo(cambio, cambio.alLado() ? 0 : estilo, true), cambio.valor(), escritor);
		}
		else if (cambio.color() != null) {
			escritor.empezar("c")
				.atributo("r", referencia)
				.atributo("s", String.valueOf(estilo(cambio, estilo, false)))
				.terminar();
		}
	}

	/**
	 * A cell that was there; ends at its end, or at the first child of one that is kept.
	 */
	private void cambiar(String referencia, Cambio cambio, LectorXml lector, EscritorXml escritor) throws IOException {
		int base = lector.entero("s", 0);
		String nuevo = String.valueOf(estilo(cambio, base, false));
		if (cambio.valor() == null) {
			escritor.empezarComo(lector, Map.of("s", nuevo));
			return;
		}
		CeldaLeida celda = CeldaLeida.empezar(lector);
		if (celda.conFormula()) {
			celda.escribir(nuevo, lector, escritor);
			return;
		}
		texto(referencia, estilo(cambio, base, true), cambio.valor(), escritor);
		lector.hastaElFin(celda.profundidad());
	}

	private void texto(String referencia, int estilo, String texto, EscritorXml escritor) throws IOException {
		escritor.empezar("c")
			.atributo("r", referencia)
			.atributo("s", String.valueOf(estilo))
			.atributo("t", "inlineStr")
			.empezar("is")
			.textoExacto("t", Inocuo.cabe(texto))
			.terminar()
			.terminar();
	}

	private int estilo(Cambio cambio, int base, boolean escrito) {
		boolean apostrofo = escrito && cambio.valor() != null && Inocuo.pareceFormula(cambio.valor());
		if (!escrito && cambio.color() == null) {
			return base;
		}
		return this.estilos.numero(new Variante(base, cambio.color(), escrito, apostrofo, cambio.alLado()));
	}

}
