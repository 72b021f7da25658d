package ec.clavepatronal.catastro;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.almacen.Motor;
import org.postgresql.PGConnection;

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

	private static final int CONSULTAS = 100_000;

	/** Columns that hold numbers. */
	private static final Set<Integer> NUMEROS = Set.of(1, 2, 3, 4, 5, 7, 8);

	private CarreraDelCatastro() {
	}

	public static void main(String[] argumentos) throws Exception {
		switch (argumentos[0]) {
			case "carrera" -> carrera(Path.of(argumentos[1]), Integer.parseInt(argumentos[2]));
			case "consultas" -> consultas(Path.of(argumentos[1]));
			case "consultas-postgres" -> consultasEnPostgres(Path.of(argumentos[1]));
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
			comparar("PostgreSQL", () -> copia(plano), () -> importar(BaseDePrueba.POSTGRESQL, List.of(archivo)),
					filas);
			comparar("SQLite", () -> insercion(ordenado), () -> importar(BaseDePrueba.SQLITE, List.of(archivo)),
					filas);
		}
		Files.delete(plano);
		Files.delete(ordenado);
	}

	private static void comparar(String base, Tarea suelo, Tarea importacion, int filas) throws Exception {
		double[] a = medir(suelo);
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
			importacion(Motor.SQLITE, conexiones, importado).importar(List.of(archivo), true);
			try (Renglones todos = deposito(Motor.SQLITE, conexiones, importado).leer(1);
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
				public void fila(Fila fila, long linea, Set<Reparo> reparos) {
					Renglon renglon = Renglon.de(fila, 1);
					if (quedan.remove(renglon)) {
						escribir(salida, renglon);
					}
				}

				@Override
				public void rechazo(long linea, Rechazo motivo, String texto) {
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

	/** PostgreSQL's own COPY, with all that makes it fast, and then the key. */
	private static long copia(Path plano) throws Exception {
		try (HikariDataSource conexiones = BaseDePrueba.POSTGRESQL.nueva();
				Connection conexion = conexiones.getConnection();
				Statement orden = conexion.createStatement();
				InputStream flujo = Files.newInputStream(plano)) {
			long inicio = System.nanoTime();
			conexion.setAutoCommit(false);
			orden.execute("create table plano (" + Tabla.definicion("text") + ")");
			conexion.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy plano (" + Tabla.COLUMNAS + ") from stdin (freeze)", flujo, 64 * 1024);
			orden.execute("alter table plano add " + Tabla.CLAVE);
			conexion.commit();
			return System.nanoTime() - inicio;
		}
	}

	/** Rows that lie in order in a file go in as a batch, with nothing that slows it. */
	private static long insercion(Path plano) throws Exception {
		Path archivo = Files.createTempFile(Path.of("target"), "plano", ".db");
		long inicio = System.nanoTime();
		try (Connection conexion = DriverManager
			.getConnection("jdbc:sqlite:" + archivo + "?journal_mode=OFF&synchronous=OFF&page_size=8192");
				Statement tabla = conexion.createStatement();
				BufferedReader filas = Files.newBufferedReader(plano)) {
			tabla.execute("create table plano (" + Tabla.definicion("text") + ", " + Tabla.CLAVE + ") without rowid");
			conexion.setAutoCommit(false);
			try (PreparedStatement orden = conexion.prepareStatement(
					"insert into plano (" + Tabla.COLUMNAS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
				int pendientes = 0;
				for (String fila = filas.readLine(); fila != null; fila = filas.readLine()) {
					insertar(orden, fila.split("\t", -1));
					if (++pendientes % 1000 == 0) {
						orden.executeBatch();
					}
				}
				orden.executeBatch();
			}
			conexion.commit();
		}
		finally {
			Files.delete(archivo);
		}
		return System.nanoTime() - inicio;
	}

	private static void insertar(PreparedStatement orden, String[] campos) throws SQLException {
		for (int i = 0; i < campos.length; i++) {
			if (NUMEROS.contains(i)) {
				orden.setLong(i + 1, Long.parseLong(campos[i]));
			}
			else {
				orden.setString(i + 1, campos[i]);
			}
		}
		orden.addBatch();
	}

	private static long importar(BaseDePrueba base, List<Path> archivos) throws Exception {
		Path datos = Files.createTempDirectory(Path.of("target"), "carrera");
		try (HikariDataSource conexiones = base.nueva()) {
			Importacion importacion = importacion(Motor.de(conexiones.getJdbcUrl()), conexiones, datos);
			long inicio = System.nanoTime();
			importacion.importar(archivos, true);
			return System.nanoTime() - inicio;
		}
		finally {
			FileSystemUtils.deleteRecursively(datos);
		}
	}

	private static Importacion importacion(Motor motor, HikariDataSource conexiones, Path datos) {
		return new Importacion(new Archivos(JdbcClient.create(conexiones), InstantSource.system()),
				deposito(motor, conexiones, datos), new Carpeta(datos),
				new TransactionTemplate(new JdbcTransactionManager(conexiones)),
				new Progreso(new PrintStream(OutputStream.nullOutputStream()), (partes) -> "", false), "",
				(motivo, linea) -> motivo.name(), Corridas.capacidad());
	}

	private static Deposito deposito(Motor motor, HikariDataSource conexiones, Path datos) {
		return new CatastroConfiguration().deposito(motor, new Carpeta(datos), conexiones,
				JdbcClient.create(conexiones));
	}

	private static void consultas(Path datos) throws Exception {
		try (HikariDataSource conexiones = BaseDePrueba.abrir("jdbc:sqlite:" + datos.resolve("clave-patronal.db"))) {
			consultas("SQLite", deposito(Motor.SQLITE, conexiones, datos), conexiones);
		}
	}

	private static void consultasEnPostgres(Path carpeta) throws Exception {
		Path datos = Files.createTempDirectory(Path.of("target"), "carrera");
		try (HikariDataSource conexiones = BaseDePrueba.POSTGRESQL.nueva(); Stream<Path> dentro = Files.list(carpeta)) {
			List<Path> archivos = dentro.sorted().toList();
			long inicio = System.nanoTime();
			importacion(Motor.POSTGRESQL, conexiones, datos).importar(archivos, true);
			System.out.printf(Locale.ROOT, "PostgreSQL  %d files in %.1f s; table and key %s%n", archivos.size(),
					(System.nanoTime() - inicio) / 1e9,
					JdbcClient.create(conexiones)
						.sql("select pg_size_pretty(pg_total_relation_size('catastro_fila_1'))")
						.query(String.class)
						.single());
			consultas("PostgreSQL", deposito(Motor.POSTGRESQL, conexiones, datos), conexiones);
		}
		finally {
			FileSystemUtils.deleteRecursively(datos);
		}
	}

	/** As many hits as misses, in no order: one pass to warm up, another one is timed. */
	private static void consultas(String base, Deposito deposito, HikariDataSource conexiones) throws Exception {
		JdbcClient cliente = JdbcClient.create(conexiones);
		Random azar = new Random(1);
		List<String> preguntas = muestra(deposito, new Archivos(cliente, InstantSource.system()).version(), azar);
		Catastro catastro = new CatastroImportado(new Indices(cliente), deposito);
		preguntar(base + ", first pass", catastro, preguntas.subList(0, CONSULTAS));
		preguntar(base + ", then", catastro, preguntas.subList(CONSULTAS, 2 * CONSULTAS));
	}

	private static List<String> muestra(Deposito deposito, int version, Random azar) throws Exception {
		String[] elegidos = new String[CONSULTAS];
		int vistos = 0;
		try (Renglones todos = deposito.leer(version)) {
			for (Renglon r = todos.siguiente(); r != null; r = todos.siguiente()) {
				int lugar = (vistos < CONSULTAS) ? vistos : azar.nextInt(vistos + 1);
				if (lugar < CONSULTAS) {
					elegidos[lugar] = r.ruc();
				}
				vistos++;
			}
		}
		List<String> preguntas = new ArrayList<>(Arrays.asList(elegidos));
		for (int i = 0; i < CONSULTAS; i++) {
			preguntas.add(String.format("%02d%08d001", 1 + azar.nextInt(24), azar.nextInt(100_000_000)));
		}
		Collections.shuffle(preguntas, azar);
		System.out.printf(Locale.ROOT, "%,d rows%n", vistos);
		return preguntas;
	}

	private static void preguntar(String titulo, Catastro catastro, List<String> preguntas) {
		long[] nanos = new long[preguntas.size()];
		int hallados = 0;
		for (int i = 0; i < nanos.length; i++) {
			long inicio = System.nanoTime();
			Respuesta respuesta = catastro.buscar(preguntas.get(i));
			nanos[i] = System.nanoTime() - inicio;
			if (respuesta.resultado() == Respuesta.Resultado.HALLADO) {
				hallados++;
			}
			else if (respuesta.resultado() != Respuesta.Resultado.NO_CONSTA) {
				throw new IllegalStateException(respuesta.resultado().name());
			}
		}
		Arrays.sort(nanos);
		System.out.printf(Locale.ROOT, "%s: %,d look-ups, %,d hits; median %.1f us, p99 %.1f us, p99.9 %.1f us%n", titulo,
				nanos.length, hallados, nanos[nanos.length / 2] / 1e3, nanos[nanos.length / 100 * 99] / 1e3,
				nanos[nanos.length / 1000 * 999] / 1e3);
	}

	/** Something to be timed; tells how long it took, in nanoseconds. */
	private interface Tarea {

		long hacer() throws Exception;

	}

}
