package ec.clavepatronal.tabla.sanado;

import java.io.IOException;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Rango;
import ec.clavepatronal.tabla.Referencia;
import ec.clavepatronal.tabla.paquete.EscritorXml;

/**
 * The columns of ours beside a sheet: how wide they are, and that the sheet goes further.
 */
final class ColumnasAlLado {

	private static final String ANCHO = "36";

	private final int primera;

	private final int cuantas;

	private int ultimaConAncho;

	ColumnasAlLado(int primera, int cuantas) {
		this.primera = primera;
		this.cuantas = cuantas;
	}

	boolean hay() {
		return this.cuantas > 0;
	}

	/** Takes note that columns have a width, up to this one. */
	void conAncho(int ultima) {
		this.ultimaConAncho = Math.max(this.ultimaConAncho, ultima);
	}

	String ensanchada(String dimension) throws ArchivoRechazado {
		Rango rango = Referencia.rango(dimension);
		int ultima = Math.max(rango.ultimaColumna(), this.primera + this.cuantas - 1);
		return Referencia.de(rango.fila(), rango.columna()) + ":" + Referencia.de(rango.ultimaFila(), ultima);
	}

	/** Widths that are said already stay, for two for one column damage a file. */
	void anchos(EscritorXml escritor) throws IOException {
		if (this.ultimaConAncho <= this.primera) {
			escritor.empezar("col")
				.atributo("min", String.valueOf(this.primera + 1))
				.atributo("max", String.valueOf(this.primera + this.cuantas))
				.atributo("width", ANCHO)
				.atributo("customWidth", "1")
				.terminar();
		}
	}

}
