package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ec.clavepatronal.catastro.deposito.Renglon;
import ec.clavepatronal.catastro.deposito.RenglonesEnOrden;
import org.jspecify.annotations.Nullable;

/**
 * Reads ahead in a thread of its own, so that one core merges while another writes.
 */
final class ReadAhead implements RenglonesEnOrden {

	private static final int TANDA = 1000;

	private final RenglonesEnOrden fuente;

	private final BlockingQueue<List<Renglon>> tandas = new ArrayBlockingQueue<>(8);

	private final ExecutorService hilo = Executors.newSingleThreadExecutor();

	private final Future<?> lectura;

	private Iterator<Renglon> tanda = List.<Renglon>of().iterator();

	ReadAhead(RenglonesEnOrden fuente) {
		this.fuente = fuente;
		this.lectura = this.hilo.submit(this::leer);
	}

	/** An empty batch is the end, and comes even after a failure. */
	private @Nullable Void leer() throws IOException, SQLException, InterruptedException {
		try {
			List<Renglon> nueva = new ArrayList<>(TANDA);
			for (Renglon r = this.fuente.siguiente(); r != null; r = this.fuente.siguiente()) {
				nueva.add(r);
				if (nueva.size() == TANDA) {
					this.tandas.put(nueva);
					nueva = new ArrayList<>(TANDA);
				}
			}
			if (!nueva.isEmpty()) {
				this.tandas.put(nueva);
			}
		}
		finally {
			this.tandas.put(List.of());
		}
		return null;
	}

	@Override
	public @Nullable Renglon siguiente() throws IOException, SQLException {
		try {
			if (!this.tanda.hasNext()) {
				this.tanda = this.tandas.take().iterator();
			}
			if (this.tanda.hasNext()) {
				return this.tanda.next();
			}
			this.lectura.get();
			return null;
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof IOException causa) {
				throw causa;
			}
			if (ex.getCause() instanceof SQLException causa) {
				throw causa;
			}
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Leaves its source to whoever opened it. */
	@Override
	public void close() {
		this.hilo.shutdownNow();
	}

}
