package ec.clavepatronal.asedio;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Another person, at another address, who asks for a page each second while the siege
 * lasts, for a paper where there is one, and whether the server lives.
 */
final class Visita implements AutoCloseable {

	private final Blanco blanco;

	private final ScheduledExecutorService reloj = Executors.newScheduledThreadPool(3);

	private final AtomicLong peorPagina = new AtomicLong();

	private final AtomicLong peorPapel = new AtomicLong();

	private final AtomicInteger paginas = new AtomicInteger();

	private final AtomicInteger sinPagina = new AtomicInteger();

	private final AtomicInteger sinPapel = new AtomicInteger();

	private final AtomicInteger sinVida = new AtomicInteger();

	Visita(Blanco blanco) {
		this.blanco = blanco;
	}

	/** Starts asking; a paper only where one is told. */
	void empezar(String papel, String galletas) {
		cadaSegundo(() -> {
			this.paginas.incrementAndGet();
			medir(this.peorPagina, this.sinPagina, Blanco.VISITANTE, "/tramites-virtuales/empleadores", "X: y");
		});
		cadaSegundo(() -> medir(new AtomicLong(), this.sinVida, "127.0.0.1", "/actuator/health/liveness", "X: y"));
		if (!papel.isEmpty()) {
			cadaSegundo(() -> medir(this.peorPapel, this.sinPapel, Blanco.VISITANTE, papel, galletas));
		}
	}

	private void cadaSegundo(Runnable pregunta) {
		this.reloj.scheduleAtFixedRate(pregunta, 0, 1, TimeUnit.SECONDS);
	}

	private void medir(AtomicLong peor, AtomicInteger faltas, String desde, String camino, String cabecera) {
		long antes = System.nanoTime();
		boolean bien = this.blanco.abrir(desde, camino, cabecera)
			.filter((respuesta) -> respuesta.estado() == 200)
			.isPresent();
		long tardo = System.nanoTime() - antes;
		if (!bien) {
			faltas.incrementAndGet();
			tardo = Math.max(tardo, Blanco.PACIENCIA.toNanos());
		}
		peor.accumulateAndGet(tardo, Math::max);
	}

	/** What this person saw. */
	Vista terminar() {
		close();
		return new Vista(this.paginas.get(), this.sinPagina.get(), this.peorPagina.get() / 1e9, this.sinPapel.get(),
				this.peorPapel.get() / 1e9, this.sinVida.get());
	}

	@Override
	public void close() {
		this.reloj.shutdown();
		try {
			this.reloj.awaitTermination(Blanco.PACIENCIA.toSeconds() * 2, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * What another person saw of the siege.
	 *
	 * @param paginas pages asked for
	 * @param sinPagina of them without an answer in five seconds
	 * @param peorPagina longest wait for a page, in seconds
	 * @param sinPapel papers without an answer
	 * @param peorPapel longest wait for a paper, in seconds
	 * @param sinVida times that the server did not say that it lives
	 */
	record Vista(int paginas, int sinPagina, double peorPagina, int sinPapel, double peorPapel, int sinVida) {
	}

}
