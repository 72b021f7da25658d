package ec.clavepatronal.tabla.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Celda;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.Fila;
import ec.clavepatronal.tabla.Filas;
import ec.clavepatronal.tabla.Limites;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV, numbered as a spreadsheet does once it has it open: a row may have
 * several lines, and an empty line is a row.
 */
public final class FilasCsv implements Filas {

	private final CsvReader<CsvRecord> lector;

	private final Iterator<CsvRecord> registros;

	private final char separador;

	private final Limites limites;

	private int numero;

	private long filas;

	private int ancho;

	/**
	 * Reads rows.
	 * @param lector is closed with this
	 */
	FilasCsv(CsvReader<CsvRecord> lector, Separador separador, Limites limites) {
		this.lector = lector;
		this.registros = lector.iterator();
		this.separador = separador.signo();
		this.limites = limites;
		this.numero = separador.dicho() ? -1 : 0;
	}

	@Override
	public @Nullable Fila siguiente() throws IOException {
		try {
			while (this.registros.hasNext()) {
				Fila fila = fila(this.registros.next());
				if (fila != null) {
					return fila;
				}
			}
			return null;
		}
		catch (CsvParseException ex) {
			throw new ArchivoRechazado(Detalle.COMILLAS, Math.max(this.numero + 1, 1));
		}
		catch (UncheckedIOException ex) {
			throw new IOException(ex.getCause());
		}
	}

	private @Nullable Fila fila(CsvRecord registro) throws ArchivoRechazado {
		this.numero++;
		if (this.numero <= 0) {
			return null;
		}
		int cuantos = registro.getFieldCount();
		List<Celda> celdas = new ArrayList<>(cuantos);
		for (int columna = 0; columna < cuantos; columna++) {
			String campo = registro.getField(columna);
			if (!campo.isBlank()) {
				if (Comillas.tragaFilas(campo, this.separador, this.ancho)) {
					throw new ArchivoRechazado(Detalle.COMILLAS, this.numero);
				}
				celdas.add(Celda.texto(columna, campo, this.limites.caracteres()));
			}
		}
		this.ancho = Math.max(this.ancho, cuantos);
		return celdas.isEmpty() ? null : contada(new Fila(this.numero, false, false, celdas));
	}

	private Fila contada(Fila fila) throws ArchivoRechazado {
		this.filas++;
		if (this.filas > this.limites.filas()) {
			throw new ArchivoRechazado(Detalle.DEMASIADAS_FILAS, this.numero);
		}
		if (fila.ultimaColumna() >= this.limites.columnas()) {
			throw new ArchivoRechazado(Detalle.DEMASIADAS_COLUMNAS, this.numero);
		}
		return fila;
	}

	/** Fields of the broadest row so far. */
	public int ancho() {
		return this.ancho;
	}

	@Override
	public void close() throws IOException {
		this.lector.close();
	}

}
