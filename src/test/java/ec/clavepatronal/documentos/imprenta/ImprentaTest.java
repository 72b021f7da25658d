package ec.clavepatronal.documentos.imprenta;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import ec.clavepatronal.documentos.Taller;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImprentaTest {

	private static final String PAGINA = "<html lang=\"es\"><head><title>Hoja</title>"
			+ "<style>body { font-family: 'Open Sans' }</style></head><body><p>Hoja</p></body></html>";

	@Test
	void whoever_does_not_read_a_paper_keeps_nobody_from_the_next_one() throws Exception {
		Imprenta imprenta = new Imprenta(Taller.tipografia());
		CountDownLatch escribiendo = new CountDownLatch(1);
		CountDownLatch leido = new CountDownLatch(1);
		ExecutorService hilos = Executors.newFixedThreadPool(2);
		try {
			Future<?> lento = hilos.submit(() -> imprimir(imprenta, new Atascada(escribiendo, leido)));
			assertThat(escribiendo.await(1, TimeUnit.MINUTES)).isTrue();
			ByteArrayOutputStream otra = new ByteArrayOutputStream();
			hilos.submit(() -> imprimir(imprenta, otra)).get(1, TimeUnit.MINUTES);
			assertThat(otra.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
			assertThat(lento.isDone()).isFalse();
			leido.countDown();
			lento.get(1, TimeUnit.MINUTES);
		}
		finally {
			leido.countDown();
			hilos.shutdownNow();
		}
	}

	private static Void imprimir(Imprenta imprenta, OutputStream salida) throws IOException {
		imprenta.imprimir(PAGINA, salida);
		return null;
	}

	/** A socket whose other end has stopped reading. */
	private static final class Atascada extends OutputStream {

		private final CountDownLatch escribiendo;

		private final CountDownLatch leido;

		Atascada(CountDownLatch escribiendo, CountDownLatch leido) {
			this.escribiendo = escribiendo;
			this.leido = leido;
		}

		@Override
		public void write(int b) throws IOException {
			this.escribiendo.countDown();
			try {
				this.leido.await();
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
		}

	}

}
