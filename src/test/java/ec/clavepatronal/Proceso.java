package ec.clavepatronal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application in a process of its own, which can be killed.
 */
public final class Proceso implements AutoCloseable {

	private static final Pattern PUERTO = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Duration PACIENCIA = Duration.ofMinutes(2);

	private final Process proceso;

	private final Path salida;

	private Proceso(Process proceso, Path salida) {
		this.proceso = proceso;
		this.salida = salida;
	}

	/** Starts with these arguments, as a command line would. */
	public static Proceso iniciar(String... argumentos) {
		return iniciar(List.of(), argumentos);
	}

	/** Starts as a server on a free port, with the arguments that it is shipped with. */
	public static Proceso servirComoSeEntrega(String... argumentos) {
		List<String> todos = new ArrayList<>(
				List.of("--server.port=0", "--server.address=127.0.0.1", "--clave-patronal.limites.habilitado=true"));
		todos.addAll(List.of(argumentos));
		return iniciar(List.of("env", "JDK_JAVA_OPTIONS=@src/main/launcher/java.args"), todos.toArray(String[]::new));
	}

	/** The process itself, to see whether it lives. */
	public ProcessHandle proceso() {
		return this.proceso.toHandle();
	}

	/** Starts where no file may grow beyond so many KiB, as on a disk that fills up. */
	public static Proceso iniciarConPocoDisco(int kib, String... argumentos) {
		return iniciar(List.of("bash", "-c", "ulimit -f " + kib + " && exec \"$0\" \"$@\""), argumentos);
	}

	private static Proceso iniciar(List<String> delante, String... argumentos) {
		try {
			Path salida = Files.createTempFile("salida", ".txt");
			List<String> orden = new ArrayList<>(delante);
			orden.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
					"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
					ClavePatronal.class.getName()));
			orden.addAll(List.of(argumentos));
			return new Proceso(
					new ProcessBuilder(orden).redirectErrorStream(true).redirectOutput(salida.toFile()).start(),
					salida);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts as a server on a free port. */
	public static Proceso servir(String... argumentos) {
		List<String> todos = new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
		todos.addAll(List.of(argumentos));
		return iniciar(todos.toArray(String[]::new));
	}

	/** The port, once it serves. */
	public int puerto() {
		Instant limite = Instant.now().plus(PACIENCIA);
		while (Instant.now().isBefore(limite) && this.proceso.isAlive()) {
			Matcher dicho = PUERTO.matcher(salida());
			if (dicho.find()) {
				return Integer.parseInt(dicho.group(1));
			}
			esperar();
		}
		throw new AssertionError("It does not serve:\n" + salida());
	}

	/** SIGKILL: no good-bye, no flushing, no hook. */
	public void matar() {
		this.proceso.destroyForcibly();
		codigo();
	}

	/** Waits for the end and tells the exit code. */
	public int codigo() {
		try {
			if (!this.proceso.waitFor(PACIENCIA.toSeconds(), TimeUnit.SECONDS)) {
				throw new AssertionError("It does not end:\n" + salida());
			}
			return this.proceso.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** Where everything it says is written. */
	public Path archivo() {
		return this.salida;
	}

	/** Everything said so far. */
	public String salida() {
		try {
			return Files.readString(this.salida);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		matar();
	}

	private static void esperar() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
