package ec.clavepatronal.asedio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Spoiled requests against a running server: none may end in a 500, in more than one line
 * of log, or in a log with a number that somebody typed. Each few come from another
 * address of this machine, so that no limit has to be lifted. Plain Java, so that it runs
 * from its source against any build.
 */
final class Revuelto {

	/** Of one address and one trámite, before there is another. */
	private static final int DE_CADA_UNO = 60;

	private static final Pattern NUMERO = Pattern.compile("\\d{7,}");

	/** Not a failure: refused methods and versions, limits, and a page in their place. */
	private static final Set<Integer> CON_RAZON = Set.of(501, 503, 505);

	private final Blanco blanco;

	private final Path log;

	private final Map<Integer, Integer> estados = new TreeMap<>();

	private final List<String> hallazgos = new ArrayList<>();

	private final Set<String> vistas = new HashSet<>();

	private final List<String> nuevas = new ArrayList<>();

	private long leido;

	private int pedidos;

	private int lineas;

	private int direccion;

	private String galletas = "";

	private String tramite = "";

	private String ocultos = "";

	Revuelto(Blanco blanco, Path log) {
		this.blanco = blanco;
		this.log = log;
	}

	/**
	 * Usage: Revuelto port log corpus seconds seed.
	 */
	public static void main(String[] args) throws IOException {
		Revuelto revuelto = new Revuelto(new Blanco(Integer.parseInt(args[0]), 32 * 1024), Path.of(args[1]));
		List<String> semillas = Corpus.leer(Path.of(args[2]));
		long semilla = Long.parseLong(args[4]);
		long hasta = System.nanoTime() + Duration.ofSeconds(Long.parseLong(args[3])).toNanos();
		semillas.forEach(revuelto::probar);
		revuelto.revolver(semillas, semilla, () -> System.nanoTime() < hasta);
		System.out.printf("seed %d: %d requests, %d lines of log, answers %s%n", semilla, revuelto.pedidos,
				revuelto.lineas, revuelto.estados);
		revuelto.nuevas.forEach((nueva) -> System.out.println("new: " + nueva));
		revuelto.hallazgos.forEach((hallazgo) -> System.out.println("FOUND " + hallazgo));
		System.exit(revuelto.hallazgos.isEmpty() ? 0 : 1);
	}

	/** Spoils until it is enough. */
	void revolver(List<String> semillas, long semilla, BooleanSupplier sigue) {
		Mezclador mezclador = new Mezclador(semilla);
		Random azar = new Random(semilla);
		while (sigue.getAsBoolean()) {
			probar(mezclador.revolver(semillas.get(azar.nextInt(semillas.size()))));
		}
	}

	/** What was found, with the request that found it. */
	List<String> hallazgos() {
		return this.hallazgos;
	}

	/** How often each status was answered. */
	Map<Integer, Integer> estados() {
		return this.estados;
	}

	int pedidos() {
		return this.pedidos;
	}

	/** Sends one request and looks at what it did. */
	void probar(String pedido) {
		if (this.pedidos % DE_CADA_UNO == 0) {
			otraPersona();
		}
		this.pedidos++;
		int estado = enviar(Corpus.llenar(pedido, this.tramite, this.galletas, this.ocultos));
		this.estados.merge(estado, 1, Integer::sum);
		String dicho = nuevoEnElLog();
		List<String> dichas = dicho.lines().filter((linea) -> !linea.isBlank()).toList();
		this.lineas += dichas.size();
		if (estado >= 500 && !CON_RAZON.contains(estado)) {
			hallar("answered " + estado, pedido, dichas);
		}
		if (dichas.size() > 1) {
			hallar(dichas.size() + " lines of log", pedido, dichas);
		}
		if (dichas.stream().anyMatch(this::delata)) {
			hallar("a number or a cookie in the log", pedido, dichas);
		}
		if (this.vistas.add(estado + " " + dichas.stream().map(Revuelto::clase).toList())) {
			this.nuevas.add(estado + " " + dichas.stream().map(Revuelto::clase).toList() + " "
					+ Corpus.cerrar(pedido.substring(0, Math.min(pedido.length(), 600))));
		}
	}

	private void hallar(String que, String pedido, List<String> dichas) {
		if (this.hallazgos.size() < 200) {
			this.hallazgos
				.add(que + " " + dichas.stream().map((d) -> d.substring(0, Math.min(300, d.length()))).toList() + "\n  "
						+ Corpus.cerrar(pedido));
		}
	}

	/** Behind its time, level, process and thread. */
	private static String mensaje(String linea) {
		int corte = linea.indexOf(" : ");
		return (corte < 0) ? linea : linea.substring(corte + 3);
	}

	private static String clase(String linea) {
		return NUMERO.matcher(mensaje(linea)).replaceAll("N");
	}

	private boolean delata(String linea) {
		String mensaje = mensaje(linea);
		return NUMERO.matcher(mensaje).find()
				|| (!this.tramite.isEmpty()
						&& mensaje.contains(this.tramite.substring(this.tramite.lastIndexOf('/') + 1)))
				|| mensaje.contains("example.com");
	}

	private String desde() {
		return "127." + (10 + this.direccion / 60_000) + "." + (this.direccion / 250 % 250) + "."
				+ (1 + this.direccion % 250);
	}

	/** A finished trámite of somebody else at another address. */
	private void otraPersona() {
		this.direccion++;
		Navegacion navegacion = new Navegacion(this.blanco, desde());
		String papeles = navegacion.hastaLosPapeles();
		if (papeles.contains("/documentos")) {
			this.tramite = papeles.replaceFirst("/documentos$", "");
			navegacion.abrir(this.tramite + "/datos");
			this.galletas = navegacion.galletas().substring("Cookie: ".length());
			this.ocultos = navegacion.ocultos();
		}
		nuevoEnElLog();
	}

	/** The status; 0 for hanging up without one, which is an answer, too. */
	private int enviar(String pedido) {
		ByteArrayOutputStream todo = new ByteArrayOutputStream();
		try (Socket enchufe = this.blanco.conectar(desde())) {
			enchufe.getOutputStream().write(pedido.getBytes(StandardCharsets.ISO_8859_1));
			enchufe.shutdownOutput();
			enchufe.getInputStream().transferTo(todo);
		}
		catch (IOException ex) {
			// Hung up while we were still talking: what came before is the answer.
		}
		return estado(todo.toString(StandardCharsets.ISO_8859_1)).orElse(0);
	}

	private static Optional<Integer> estado(String respuesta) {
		return respuesta.matches("(?s)HTTP/1.1 \\d{3}.*") ? Optional.of(Integer.parseInt(respuesta.substring(9, 12)))
				: Optional.empty();
	}

	private String nuevoEnElLog() {
		try {
			long largo = Files.size(this.log);
			if (largo == this.leido) {
				return "";
			}
			try (RandomAccessFile archivo = new RandomAccessFile(this.log.toFile(), "r")) {
				byte[] nuevo = new byte[(int) (largo - this.leido)];
				archivo.seek(this.leido);
				archivo.readFully(nuevo);
				this.leido = largo;
				return new String(nuevo, StandardCharsets.UTF_8);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
