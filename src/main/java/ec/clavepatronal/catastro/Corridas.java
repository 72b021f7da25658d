package ec.clavepatronal.catastro;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ec.clavepatronal.almacen.Carpeta;
import org.jspecify.annotations.Nullable;

/**
 * Puts any number of rows in order with a fixed amount of memory: sorts as many as fit,
 * writes them to a file, and so on; the files are then read side by side. One thread
 * takes rows while another sorts and writes those before.
 */
final class Corridas implements Closeable {

	private static final int MAXIMO = 150_000;

	/**
	 * Twice as many rows as one file takes are held at a time, of some 350 bytes each.
	 */
	private static final int BYTES_POR_FILA = 3000;

	private static final int BLOQUE = 64 * 1024;

	private final Path carpeta;

	private final int capacidad;

	private final ExecutorService hilo = Executors.newSingleThreadExecutor();

	private final List<Path> archivos = new ArrayList<>();

	private List<Renglon> tanda = new ArrayList<>();

	private @Nullable Future<?> anterior;

	/** As many rows as this JVM has room for. */
	static int capacidad() {
		return (int) Math.min(MAXIMO, Runtime.getRuntime().maxMemory() / BYTES_POR_FILA);
	}

	Corridas(Path carpeta, int capacidad) {
		this.carpeta = carpeta;
		this.capacidad = capacidad;
	}

	/**
	 * Takes a row.
	 * @throws UncheckedIOException when those before could not be written
	 */
	void agregar(Renglon renglon) {
		this.tanda.add(renglon);
		if (this.tanda.size() == this.capacidad) {
			entregar();
		}
	}

	/** One source for each file; nothing more may be added. */
	List<Renglones> leer() throws IOException {
		if (!this.tanda.isEmpty()) {
			entregar();
		}
		esperar();
		List<Renglones> corridas = new ArrayList<>();
		for (Path archivo : this.archivos) {
			corridas.add(new Corrida(archivo));
		}
		return corridas;
	}

	private void entregar() {
		esperar();
		List<Renglon> llena = this.tanda;
		Path archivo = this.carpeta.resolve("corrida-" + this.archivos.size());
		this.archivos.add(archivo);
		this.tanda = new ArrayList<>(this.capacidad);
		this.anterior = this.hilo.submit(() -> {
			llena.sort(Renglon.ORDEN);
			escribir(archivo, llena);
			return null;
		});
	}

	private void esperar() {
		try {
			if (this.anterior != null) {
				this.anterior.get();
			}
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof IOException causa) ? new UncheckedIOException(causa)
					: new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static void escribir(Path archivo, List<Renglon> renglones) throws IOException {
		Files.createFile(archivo, Carpeta.soloDelDueno("rw-------"));
		try (var flujo = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(archivo), BLOQUE))) {
			for (Renglon renglon : renglones) {
				flujo.writeUTF(renglon.ruc());
				flujo.writeInt(renglon.establecimiento());
				flujo.writeInt(renglon.archivo());
				flujo.writeLong(renglon.actualizado());
				flujo.writeByte(renglon.estado());
				flujo.writeByte(renglon.tipo());
				flujo.writeUTF(renglon.razonSocial());
				flujo.writeInt(renglon.suspendido());
				flujo.writeBoolean(renglon.abierto());
				flujo.writeUTF(renglon.nombre());
				flujo.writeUTF(renglon.provincia());
				flujo.writeUTF(renglon.canton());
			}
		}
	}

	/** Leaves the files where they are: their folder goes as a whole. */
	@Override
	public void close() {
		this.hilo.shutdownNow();
	}

	/** One file, read to its end. */
	private static final class Corrida implements Renglones {

		private final DataInputStream flujo;

		Corrida(Path archivo) throws IOException {
			this.flujo = new DataInputStream(new BufferedInputStream(Files.newInputStream(archivo), BLOQUE));
		}

		@Override
		public @Nullable Renglon siguiente() throws IOException {
			String ruc;
			try {
				ruc = this.flujo.readUTF();
			}
			catch (EOFException ex) {
				return null;
			}
			return new Renglon(ruc, this.flujo.readInt(), this.flujo.readInt(), this.flujo.readLong(),
					this.flujo.readByte(), this.flujo.readByte(), this.flujo.readUTF(), this.flujo.readInt(),
					this.flujo.readBoolean(), this.flujo.readUTF(), this.flujo.readUTF(), this.flujo.readUTF());
		}

		@Override
		public void close() throws IOException {
			this.flujo.close();
		}

	}

}
