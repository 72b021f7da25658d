package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.function.ToIntFunction;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.Limites;
import ec.clavepatronal.tabla.Referencia;
import ec.clavepatronal.tabla.paquete.EscritorXml;

/**
 * A sheet of ours, in which all is text.
 */
final class HojaDeTextos implements AutoCloseable {

	private final EscritorXml escritor;

	private final ToIntFunction<String> estilo;

	private int fila;

	/**
	 * Begins one.
	 * @param estilo the style for a text
	 */
	HojaDeTextos(EscritorXml escritor, ToIntFunction<String> estilo) throws IOException {
		this.escritor = escritor.raiz("worksheet", Norma.HOJA);
		this.estilo = estilo;
		escritor.empezar("sheetFormatPr").atributo("defaultColWidth", "22").atributo("defaultRowHeight", "15");
		escritor.terminar().empezar("sheetData");
	}

	void empezarFila(int numero) throws IOException {
		if (numero > Limites.ULTIMA_FILA) {
			throw new ArchivoRechazado(Detalle.DEMASIADAS_FILAS, numero);
		}
		this.fila = numero;
		this.escritor.empezar("row").atributo("r", String.valueOf(numero));
	}

	void celda(int columna, String texto) throws IOException {
		if (!texto.isEmpty()) {
			this.escritor.empezar("c")
				.atributo("r", Referencia.de(this.fila, columna))
				.atributo("s", String.valueOf(this.estilo.applyAsInt(texto)))
				.atributo("t", "inlineStr")
				.empezar("is")
				.textoExacto("t", Inocuo.cabe(texto))
				.terminar()
				.terminar();
		}
	}

	void terminarFila() throws IOException {
		this.escritor.terminar();
	}

	@Override
	public void close() throws IOException {
		this.escritor.terminar().terminar();
	}

}
