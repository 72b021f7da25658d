package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Rango;
import ec.clavepatronal.tabla.Referencia;
import ec.clavepatronal.tabla.Retoques;
import ec.clavepatronal.tabla.paquete.LectorXml;
import javax.xml.stream.XMLStreamConstants;

/**
 * Writes a sheet again: rows of which nothing is said, and all that is no row, as they
 * were.
 */
final class HojaSanada {

	/** What stands behind the drawing of comments, as the standard orders it. */
	private static final Set<String> TRAS_EL_DIBUJO = Set.of("legacyDrawingHF", "drawingHF", "picture", "oleObjects",
			"controls", "webPublishItems", "tableParts", "extLst", "AlternateContent");

	private static final String ANCHO_AL_LADO = "36";

	private final HojaMedida hoja;

	private final Retoques retoques;

	private final FilaSanada filas;

	private final String tipos;

	private final String dibujoNuevo;

	private final BitSet comentadas = new BitSet();

	private int numero;

	private int ultimaColumnaConAncho;

	private boolean conAnchos;

	private boolean trasLasFilas;

	private boolean dibujado;

	/**
	 * One for a sheet.
	 * @param tipos how types of relations begin
	 * @param dibujoNuevo the relation of the drawing of comments if it has none yet;
	 * empty if it has
	 */
	HojaSanada(HojaMedida hoja, Retoques retoques, EstilosNuevos estilos, String tipos, String dibujoNuevo) {
		this.hoja = hoja;
		this.retoques = retoques;
		this.filas = new FilaSanada(retoques, estilos, hoja.primeraLibre());
		this.tipos = tipos;
		this.dibujoNuevo = dibujoNuevo;
		this.dibujado = dibujoNuevo.isEmpty();
	}

	/** The rows that have comments of ours. */
	BitSet comentadas() {
		return this.comentadas;
	}

	void escribir(LectorXml lector, EscritorXml escritor) throws IOException {
		escritor.copiar(lector);
		for (int suceso = lector.siguiente(); suceso != XMLStreamConstants.END_DOCUMENT; suceso = lector.siguiente()) {
			if (suceso == XMLStreamConstants.START_ELEMENT) {
				empieza(lector, escritor);
			}
			else {
				if (suceso == XMLStreamConstants.END_ELEMENT) {
					termina(lector, escritor);
				}
				escritor.copiar(lector);
			}
		}
	}

	private void empieza(LectorXml lector, EscritorXml escritor) throws IOException {
		escritor.imitar(lector);
		if (lector.profundidad() == 2) {
			deLaHoja(lector, escritor);
		}
		else if (lector.profundidad() == 3 && lector.nombre().equals("row")) {
			fila(lector, escritor);
		}
		else {
			if (lector.profundidad() == 3 && lector.nombre().equals("col")) {
				this.ultimaColumnaConAncho = Math.max(this.ultimaColumnaConAncho, lector.entero("max", 0));
			}
			escritor.copiar(lector);
		}
	}

	private void deLaHoja(LectorXml lector, EscritorXml escritor) throws IOException {
		String nombre = lector.nombre();
		if (this.trasLasFilas && TRAS_EL_DIBUJO.contains(nombre)) {
			dibujar(escritor);
		}
		this.conAnchos |= nombre.equals("cols");
		if (nombre.equals("sheetData")) {
			this.trasLasFilas = true;
			if (!this.conAnchos && alLado() > 0) {
				escritor.empezar("cols");
				ancho(escritor);
				escritor.terminar();
			}
		}
		if (nombre.equals("dimension") && alLado() > 0) {
			escritor.empezarComo(lector, Map.of("ref", ensanchada(lector.atributo("ref", "A1"))));
		}
		else {
			escritor.copiar(lector);
		}
	}

	private void termina(LectorXml lector, EscritorXml escritor) throws IOException {
		escritor.imitar(lector);
		if (lector.profundidad() == 2 && lector.nombre().equals("cols") && alLado() > 0) {
			ancho(escritor);
		}
		if (lector.profundidad() == 1) {
			dibujar(escritor);
		}
	}

	private int alLado() {
		return this.retoques.titulos().size();
	}

	private String ensanchada(String dimension) throws ArchivoRechazado {
		Rango rango = Referencia.rango(dimension);
		int ultima = Math.max(rango.ultimaColumna(), this.hoja.primeraLibre() + alLado() - 1);
		return Referencia.de(rango.fila(), rango.columna()) + ":" + Referencia.de(rango.ultimaFila(), ultima);
	}

	/** Widths that are said already stay, for two for one column damage a file. */
	private void ancho(EscritorXml escritor) throws IOException {
		if (this.ultimaColumnaConAncho <= this.hoja.primeraLibre()) {
			escritor.empezar("col")
				.atributo("min", String.valueOf(this.hoja.primeraLibre() + 1))
				.atributo("max", String.valueOf(this.hoja.primeraLibre() + alLado()))
				.atributo("width", ANCHO_AL_LADO)
				.atributo("customWidth", "1")
				.terminar();
		}
	}

	private void dibujar(EscritorXml escritor) throws IOException {
		if (!this.dibujado) {
			escritor.empezar("legacyDrawing").relacion(this.tipos, this.dibujoNuevo).terminar();
			this.dibujado = true;
		}
	}

	private void fila(LectorXml lector, EscritorXml escritor) throws IOException {
		String donde = lector.atributo("r");
		this.numero = (donde != null) ? Referencia.numero(donde) : this.numero + 1;
		if (this.filas.escribir(this.numero, lector, escritor)) {
			this.comentadas.set(this.numero);
		}
	}

}
