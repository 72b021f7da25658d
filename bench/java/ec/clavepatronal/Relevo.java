package ec.clavepatronal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Recoveries through a proxy whose nodes and databases come and go. Remembers for each how
 * far the server said that it has the answers, and asks again when all is over: whoever is
 * sent back to a question that was acknowledged has lost an answer. One reader opens the
 * same outcome again and again, and the longest time without it is told.
 */
final class Relevo implements Visita.Testigo {

	/** The questions in their order, as their addresses name them. */
	private static final List<String> PASOS = List.of("situacion", "datos", "validacion", "estado-ruc", "correo",
			"representante", "seguridad", "contacto", "revision", "resultado");

	private static final int INTENTOS = 60;

	private final Map<String, Acuse> acuses = new ConcurrentHashMap<>();

	private final AtomicInteger visitas = new AtomicInteger();

	private final AtomicInteger pasos = new AtomicInteger();

	private final AtomicInteger errores = new AtomicInteger();

	private final AtomicLong sinLeer = new AtomicLong();

	private final AtomicReference<String> fallo = new AtomicReference<>("");

	private final String sitio;

	private final long limite;

	private Relevo(int puerto, long segundos) {
		this.sitio = "http://127.0.0.1:" + puerto;
		this.limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(segundos);
	}

	/**
	 * Usage: Relevo port seconds people.
	 */
	public static void main(String[] args) throws Exception {
		Relevo relevo = new Relevo(Integer.parseInt(args[0]), Long.parseLong(args[1]));
		int personas = Integer.parseInt(args[2]);
		ExecutorService todos = Executors.newFixedThreadPool(personas + 1);
		todos.execute(relevo::leer);
		for (int i = 0; i < personas; i++) {
			todos.execute(relevo::recorrer);
		}
		todos.shutdown();
		todos.awaitTermination(Long.parseLong(args[1]) + 120, TimeUnit.SECONDS);
		List<String> perdidos = relevo.perdidos();
		System.out.printf("| recoveries | form steps | errors seen | of the steps | acknowledged answers lost | longest without a page to read |%n");
		System.out.printf("|---|---|---|---|---|---|%n");
		System.out.printf("| %d | %d | %d | %.2f %% | %d of %d recoveries | %.1f s |%n", relevo.visitas.get(),
				relevo.pasos.get(), relevo.errores.get(), 100.0 * relevo.errores.get() / relevo.pasos.get(),
				perdidos.size(), relevo.acuses.size(), relevo.sinLeer.get() / 1e9);
		if (!relevo.fallo.get().isEmpty()) {
			System.out.println("last error: " + relevo.fallo.get());
		}
		perdidos.forEach(System.out::println);
		System.exit(perdidos.isEmpty() ? 0 : 1);
	}

	private void recorrer() {
		while (System.nanoTime() < this.limite) {
			int numero = this.visitas.getAndIncrement();
			Visita visita = new Visita(this.sitio, Caso.TODOS.get(numero % Caso.TODOS.size()), this);
			insistir(visita::llegar);
			insistir(() -> {
				String aqui = alcanzado(visita);
				if (!aqui.isEmpty()) {
					visita.volver(aqui);
				}
				visita.responderTodo();
			});
		}
	}

	/** Each error counts, and is followed by another try a moment later, as people do. */
	private void insistir(Runnable parte) {
		for (int i = 0; i < INTENTOS; i++) {
			try {
				parte.run();
				return;
			}
			catch (RuntimeException ex) {
				this.errores.incrementAndGet();
				this.fallo.set(String.valueOf(ex));
				dormir(1000);
			}
		}
	}

	private void leer() {
		Visita lector = new Visita(this.sitio, Caso.TODOS.get(0), this);
		insistir(() -> {
			lector.llegar();
			lector.responderTodo();
			lector.verResultado();
		});
		String resultado = alcanzado(lector);
		long ultima = System.nanoTime();
		while (System.nanoTime() < this.limite) {
			try {
				lector.volver(resultado);
				long ahora = System.nanoTime();
				this.sinLeer.accumulateAndGet(ahora - ultima, Math::max);
				ultima = ahora;
			}
			catch (RuntimeException ex) {
				this.fallo.set("reader: " + ex);
			}
			dormir(100);
		}
	}

	private String alcanzado(Visita visita) {
		return this.acuses.values()
			.stream()
			.filter((acuse) -> acuse.visita() == visita)
			.map(Acuse::destino)
			.findFirst()
			.orElse("");
	}

	private List<String> perdidos() {
		List<String> perdidos = new ArrayList<>();
		this.acuses.forEach((tramite, acuse) -> {
			String pendiente = acuse.visita().pendiente(tramite);
			if (pendiente.isEmpty() || lugar(pendiente) < lugar(acuse.destino())) {
				perdidos.add("acknowledged up to " + paso(acuse.destino()) + ", found at " + paso(pendiente));
			}
		});
		return perdidos;
	}

	@Override
	public void acuse(Visita visita, String destino) {
		String camino = URI.create(destino).getPath();
		if (camino.startsWith("/recuperar-clave/")) {
			this.acuses.merge(camino.substring(0, camino.lastIndexOf('/')), new Acuse(visita, camino),
					(antes, ahora) -> (lugar(ahora.destino()) >= lugar(antes.destino())) ? ahora : antes);
		}
	}

	private static int lugar(String camino) {
		return PASOS.indexOf(paso(camino));
	}

	private static String paso(String camino) {
		return camino.substring(camino.lastIndexOf('/') + 1);
	}

	@Override
	public void paso(String nombre, long espera) {
		this.pasos.incrementAndGet();
	}

	@Override
	public void pagina(String ruta, int enviado, int llano) {
		// Bytes are of no interest here.
	}

	private static void dormir(long milisegundos) {
		try {
			Thread.sleep(milisegundos);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** How far the server said that it has somebody's answers. */
	private record Acuse(Visita visita, String destino) {
	}

}
