package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ec.clavepatronal.tabla.Fila;
import ec.clavepatronal.tabla.Filas;
import ec.clavepatronal.tabla.Retoque;
import ec.clavepatronal.tabla.Retoques;
import ec.clavepatronal.tabla.csv.FilasCsv;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV again: in UTF-8 with its mark, without which Excel takes it for something
 * else, every row at its number, and nothing that a spreadsheet would calculate.
 */
public final class CsvSanado {

	private static final char MARCA = '\uFEFF';

	private final Retoques retoques;

	private final CsvWriter csv;

	private final int primeraLibre;

	private CsvSanado(Retoques retoques, CsvWriter csv, int primeraLibre) {
		this.retoques = retoques;
		this.csv = csv;
		this.primeraLibre = primeraLibre;
	}

	/**
	 * Writes it.
	 * @param lectura opens the rows, whole cells, from the first one on; is asked twice
	 * @param salida is left open
	 */
	public static void escribir(Lectura lectura, char separador, Retoques retoques, OutputStream salida)
			throws IOException {
		int ancho;
		try (FilasCsv filas = lectura.abrir()) {
			Fila fila = filas.siguiente();
			while (fila != null) {
				fila = filas.siguiente();
			}
			ancho = filas.ancho();
		}
		Writer letras = new OutputStreamWriter(salida, StandardCharsets.UTF_8);
		letras.write(MARCA);
		CsvWriter csv = CsvWriter.builder().fieldSeparator(separador).lineDelimiter(LineDelimiter.CRLF).build(letras);
		try (Filas filas = lectura.abrir()) {
			new CsvSanado(retoques, csv, ancho).filas(filas);
		}
		csv.flush();
		letras.flush();
	}

	private void filas(Filas filas) throws IOException {
		int numero = 0;
		for (Fila fila = filas.siguiente(); fila != null; fila = filas.siguiente()) {
			while (++numero < fila.numero()) {
				escribir(numero, null);
			}
			escribir(numero, fila);
		}
	}

	private void escribir(int numero, @Nullable Fila fila) {
		Retoque retoque = this.retoques.fila(numero);
		List<String> campos = new ArrayList<>();
		for (int columna = 0; columna < this.primeraLibre; columna++) {
			String antes = (fila != null) ? fila.texto(columna) : "";
			String valor = (retoque != null) ? retoque.valores().getOrDefault(columna, antes) : antes;
			campos.add(Inocuo.conApostrofo(valor));
		}
		List<String> alLado = (numero == this.retoques.filaDeTitulos()) ? this.retoques.titulos()
				: (retoque != null) ? retoque.alLado() : List.of();
		for (int i = 0; i < this.retoques.titulos().size(); i++) {
			campos.add((i < alLado.size()) ? Inocuo.conApostrofo(alLado.get(i)) : "");
		}
		this.csv.writeRecord(campos);
	}

	/** Opens the rows of a CSV. */
	public interface Lectura {

		/** From the first one on; to be closed. */
		FilasCsv abrir() throws IOException;

	}

}
