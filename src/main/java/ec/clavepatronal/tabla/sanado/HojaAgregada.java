package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import ec.clavepatronal.tabla.HojaNueva;
import ec.clavepatronal.tabla.paquete.EscritorXml;

/**
 * Writes a sheet that is added.
 *
 * @param estilos of the workbook; get those that the sheet needs
 */
record HojaAgregada(HojaNueva nueva, EstilosNuevos estilos) implements Escritura {

	@Override
	public void escribir(OutputStream salida) throws IOException {
		try (EscritorXml xml = new EscritorXml(salida); HojaDeTextos hoja = new HojaDeTextos(xml, this::estilo)) {
			int numero = 0;
			for (List<String> fila : this.nueva.filas()) {
				hoja.empezarFila(++numero);
				for (int columna = 0; columna < fila.size(); columna++) {
					hoja.celda(columna, fila.get(columna));
				}
				hoja.terminarFila();
			}
		}
	}

	private int estilo(String texto) {
		return this.estilos.numero(new Variante(0, null, true, Inocuo.pareceFormula(texto), false));
	}

}
