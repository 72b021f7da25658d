package ec.clavepatronal.catastro.importacion;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.archivo.ArchivoSri;
import ec.clavepatronal.catastro.archivo.FilaDelSri;
import ec.clavepatronal.catastro.archivo.MotivoDeRechazo;
import ec.clavepatronal.catastro.archivo.Receptor;
import ec.clavepatronal.catastro.archivo.Reparacion;
import ec.clavepatronal.catastro.deposito.CargaPlana;
import ec.clavepatronal.catastro.deposito.DepositoDePrueba;
import ec.clavepatronal.catastro.deposito.Renglon;
import ec.clavepatronal.catastro.deposito.RenglonesEnOrden;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Imports side by side with the fastest way that the database itself has for the same
 * rows, and times look-ups through the public face.
 * <p>
 * {@code carrera FILE ROUNDS}: both databases. {@code consultas FOLDER}: look-ups in what
 * the command imported into this folder of data. {@code consultas-postgres FOLDER}:
 * imports the files of the folder into a PostgreSQL of its own, then the same.
 */
final class CarreraDelCatastro {

	private CarreraDelCatastro() {
	}

	public static void main(String[] argumentos) throws Exception {
		switch (argumentos[0]) {
			case "carrera" -> carrera(Path.of(argumentos[1]), Integer.parseInt(argumentos[2]));
			case "consultas" -> ConsultasDelCatastro.enSqlite(Path.of(argumentos[1]));
			case "consultas-postgres" -> ConsultasDelCatastro.enPostgres(Path.of(argumentos[1]));
			default -> throw new IllegalArgumentException(argumentos[0]);
		}
		// The embedded server would keep the JVM alive.
		System.exit(0);
	}

	private static void carrera(Path archivo, int vueltas) throws Exception {
		Path plano = Files.createTempFile(Path.of("target"), "columnas", ".tsv");
		Path ordenado = Files.createTempFile(Path.of("target"), "ordenadas", ".tsv");
		int filas = preparar(archivo, plano, ordenado);
		System.out.printf(Locale.ROOT, "%,d rows kept of %s, %,d bytes; the columns needed: %,d bytes%n", filas,
				archivo.getFileName(), Files.size(archivo), Files.size(plano));
		for (int vuelta = 1; vuelta <= vueltas; vuelta++) {
			System.out.println("round " + vuelta);
			comparar("PostgreSQL", () -> CargaPlana.copia(plano), () -> importar(BaseDePrueba.POSTGRESQL, List.of(archivo)),
					filas);
			comparar("SQLite", () -> CargaPlana.insercion(ordenado), () -> importar(BaseDePrueba.SQLITE, List.of(archivo)),
					filas);
		}
		Files.delete(plano);
		Files.delete(ordenado);
	}

	private static void comparar(String base, Tarea floor, Tarea importacion, int filas) throws Exception {
		double[] a = medir(floor);
		double[] b = medir(importacion);
		System.out.printf(Locale.ROOT,
				"  %-10s  plain %,8.0f rows/s (%.1f s, CPU %.1f s)   import %,8.0f rows/s (%.1f s, CPU %.1f s)   ratio %.2f%n",
				base, filas / a[0], a[0], a[1], filas / b[0], b[0], b[1], a[0] / b[0]);
	}

	/** Seconds by the clock, as the task says, and of CPU in this process. */
	private static double[] medir(Tarea tarea) throws Exception {
		System.gc();
		long cpu = cpu();
		long nanos = tarea.hacer();
		return new double[] { nanos / 1e9, (cpu() - cpu) / 1e9 };
	}

	private static long cpu() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
			.getProcessCpuTime();
	}

	/**
	 * Writes what the import keeps of a file as COPY takes it, once in the order of the
	 * SRI's file and once in that of the key.
	 */
	private static int preparar(Path archivo, Path plano, Path ordenado) throws Exception {
		Path importado = Files.createTempDirectory(Path.of("target"), "carrera");
		Set<Renglon> quedan = new HashSet<>();
		try (HikariDataSource conexiones = BaseDePrueba.SQLITE.nueva()) {
			importacion(conexiones, importado).importar(List.of(archivo), true, ImportacionListener.NADIE);
			try (RenglonesEnOrden todos = DepositoDePrueba.de(conexiones, importado).leer(1);
					BufferedWriter salida = Files.newBufferedWriter(ordenado)) {
				for (Renglon r = todos.siguiente(); r != null; r = todos.siguiente()) {
					quedan.add(r);
					escribir(salida, r);
				}
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(importado);
		}
		int filas = quedan.size();
		try (BufferedWriter salida = Files.newBufferedWriter(plano); ArchivoSri fuente = ArchivoSri.abrir(archivo)) {
			fuente.leer(new Receptor() {
				@Override
				public void fila(FilaDelSri fila, long linea, Set<Reparacion> reparaciones) {
					Renglon renglon = RenglonDeFila.de(fila, 1);
					if (quedan.remove(renglon)) {
						escribir(salida, renglon);
					}
				}

				@Override
				public void rechazo(long linea, MotivoDeRechazo motivo, String texto) {
				}
			});
		}
		return filas;
	}

	private static void escribir(BufferedWriter salida, Renglon r) {
		try {
			salida.write(String.join("\t", r.ruc(), String.valueOf(r.establecimiento()), String.valueOf(r.archivo()),
					String.valueOf(r.actualizado()), String.valueOf(r.estado()), String.valueOf(r.tipo()),
					r.razonSocial().replace("\\", "\\\\"), String.valueOf(r.suspendido()), r.abierto() ? "1" : "0",
					r.nombre().replace("\\", "\\\\"), r.provincia().replace("\\", "\\\\"),
					r.canton().replace("\\", "\\\\")));
			salida.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long importar(BaseDePrueba base, List<Path> archivos) throws Exception {
		Path datos = Files.createTempDirectory(Path.of("target"), "carrera");
		try (HikariDataSource conexiones = base.nueva()) {
			Importacion importacion = importacion(conexiones, datos);
			long inicio = System.nanoTime();
			importacion.importar(archivos, true, ImportacionListener.NADIE);
			return System.nanoTime() - inicio;
		}
		finally {
			FileSystemUtils.deleteRecursively(datos);
		}
	}

	static Importacion importacion(HikariDataSource conexiones, Path datos) {
		return new Importacion(
				new LibroDeArchivos(JdbcClient.create(conexiones), DepositoDePrueba.vigente(conexiones),
						InstantSource.system()),
				DepositoDePrueba.de(conexiones, datos), new Carpeta(datos),
				new TransactionTemplate(new JdbcTransactionManager(conexiones)), (motivo, linea) -> motivo.name(),
				SortedRuns.capacity());
	}

	/** Something to be timed; tells how long it took, in nanoseconds. */
	private interface Tarea {

		long hacer() throws Exception;

	}

}
