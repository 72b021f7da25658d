package ec.clavepatronal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Walks whole recoveries through a running application as a browser would: reads every
 * page, sends every form with its hidden fields, follows the redirect, and ends at the
 * outcome, each recovery in a session of its own. Prints what a form step costs the
 * server in CPU and the visitor in waiting.
 */
final class Recorrido implements Visita.Testigo {

	private final String sitio;

	private final long limite;

	private final Map<String, List<Long>> esperas = new TreeMap<>();

	/** By page, the most bytes it came in: as sent, and before compression. */
	private final Map<String, int[]> pesos = new TreeMap<>();

	private final AtomicInteger peticiones = new AtomicInteger();

	private final ProcessHandle servidor;

	private Recorrido(int puerto, Duration tope, ProcessHandle servidor) {
		this.servidor = servidor;
		this.sitio = "http://127.0.0.1:" + puerto;
		this.limite = System.nanoTime() + tope.toNanos();
	}

	/**
	 * Usage: Recorrido port pid recoveries at-a-time most-seconds.
	 */
	public static void main(String[] args) throws Exception {
		ProcessHandle servidor = ProcessHandle.of(Long.parseLong(args[1])).orElseThrow();
		Recorrido recorrido = new Recorrido(Integer.parseInt(args[0]), Duration.ofSeconds(Long.parseLong(args[4])), servidor);
		recorrido.recorrer(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
		recorrido.informarPesos();
	}

	/** One part of all recoveries after the other, so that each has its own CPU. */
	private void recorrer(int cuantos, int aLaVez) throws Exception {
		List<Visita> visitas = new ArrayList<>();
		for (int i = 0; i < cuantos; i++) {
			visitas.add(new Visita(this.sitio, Caso.TODOS.get(i % Caso.TODOS.size()), this));
		}
		Duration llegada = cpu(() -> todas(visitas, aLaVez, Visita::llegar));
		int deLlegada = this.peticiones.get();
		Duration enPasos = cpu(() -> todas(visitas, aLaVez, Visita::responderTodo));
		int dePasos = this.peticiones.get() - deLlegada;
		Duration salida = cpu(() -> todas(visitas, aLaVez, Visita::verResultado));
		informar(cuantos, enPasos, dePasos, llegada.plus(enPasos).plus(salida));
	}

	private Duration cpu(Callable<?> parte) throws Exception {
		Duration antes = this.servidor.info().totalCpuDuration().orElseThrow();
		parte.call();
		return this.servidor.info().totalCpuDuration().orElseThrow().minus(antes);
	}

	private Object todas(List<Visita> visitas, int aLaVez, Consumer<Visita> parte) throws Exception {
		AtomicInteger turno = new AtomicInteger();
		ExecutorService visitantes = Executors.newFixedThreadPool(aLaVez);
		List<Future<?>> tareas = new ArrayList<>();
		for (int i = 0; i < aLaVez; i++) {
			tareas.add(visitantes.submit(() -> {
				int numero;
				while ((numero = turno.getAndIncrement()) < visitas.size()) {
					if (System.nanoTime() > this.limite) {
						throw new IllegalStateException("takes too long");
					}
					parte.accept(visitas.get(numero));
				}
				return null;
			}));
		}
		visitantes.shutdown();
		for (Future<?> tarea : tareas) {
			tarea.get();
		}
		return visitantes.awaitTermination(1, TimeUnit.MINUTES);
	}

	private void informar(int recorridos, Duration enPasos, int dePasos, Duration todo) {
		System.out.printf("  %-16s %6s %8s %8s %8s%n", "form step", "times", "p50 ms", "p95 ms", "p99 ms");
		this.esperas.forEach((paso, tiempos) -> {
			long[] orden = tiempos.stream().mapToLong(Long::longValue).sorted().toArray();
			System.out.printf(Locale.ROOT, "  %-16s %6d %8.1f %8.1f %8.1f%n", paso, orden.length, percentil(orden, 50),
					percentil(orden, 95), percentil(orden, 99));
		});
		int pasos = this.esperas.values().stream().mapToInt(List::size).sum();
		System.out.printf(Locale.ROOT,
				"  form steps %d of %d recoveries (a form and the page it leads to, %.2f requests): CPU per form step %.2f ms%n",
				pasos, recorridos, (double) dePasos / pasos, enPasos.toNanos() / 1e6 / pasos);
		System.out.printf(Locale.ROOT,
				"  with first pages, style, script and outcome, %.2f requests: CPU per form step %.2f ms, per request %.2f ms%n",
				(double) this.peticiones.get() / pasos, todo.toNanos() / 1e6 / pasos,
				todo.toNanos() / 1e6 / this.peticiones.get());
	}

	private void informarPesos() {
		System.out.printf("  %-16s %6s %8s%n", "page", "gzip B", "raw B");
		this.pesos.forEach((pagina, peso) -> System.out.printf("  %-16s %6d %8d%n", pagina, peso[0], peso[1]));
	}

	@Override
	public void paso(String nombre, long espera) {
		synchronized (this.esperas) {
			this.esperas.computeIfAbsent(nombre, (nuevo) -> new ArrayList<>()).add(espera);
		}
	}

	@Override
	public void pagina(String ruta, int enviado, int llano) {
		this.peticiones.incrementAndGet();
		String pagina = ruta.substring(ruta.lastIndexOf('/') + 1).replaceFirst("-[0-9a-f]{32}", "");
		synchronized (this.pesos) {
			int[] peso = this.pesos.computeIfAbsent(pagina.isEmpty() ? "(home)" : pagina, (nueva) -> new int[2]);
			peso[0] = Math.max(peso[0], enviado);
			peso[1] = Math.max(peso[1], llano);
		}
	}

	private static double percentil(long[] orden, int cual) {
		return orden[Math.min(orden.length - 1, orden.length * cual / 100)] / 1e6;
	}

}
