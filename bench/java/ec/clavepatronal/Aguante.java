package ec.clavepatronal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A steady mixture for as long as it is told: whole recoveries, of which every second is
 * deleted at its end, a paper for each third, all papers for each tenth, and one question
 * of a program for each. Prints one line when it is over.
 */
final class Aguante implements Visita.Testigo {

	private static final List<String> PAPELES = List.of("hoja-de-ruta.pdf", "solicitud.pdf", "autorizacion.pdf");

	private final HttpClient cliente = HttpClient.newHttpClient();

	private final AtomicInteger visitas = new AtomicInteger();

	private final AtomicInteger peticiones = new AtomicInteger();

	private final AtomicInteger guardados = new AtomicInteger();

	private final AtomicInteger errores = new AtomicInteger();

	private final AtomicLong peor = new AtomicLong();

	private final String sitio;

	private final Path pregunta;

	private Aguante(int puerto, Path pregunta) {
		this.sitio = "http://127.0.0.1:" + puerto;
		this.pregunta = pregunta;
	}

	/**
	 * Usage: Aguante port seconds recoveries-per-minute question.json.
	 */
	public static void main(String[] args) throws Exception {
		Aguante aguante = new Aguante(Integer.parseInt(args[0]), Path.of(args[3]));
		ScheduledExecutorService reloj = Executors.newScheduledThreadPool(4);
		long cada = TimeUnit.MINUTES.toMillis(1) / Integer.parseInt(args[2]);
		Future<?> marcha = reloj.scheduleAtFixedRate(() -> reloj.execute(aguante::visita), 0, cada, TimeUnit.MILLISECONDS);
		Thread.sleep(Duration.ofSeconds(Long.parseLong(args[1])).toMillis());
		marcha.cancel(false);
		reloj.shutdown();
		boolean acabo = reloj.awaitTermination(1, TimeUnit.MINUTES);
		System.out.printf("recoveries %d, kept %d, requests %d, slowest form step %d ms, errors %d%s%n",
				aguante.visitas.get(), aguante.guardados.get(), aguante.peticiones.get(), aguante.peor.get() / 1_000_000,
				aguante.errores.get(), acabo ? "" : ", and some did not end");
		System.exit((aguante.errores.get() == 0 && acabo) ? 0 : 1);
	}

	private void visita() {
		int numero = this.visitas.getAndIncrement();
		try {
			Visita visita = new Visita(this.sitio, Caso.TODOS.get(numero % Caso.TODOS.size()), this);
			visita.llegar();
			visita.responderTodo();
			visita.verResultado();
			if (numero % 3 == 0) {
				visita.descargar(PAPELES.get(numero / 3 % PAPELES.size()));
			}
			if (numero % 10 == 0) {
				visita.descargar("papeles.zip");
			}
			preguntar();
			if (numero % 2 == 0) {
				visita.borrar();
			}
			else {
				this.guardados.incrementAndGet();
			}
		}
		catch (Exception ex) {
			this.errores.incrementAndGet();
			System.out.println("recovery " + numero + ": " + ex);
		}
	}

	private void preguntar() throws Exception {
		HttpRequest pedido = HttpRequest.newBuilder(URI.create(this.sitio + "/api/v1/evaluaciones"))
			.timeout(Duration.ofSeconds(30))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofFile(this.pregunta))
			.build();
		int estado = this.cliente.send(pedido, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
		this.peticiones.incrementAndGet();
		if (estado != 200) {
			throw new IllegalStateException("the program is answered with " + estado);
		}
	}

	@Override
	public void paso(String nombre, long espera) {
		this.peor.accumulateAndGet(espera, Math::max);
	}

	@Override
	public void pagina(String ruta, int enviado, int llano) {
		this.peticiones.incrementAndGet();
	}

}
