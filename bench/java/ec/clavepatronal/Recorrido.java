package ec.clavepatronal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Walks whole recoveries through a running application as a browser would: reads every
 * page, sends every form with its hidden fields, follows the redirect, and ends at the
 * outcome, each recovery in a session of its own. Prints what a form step costs the
 * server in CPU and the visitor in waiting. Plain Java, so that it runs from its source.
 */
final class Recorrido {

	private static final Duration PLAZO = Duration.ofSeconds(30);

	private final String sitio;

	private final long limite;

	private final HttpClient cliente = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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
			visitas.add(new Visita(Caso.TODOS.get(i % Caso.TODOS.size())));
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

	private void pesar(String ruta, int enviado, int llano) {
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

	/** A person with a browser that keeps cookies and has nothing in its cache yet. */
	private final class Visita {

		private static final Pattern RECURSO = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js))\"");

		private static final Pattern RESULTADO = Pattern
			.compile("href=\"(/recuperar-clave/[^\"/]+)/(?:resultado|portal)\"");

		private final Map<String, String> galletas = new LinkedHashMap<>();

		private final Caso caso;

		/** What is on the screen. */
		private Pagina pagina = new Pagina("");

		private Visita(Caso caso) {
			this.caso = caso;
		}

		/** Up to the first form, with a cache that is empty yet. */
		void llegar() {
			Matcher recursos = RECURSO.matcher(leer("/").cuerpo());
			while (recursos.find()) {
				leer(recursos.group(1));
			}
			leer("/tramites-virtuales");
			this.pagina = leer("/tramites-virtuales/empleadores");
		}

		void responderTodo() {
			Map<String, Integer> intentos = new LinkedHashMap<>();
			while (this.pagina.tieneFormulario()) {
				String paso = this.pagina.paso();
				List<String> respuestas = this.caso.respuestas().getOrDefault(paso, List.of(""));
				int intento = intentos.merge(paso, 1, Integer::sum);
				if (intento > respuestas.size()) {
					throw new IllegalStateException(this.caso.nombre() + " does not get past " + paso);
				}
				this.pagina = responder(this.pagina, paso, respuestas.get(intento - 1));
			}
		}

		void verResultado() {
			Matcher resultado = RESULTADO.matcher(this.pagina.cuerpo());
			if (!resultado.find()
					|| !leer(resultado.group(1) + "/resultado").cuerpo().contains("desenlace--" + this.caso.desenlace())) {
				throw new IllegalStateException(this.caso.nombre() + " does not end in " + this.caso.desenlace());
			}
		}

		/** One form step: from pressing the button to having the next page. */
		private Pagina responder(Pagina pagina, String paso, String respuesta) {
			String ocultos = pagina.ocultos();
			// Without doubts the page itself says that the numbers were compared.
			String cuerpo = ocultos.contains(respuesta) ? ocultos : ocultos + respuesta;
			long inicio = System.nanoTime();
			Pagina siguiente = pedir(solicitud(pagina.destino()).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(cuerpo)));
			long espera = System.nanoTime() - inicio;
			synchronized (Recorrido.this.esperas) {
				Recorrido.this.esperas.computeIfAbsent(paso, (nuevo) -> new ArrayList<>()).add(espera);
			}
			return siguiente;
		}

		private Pagina leer(String ruta) {
			return pedir(solicitud(ruta));
		}

		private HttpRequest.Builder solicitud(String ruta) {
			HttpRequest.Builder solicitud = HttpRequest.newBuilder(URI.create(Recorrido.this.sitio).resolve(ruta))
				.timeout(PLAZO)
				.header("Accept", "text/html,*/*")
				.header("Accept-Encoding", "gzip");
			if (!this.galletas.isEmpty()) {
				solicitud.header("Cookie",
						this.galletas.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
			}
			return solicitud;
		}

		private Pagina pedir(HttpRequest.Builder solicitud) {
			try {
				HttpResponse<byte[]> respuesta = Recorrido.this.cliente.send(solicitud.build(),
						HttpResponse.BodyHandlers.ofByteArray());
				Recorrido.this.peticiones.incrementAndGet();
				respuesta.headers().allValues("Set-Cookie").forEach(this::guardar);
				return switch (respuesta.statusCode()) {
					case 200, 422 -> new Pagina(texto(respuesta));
					case 302, 303 -> leer(respuesta.headers().firstValue("Location").orElseThrow());
					default -> throw new IllegalStateException("answered with " + respuesta.statusCode());
				};
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private void guardar(String galleta) {
			String[] partes = galleta.split(";", 2)[0].split("=", 2);
			this.galletas.put(partes[0], partes[1]);
		}

		private String texto(HttpResponse<byte[]> respuesta) throws IOException {
			byte[] cuerpo = respuesta.body();
			if (respuesta.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()) {
				cuerpo = new GZIPInputStream(new ByteArrayInputStream(cuerpo)).readAllBytes();
			}
			pesar(respuesta.uri().getPath(), respuesta.body().length, cuerpo.length);
			return new String(cuerpo, StandardCharsets.UTF_8);
		}

	}

	/** What the browser sees of one page. */
	private record Pagina(String cuerpo) {

		private static final Pattern FORMULARIO = Pattern
			.compile("(?s)<form[^>]* action=\"(/(?:recuperar-clave|tramites-virtuales)/[^\"]+)\".*?</form>");

		private static final Pattern OCULTO = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

		private static final Pattern NOMBRE = Pattern.compile(" name=\"([^\"]*)\"");

		private static final Pattern VALOR = Pattern.compile(" value=\"([^\"]*)\"");

		boolean tieneFormulario() {
			return FORMULARIO.matcher(this.cuerpo).find();
		}

		String destino() {
			return buscar(FORMULARIO, this.cuerpo, 1);
		}

		/** Last part of the address. */
		String paso() {
			String destino = destino();
			return destino.substring(destino.lastIndexOf('/') + 1);
		}

		/** CSRF token, version and whatever else the page sends by itself. */
		String ocultos() {
			StringBuilder ocultos = new StringBuilder();
			Matcher campos = OCULTO.matcher(buscar(FORMULARIO, this.cuerpo, 0));
			while (campos.find()) {
				ocultos.append(buscar(NOMBRE, campos.group(), 1))
					.append('=')
					.append(URLEncoder.encode(buscar(VALOR, campos.group(), 1), StandardCharsets.UTF_8))
					.append('&');
			}
			return ocultos.toString();
		}

		private static String buscar(Pattern patron, String texto, int grupo) {
			Matcher hallado = patron.matcher(texto);
			if (!hallado.find()) {
				throw new IllegalStateException("a page without " + patron);
			}
			return hallado.group(grupo);
		}

	}

	/**
	 * What one person answers. Numbers are published test numbers or made up.
	 *
	 * @param nombre whose recovery it is
	 * @param desenlace where it must end
	 * @param respuestas what is typed, by step; several texts where the first ones are
	 * refused
	 */
	private record Caso(String nombre, String desenlace, Map<String, List<String>> respuestas) {

		static final List<Caso> TODOS = List.of(
				de("society", "EN_LINEA", "OLVIDADA", "ACTIVO", "VIGENTE",
						"empleador=SOCIEDAD&tipo=CEDULA&numero=1710034065&ruc=1790011674001&sucursal=0001"),
				de("household", "EN_LINEA", "BLOQUEADA", "", "VIGENTE",
						"empleador=SERVICIO_DOMESTICO&tipo=CEDULA&numero=1710034065&ruc=&sucursal="),
				de("person", "POR_CONFIRMAR", "OLVIDADA", "NO_SABE", "VIGENTE",
						"empleador=PERSONA_NATURAL&tipo=CEDULA&numero=1710034065&ruc=1710034065001&sucursal=0001"),
				de("foreigner", "EN_LINEA", "PIDE_REGENERAR", "", "VIGENTE",
						"empleador=SERVICIO_DOMESTICO&tipo=CODIGO_EXTRANJERO&numero=9912345&ruc=&sucursal="),
				de("three reasons", "PARCIAL_CON_VISITA", "NUNCA_TUVO", "SUSPENDIDO", "SIN_ACCESO",
						"empleador=SOCIEDAD&tipo=CEDULA&numero=1710034066&ruc=1790011674001&sucursal=0001",
						"empleador=SOCIEDAD&tipo=CEDULA&numero=+17+1003+4065+&ruc=1.790.011.674-001&sucursal=1"));

		private static Caso de(String nombre, String desenlace, String situacion, String estadoRuc, String correo,
				String... datos) {
			return new Caso(nombre, desenlace,
					Map.of("empleadores", List.of("situacion=" + situacion), "datos", Arrays.asList(datos), "validacion",
							List.of("comparado=true"), "estado-ruc", List.of("estadoRuc=" + estadoRuc), "correo",
							List.of("correo=" + correo), "representante", List.of("representante=VIGENTE"), "contacto",
							List.of("correo=nomina%40example.com&celular=0991234567")));
		}

	}

}
