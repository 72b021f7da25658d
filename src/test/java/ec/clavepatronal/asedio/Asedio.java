package ec.clavepatronal.asedio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A siege of a running server by one address, seen by a person at another one. Plain
 * Java, so that it runs from its source against any build.
 */
public final class Asedio {

	/** A JVM that has just started answers slowly by itself. */
	private static final int CALENTAMIENTO = 20;

	private Asedio() {
	}

	/**
	 * One attack on a server that has just started.
	 * @param args name of the attack, port, process, folder of its data, bytes of its
	 * largest form, seconds
	 */
	public static void main(String[] args) {
		Resultado fin = atacar(Ataque.valueOf(args[0]),
				new Blanco(Integer.parseInt(args[1]), Integer.parseInt(args[4])),
				ProcessHandle.of(Long.parseLong(args[2])).orElseThrow(), Path.of(args[3]),
				Duration.ofSeconds(Long.parseLong(args[5])));
		System.out.println(fin.renglon());
		System.exit(0);
	}

	/** Attacks once, and tells what the other person saw. */
	static Resultado atacar(Ataque ataque, Blanco blanco, ProcessHandle servidor, Path datos, Duration tiempo) {
		Navegacion otra = new Navegacion(blanco, Blanco.VISITANTE);
		String papel = ataque.conPapeles() ? otra.hastaLosPapeles() + "/hoja-de-ruta.pdf" : "";
		if (!papel.isEmpty()) {
			blanco.abrir(Blanco.VISITANTE, papel, otra.galletas());
		}
		for (int i = 0; i < CALENTAMIENTO; i++) {
			blanco.abrir("127.0.0.1", "/tramites-virtuales/empleadores");
		}
		long antes = bytes(datos);
		long desde = System.nanoTime();
		try (Visita visita = new Visita(blanco)) {
			visita.empezar(papel, otra.galletas());
			String hecho = ataque.contra(blanco, tiempo);
			double minutos = (System.nanoTime() - desde) / 6e10;
			return new Resultado(ataque, hecho, visita.terminar(), servidor.isAlive(),
					(bytes(datos) - antes) / 1e6 / minutos);
		}
	}

	private static long bytes(Path datos) {
		try (Stream<Path> archivos = Files.list(datos)) {
			return archivos.mapToLong((archivo) -> archivo.toFile().length()).sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How an attack went.
	 *
	 * @param ataque which
	 * @param hecho what the attacker got done
	 * @param vista what the other person saw
	 * @param vive whether the process is alive
	 * @param megas growth of the data folder in MB a minute
	 */
	record Resultado(Ataque ataque, String hecho, Visita.Vista vista, boolean vive, double megas) {

		/** A line of the table. */
		String renglon() {
			return String.format(Locale.ROOT, "| %s | %s | %s | %s | %d of %d | %s | %.1f |", this.ataque.nombre(),
					this.hecho, tiempo(this.vista.peorPagina(), this.vista.sinPagina()),
					this.ataque.conPapeles() ? tiempo(this.vista.peorPapel(), this.vista.sinPapel()) : "",
					this.vista.paginas() - this.vista.sinVida(), this.vista.paginas(), this.vive ? "yes" : "**no**",
					this.megas);
		}

		private static String tiempo(double peor, int faltas) {
			return String.format(Locale.ROOT, "%.2f s", peor) + ((faltas > 0) ? ", " + faltas + " unanswered" : "");
		}

	}

}
