package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

import ec.clavepatronal.tabla.Referencia;
import ec.clavepatronal.tabla.Retoques;
import ec.clavepatronal.tabla.paquete.EscritorXml;
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

	private final ColumnasAlLado columnas;

	private final FilaSanada filas;

	private final String tipos;

	private final String dibujoNuevo;

	private final BitSet comentadas = new BitSet();

	private int numero;

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
		this.columnas = new ColumnasAlLado(hoja.primeraLibre(), retoques.titulos().size());
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
				this.columnas.conAncho(lector.entero("max", 0));
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
			if (!this.conAnchos && this.columnas.hay()) {
				escritor.empezar("cols");
				this.columnas.anchos(escritor);
				escritor.terminar();
			}
		}
		if (nombre.equals("dimension") && this.columnas.hay()) {
			escritor.empezarComo(lector, Map.of("ref", this.columnas.ensanchada(lector.atributo("ref", "A1"))));
		}
		else {
			escritor.copiar(lector);
		}
	}

	private void termina(LectorXml lector, EscritorXml escritor) throws IOException {
		escritor.imitar(lector);
		if (lector.profundidad() == 2 && lector.nombre().equals("cols") && this.columnas.hay()) {
			this.columnas.anchos(escritor);
		}
		if (lector.profundidad() == 1) {
			dibujar(escritor);
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
