package ec.clavepatronal.catastro.importacion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.deposito.Deposito;
import ec.clavepatronal.catastro.deposito.DepositoDePrueba;
import ec.clavepatronal.catastro.deposito.Renglon;
import ec.clavepatronal.catastro.deposito.RenglonesEnOrden;
import ec.clavepatronal.identificador.Ruc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Look-ups through the public face, one by one and as lists, in what an import brought.
 */
final class ConsultasDelCatastro {

	private static final int CONSULTAS = 100_000;

	private static final int LISTA = 20_000;

	private static final int LISTAS = 3;

	private ConsultasDelCatastro() {
	}

	static void enSqlite(Path datos) throws Exception {
		try (HikariDataSource conexiones = BaseDePrueba.abrir("jdbc:sqlite:" + datos.resolve("clave-patronal.db"))) {
			consultas("SQLite", DepositoDePrueba.de(conexiones, datos), conexiones);
		}
	}

	static void enPostgres(Path carpeta) throws Exception {
		Path datos = Files.createTempDirectory(Path.of("target"), "carrera");
		try (HikariDataSource conexiones = BaseDePrueba.POSTGRESQL.nueva(); Stream<Path> dentro = Files.list(carpeta)) {
			List<Path> archivos = dentro.sorted().toList();
			long inicio = System.nanoTime();
			CarreraDelCatastro.importacion(conexiones, datos).importar(archivos, true, ImportacionListener.NADIE);
			System.out.printf(Locale.ROOT, "PostgreSQL  %d files in %.1f s; table and key %s%n", archivos.size(),
					(System.nanoTime() - inicio) / 1e9,
					JdbcClient.create(conexiones)
						.sql("select pg_size_pretty(pg_total_relation_size('catastro_fila_1'))")
						.query(String.class)
						.single());
			consultas("PostgreSQL", DepositoDePrueba.de(conexiones, datos), conexiones);
		}
		finally {
			FileSystemUtils.deleteRecursively(datos);
		}
	}

	/** As many hits as misses, in no order: one pass to warm up, another one is timed. */
	private static void consultas(String base, Deposito deposito, HikariDataSource conexiones) throws Exception {
		Random azar = new Random(1);
		List<String> preguntas = muestra(deposito, DepositoDePrueba.vigente(conexiones).version(), azar);
		Catastro catastro = DepositoDePrueba.catastro(deposito, conexiones);
		preguntar(base + ", first pass", catastro, preguntas.subList(0, CONSULTAS));
		preguntar(base + ", then", catastro, preguntas.subList(CONSULTAS, 2 * CONSULTAS));
		for (int vuelta = 0; vuelta < LISTAS; vuelta++) {
			preguntarLista(base, catastro, preguntas.subList(vuelta * LISTA, (vuelta + 1) * LISTA));
		}
	}

	private static void preguntarLista(String base, Catastro catastro, List<String> preguntas) {
		List<Ruc> rucs = preguntas.stream().map(Ruc::new).toList();
		long inicio = System.nanoTime();
		long hallados = catastro.buscarEnArchivos(rucs)
			.values()
			.stream()
			.filter((respuesta) -> respuesta.resultado() == Respuesta.Resultado.HALLADO)
			.count();
		System.out.printf(Locale.ROOT, "%s, list of %,d: %,d hits in %.0f ms%n", base, rucs.size(), hallados,
				(System.nanoTime() - inicio) / 1e6);
	}

	private static List<String> muestra(Deposito deposito, int version, Random azar) throws Exception {
		String[] elegidos = new String[CONSULTAS];
		int vistos = 0;
		try (RenglonesEnOrden todos = deposito.leer(version)) {
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

}
