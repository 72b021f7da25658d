package ec.clavepatronal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The process behind an address of this machine, found by the port that it listens on. */
record Servidor(ProcessHandle proceso) {

	private static final String ESCUCHA = "0A";

	private static final Pattern COMPILADOR = Pattern.compile("\\(C[12] Comp");

	/** Linux counts hundredths of a second. */
	private static final long NANOS_DE_UNA_MARCA = 10_000_000;

	static Servidor de(URI direccion) throws IOException {
		String enchufe = "socket:[%s]".formatted(enchufe(direccion.getPort()));
		return ProcessHandle.allProcesses()
			.filter((proceso) -> tiene(proceso, enchufe))
			.findFirst()
			.map(Servidor::new)
			.orElseThrow(() -> new IOException("nobody to be seen at " + direccion));
	}

	/**
	 * CPU time that it has used so far, in nanoseconds. The compilers of a JVM do not count, for a long life makes up for them.
	 */
	long cpu() throws IOException {
		return this.proceso.info().totalCpuDuration().orElseThrow().toNanos() - compiladores();
	}

	private long compiladores() throws IOException {
		long marcas = 0;
		try (DirectoryStream<Path> hilos = Files.newDirectoryStream(Path.of("/proc", Long.toString(this.proceso.pid()), "task"))) {
			for (Path hilo : hilos) {
				String estado = Files.readString(hilo.resolve("stat"));
				if (COMPILADOR.matcher(estado).find()) {
					String[] campos = estado.substring(estado.lastIndexOf(')') + 2).split(" ");
					marcas += Long.parseLong(campos[11]) + Long.parseLong(campos[12]);
				}
			}
		}
		return marcas * NANOS_DE_UNA_MARCA;
	}

	private static String enchufe(int puerto) throws IOException {
		String fin = ":%04X".formatted(puerto);
		for (String tabla : new String[] { "/proc/net/tcp", "/proc/net/tcp6" }) {
			try (Stream<String> lineas = Files.lines(Path.of(tabla))) {
				Optional<String> hallado = lineas.map((linea) -> linea.trim().split("\\s+"))
					.filter((campos) -> campos[1].endsWith(fin) && campos[3].equals(ESCUCHA))
					.map((campos) -> campos[9])
					.findFirst();
				if (hallado.isPresent()) {
					return hallado.get();
				}
			}
		}
		throw new IOException("nobody listens on " + puerto);
	}

	private static boolean tiene(ProcessHandle proceso, String enchufe) {
		try (DirectoryStream<Path> abiertos = Files.newDirectoryStream(Path.of("/proc", Long.toString(proceso.pid()), "fd"))) {
			for (Path abierto : abiertos) {
				if (Files.isSymbolicLink(abierto) && Files.readSymbolicLink(abierto).toString().equals(enchufe)) {
					return true;
				}
			}
			return false;
		}
		catch (IOException ajeno) {
			return false;
		}
	}

}
