package ec.clavepatronal.catastro.importacion;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.deposito.Renglon;
import ec.clavepatronal.catastro.deposito.RenglonesEnOrden;
import org.jspecify.annotations.Nullable;

/**
 * Puts any number of rows in order with a fixed amount of memory: sorts as many as fit,
 * writes them to a file, and so on; the files are then read side by side. Whoever brings
 * the rows goes on while another thread does so.
 */
final class SortedRuns implements Closeable {

	/** The heap that a row may count on; it takes a fifth of it. */
	private static final int MEMORIA_POR_FILA = 800;

	private static final int LOTE = 1000;

	/** Of lots: enough to read on while a hundred thousand rows are sorted. */
	private static final int PENDIENTES = 20;

	private static final int BLOQUE = 64 * 1024;

	private final Path carpeta;

	private final Tanda tanda;

	private final List<Path> archivos = new ArrayList<>();

	private final ExecutorService hilo = Executors.newSingleThreadExecutor();

	private final Deque<Future<?>> pendientes = new ArrayDeque<>();

	private List<Supplier<Renglon>> lote = new ArrayList<>(LOTE);

	/** As many rows as this JVM has room for. */
	static int capacity() {
		return (int) Math.min(Tanda.FILAS, Runtime.getRuntime().maxMemory() / MEMORIA_POR_FILA);
	}

	SortedRuns(Path carpeta, int capacidad) {
		this.carpeta = carpeta;
		this.tanda = new Tanda(capacidad);
	}

	/**
	 * Takes a row, which is not made before the other thread needs it.
	 * @throws UncheckedIOException when those before could not be written
	 */
	void add(Supplier<Renglon> renglon) {
		this.lote.add(renglon);
		if (this.lote.size() == LOTE) {
			entregar();
		}
	}

	/** One source for each file; nothing more may be added. */
	List<RenglonesEnOrden> sources() throws IOException {
		entregar();
		esperar(0);
		volcar();
		List<RenglonesEnOrden> runs = new ArrayList<>();
		for (Path archivo : this.archivos) {
			runs.add(new SortedRun(archivo));
		}
		return runs;
	}

	private void entregar() {
		List<Supplier<Renglon>> lleno = this.lote;
		this.lote = new ArrayList<>(LOTE);
		this.pendientes.add(this.hilo.submit(() -> {
			guardar(lleno);
			return null;
		}));
		esperar(PENDIENTES);
	}

	private void guardar(List<Supplier<Renglon>> renglones) throws IOException {
		for (Supplier<Renglon> leido : renglones) {
			Renglon renglon = leido.get();
			if (!this.tanda.agregar(renglon)) {
				volcar();
				this.tanda.agregar(renglon);
			}
		}
	}

	private void volcar() throws IOException {
		if (this.tanda.vacia()) {
			return;
		}
		Path archivo = this.carpeta.resolve("run-" + this.archivos.size());
		this.archivos.add(archivo);
		Files.createFile(archivo, Carpeta.soloDelDueno("rw-------"));
		try (OutputStream flujo = new BufferedOutputStream(Files.newOutputStream(archivo), BLOQUE)) {
			this.tanda.volcar(flujo);
		}
	}

	/** Until no more than this many lots are waiting. */
	private void esperar(int cuantos) {
		try {
			while (this.pendientes.size() > cuantos) {
				this.pendientes.remove().get();
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

	/** Leaves the files where they are: their folder goes as a whole. */
	@Override
	public void close() {
		this.hilo.shutdownNow();
	}

	/** One file, read to its end. */
	private static final class SortedRun implements RenglonesEnOrden {

		private final DataInputStream flujo;

		private byte[] bytes = new byte[1024];

		SortedRun(Path archivo) throws IOException {
			this.flujo = new DataInputStream(new BufferedInputStream(Files.newInputStream(archivo), BLOQUE));
		}

		@Override
		public @Nullable Renglon siguiente() throws IOException {
			int largo;
			try {
				largo = this.flujo.readInt();
			}
			catch (EOFException ex) {
				return null;
			}
			if (largo > this.bytes.length) {
				this.bytes = new byte[largo];
			}
			this.flujo.readFully(this.bytes, 0, largo);
			return Tanda.leer(ByteBuffer.wrap(this.bytes, 0, largo));
		}

		@Override
		public void close() throws IOException {
			this.flujo.close();
		}

	}

}
