package ec.clavepatronal.respaldo;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ec.clavepatronal.almacen.Llavero;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link Escritor} wrote, to its very end.
 */
final class Lector {

	/** More than any value has; what claims to be larger is not a copy of ours. */
	private static final int MAXIMO = 64 * 1024 * 1024;

	private final DataInputStream entrada;

	Lector(DataInputStream entrada) {
		this.entrada = entrada;
	}

	/**
	 * Reads all of it.
	 * @param oyente is told each table and each row
	 * @return version, keys, and rows by table
	 * @throws IOException if anything is not as it was written
	 * @throws SQLException from whoever is told
	 */
	Contenido leer(Oyente oyente) throws IOException, SQLException {
		String version = this.entrada.readUTF();
		Llavero llaves = Llavero.leer(leerBytes()).orElseThrow(StreamCorruptedException::new);
		Map<String, Long> filas = new LinkedHashMap<>();
		while (marca(Escritor.TABLA)) {
			String tabla = this.entrada.readUTF();
			List<String> columnas = new ArrayList<>();
			for (int n = this.entrada.readUnsignedShort(); n > 0; n--) {
				columnas.add(this.entrada.readUTF());
			}
			oyente.tabla(tabla, columnas);
			filas.put(tabla, leerFilas(columnas.size(), oyente));
		}
		if (this.entrada.read() != -1) {
			throw new StreamCorruptedException();
		}
		return new Contenido(version, llaves, filas);
	}

	private long leerFilas(int columnas, Oyente oyente) throws IOException, SQLException {
		long cuantas = 0;
		while (marca(Escritor.FILA)) {
			List<@Nullable Object> fila = new ArrayList<>(columnas);
			for (int columna = 0; columna < columnas; columna++) {
				fila.add(leerValor());
			}
			oyente.fila(fila);
			cuantas++;
		}
		if (this.entrada.readLong() != cuantas) {
			throw new StreamCorruptedException();
		}
		oyente.finDeTabla();
		return cuantas;
	}

	/** Whether what follows is another one, or the end of them. */
	private boolean marca(int otra) throws IOException {
		int leida = this.entrada.readUnsignedByte();
		if (leida != otra && leida != Escritor.FIN) {
			throw new StreamCorruptedException();
		}
		return leida == otra;
	}

	private @Nullable Object leerValor() throws IOException {
		return switch (this.entrada.readUnsignedByte()) {
			case Escritor.NULO -> null;
			case Escritor.TEXTO -> new String(leerBytes(), StandardCharsets.UTF_8);
			case Escritor.NUMERO -> this.entrada.readLong();
			case Escritor.BYTES -> leerBytes();
			default -> throw new StreamCorruptedException();
		};
	}

	private byte[] leerBytes() throws IOException {
		int largo = this.entrada.readInt();
		if (largo < 0 || largo > MAXIMO) {
			throw new StreamCorruptedException();
		}
		byte[] bytes = this.entrada.readNBytes(largo);
		if (bytes.length < largo) {
			throw new EOFException();
		}
		return bytes;
	}

	/** Who is told what is read, in order. */
	interface Oyente {

		void tabla(String nombre, List<String> columnas) throws SQLException;

		void fila(List<@Nullable Object> valores) throws SQLException;

		void finDeTabla() throws SQLException;

	}

	/**
	 * What was read.
	 *
	 * @param version of the tables
	 * @param llaves of the answers
	 * @param filas by table
	 */
	record Contenido(String version, Llavero llaves, Map<String, Long> filas) {

		long total() {
			return this.filas.values().stream().mapToLong(Long::longValue).sum();
		}

		/** Nothing of the keys. */
		@Override
		public String toString() {
			return "Contenido[" + this.version + ", " + this.filas + "]";
		}

	}

}
