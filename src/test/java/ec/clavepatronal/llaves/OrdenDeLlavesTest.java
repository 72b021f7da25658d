package ec.clavepatronal.llaves;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.AjustesDeLlaves;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.almacen.ColumnaCifrada;
import ec.clavepatronal.almacen.ColumnasCifradas;
import ec.clavepatronal.almacen.Instalacion;
import ec.clavepatronal.almacen.LlavesDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static ec.clavepatronal.almacen.LlavesDePrueba.A;
import static ec.clavepatronal.almacen.LlavesDePrueba.B;
import static ec.clavepatronal.almacen.LlavesDePrueba.C;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A key is changed on either database, and nothing of anybody's is lost by it.
 */
class OrdenDeLlavesTest {

	private static final List<ColumnasCifradas> ALMACENES = almacenes();

	@TempDir
	private Path carpeta;

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void whatever_is_kept_in_bytes_is_sealed_anew(BaseDePrueba motor) throws Exception {
		Set<String> cifradas = ALMACENES.stream()
			.flatMap((almacen) -> almacen.columnas().stream())
			.map((columna) -> columna.tabla() + "." + columna.columna())
			.collect(Collectors.toCollection(TreeSet::new));
		try (HikariDataSource base = motor.nueva(); Connection conexion = base.getConnection()) {
			assertThat(columnasDeBytes(conexion)).isEqualTo(cifradas).contains("sello.cerrado", "expediente.papeles");
		}
		assertThat(ALMACENES.get(0).columnas().get(0).tabla()).as("comes first").isEqualTo("sello");
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void everything_is_sealed_under_the_new_key_and_nothing_is_lost(BaseDePrueba motor) {
		String url = llena(motor, 250);
		Map<String, String> antes = claros(url, A);
		Dicho hecho = orden(instalacion(url, B, A), "sellar-de-nuevo");
		assertThat(hecho.codigo()).as(hecho.texto()).isZero();
		assertThat(hecho.texto())
			.contains("Sellados de nuevo: 666 datos", "Con otra llave todavía: ningún dato",
					"No se abren con ninguna llave conocida: ningún dato")
			.doesNotContain(A.base64(), B.base64());
		assertThat(claros(url, B)).isEqualTo(antes).hasSize(666);
		assertThat(orden(instalacion(url, A), "sellar-de-nuevo").texto()).contains("se cifraron con otra llave");
		Map<String, String> cerrados = cerrados(url);
		assertThat(orden(instalacion(url, B, A), "sellar-de-nuevo").texto()).contains("Sellados de nuevo: ningún dato");
		assertThat(cerrados(url)).as("what is new is not touched again").isEqualTo(cerrados);
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void whoever_writes_meanwhile_is_right(BaseDePrueba motor) throws Exception {
		String url = llena(motor, 400);
		AtomicBoolean seguir = new AtomicBoolean(true);
		Map<String, String> escrito = new TreeMap<>();
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			ExecutorService otroNodo = Executors.newSingleThreadExecutor();
			Future<?> escritor = otroNodo.submit(() -> escribirSinParar(base, escrito, seguir));
			Dicho hecho = orden(instalacion(url, B, A), "sellar-de-nuevo");
			seguir.set(false);
			escritor.get();
			otroNodo.shutdown();
			assertThat(hecho.codigo()).as(hecho.texto()).isIn(0, 4);
		}
		assertThat(escrito).hasSizeGreaterThan(10);
		assertThat(claros(url, B, A)).containsAllEntriesOf(escrito);
		assertThat(orden(instalacion(url, B, A), "sellar-de-nuevo").codigo()).isZero();
		assertThat(claros(url, B)).containsAllEntriesOf(escrito).hasSize(1066);
	}

	/** As a node does that has the old key in force still. */
	private static int escribirSinParar(HikariDataSource base, Map<String, String> escrito, AtomicBoolean seguir)
			throws InterruptedException {
		Cifrado cifrado = LlavesDePrueba.cifrado(A, B);
		AtomicInteger vez = new AtomicInteger();
		while (seguir.get()) {
			String id = id(vez.incrementAndGet() % 400);
			String texto = "escrito " + vez;
			assertThat(JdbcClient.create(base)
				.sql("update expediente set version = version + 1, respuestas = ? where id = ?")
				.param(cifrado.cerrar(id, texto.getBytes(StandardCharsets.UTF_8)))
				.param(id)
				.update()).isOne();
			escrito.put("respuestas " + id, texto);
			Thread.sleep(3);
		}
		return vez.get();
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void what_opens_with_no_key_stays_as_it_is_and_is_not_named(BaseDePrueba motor) {
		String url = llena(motor, 3);
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			JdbcClient.create(base)
				.sql("update expediente set respuestas = ? where id = ?")
				.param(LlavesDePrueba.cifrado(C).cerrar(id(1), new byte[9]))
				.param(id(1))
				.update();
			JdbcClient.create(base)
				.sql("update expediente set alias = ? where id = ?")
				.param(new byte[] { 1, 2, 3 })
				.param(id(0))
				.update();
		}
		String antes = cerrados(url).get("respuestas " + id(1));
		Dicho dicho = orden(instalacion(url, B, A), "sellar-de-nuevo");
		assertThat(dicho.codigo()).isEqualTo(3);
		assertThat(dicho.texto()).contains("ninguna llave conocida: 2 datos", "quedó como estaba")
			.doesNotContain(id(0), id(1));
		assertThat(cerrados(url)).containsEntry("respuestas " + id(1), antes);
		assertThat(orden(instalacion(url, B, A, C), "sellar-de-nuevo").texto()).contains("Sellados de nuevo: un dato",
				"conocida: un dato");
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void another_key_changes_nothing(BaseDePrueba motor) {
		String url = llena(motor, 2);
		Map<String, String> antes = cerrados(url);
		for (String cual : OrdenDeLlaves.ORDENES) {
			Dicho dicho = orden(instalacion(url, C, B), cual);
			assertThat(dicho.codigo()).isEqualTo(cual.equals("cambiar-llave") ? 4 : 5);
			assertThat(dicho.texto()).contains("No se cambió nada.");
		}
		assertThat(cerrados(url)).isEqualTo(antes);
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void keys_of_the_settings_are_the_operators_to_change(BaseDePrueba motor) {
		String url = llena(motor, 2);
		assertThat(orden(instalacion(url, A), "cambiar-llave").texto()).contains("1. Agregue la nueva",
				"clave-patronal.llaves-anteriores", "No se cambió nada.");
		assertThat(orden(instalacion(url, A), "retirar-llaves").texto()).contains("ninguna llave anterior");
		Dicho usada = orden(instalacion(url, B, A), "retirar-llaves");
		assertThat(usada.codigo()).isEqualTo(4);
		assertThat(usada.texto()).contains("Una llave anterior todavía se usa");
		orden(instalacion(url, B, A), "sellar-de-nuevo");
		Dicho libre = orden(instalacion(url, B, A), "retirar-llaves");
		assertThat(libre.codigo()).isZero();
		assertThat(libre.texto()).contains("quite ese ajuste en cada nodo");
		assertThat(this.carpeta.resolve("datos")).doesNotExist();
	}

	@Test
	void the_file_gets_a_new_key_and_loses_the_old_one_when_nothing_needs_it() throws Exception {
		String url = llena(BaseDePrueba.SQLITE, 5);
		Map<String, String> antes = claros(url, A);
		Path archivo = Files.createDirectory(this.carpeta.resolve("datos")).resolve("cifrado.llave");
		Files.writeString(archivo, A.base64() + "\n");
		Dicho cambiada = orden(enArchivo(url, null), "cambiar-llave");
		assertThat(cambiada.codigo()).as(cambiada.texto()).isZero();
		assertThat(cambiada.texto()).contains("una llave nueva en vigor en " + archivo, "otra conocida");
		List<String> lineas = Files.readAllLines(archivo);
		assertThat(lineas).hasSize(2).doesNotHaveDuplicates().element(1).isEqualTo(A.base64());
		assertThat(cambiada.texto()).doesNotContain(lineas);
		assertThat(orden(enArchivo(url, null), "retirar-llaves").texto()).contains("Espere un minuto");
		Files.setLastModifiedTime(archivo, FileTime.from(Instant.now().minus(Duration.ofMinutes(2))));
		assertThat(orden(enArchivo(url, null), "retirar-llaves").codigo()).isEqualTo(4);
		assertThat(orden(enArchivo(url, null), "sellar-de-nuevo").codigo()).isZero();
		Dicho retirada = orden(enArchivo(url, null), "retirar-llaves");
		assertThat(retirada.codigo()).as(retirada.texto()).isZero();
		Path aparte = archivo.resolveSibling("cifrado.llave.anterior-1");
		assertThat(retirada.texto()).contains(aparte.toString()).doesNotContain(lineas);
		assertThat(Files.readAllLines(aparte)).isEqualTo(lineas);
		assertThat(Files.readAllLines(archivo)).containsExactly(lineas.get(0));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archivo))).isEqualTo("rw-------");
		assertThat(orden(enArchivo(url, null), "retirar-llaves").texto()).contains("ninguna llave anterior");
		assertThat(claros(url, enArchivo(url, null).cifrado())).isEqualTo(antes).hasSize(15);
	}

	@Test
	void the_file_may_lie_elsewhere_and_is_missed_where_it_is_not() throws Exception {
		String url = llena(BaseDePrueba.SQLITE, 1);
		Path otro = this.carpeta.resolve("otro");
		Dicho perdida = orden(enArchivo(url, otro), "cambiar-llave");
		assertThat(perdida.codigo()).isEqualTo(5);
		assertThat(perdida.texto()).contains("falta el archivo de su llave: " + otro);
		assertThat(otro).doesNotExist();
		Files.writeString(otro, A.base64() + "\n");
		assertThat(orden(enArchivo(url, otro), "cambiar-llave").codigo()).isZero();
		assertThat(Files.readAllLines(otro)).hasSize(2);
		Files.writeString(otro, C.base64() + "\n");
		assertThat(orden(enArchivo(url, otro), "cambiar-llave").codigo()).as("not its key").isEqualTo(5);
		assertThat(Files.readAllLines(otro)).hasSize(1);
		assertThat(this.carpeta.resolve("datos")).doesNotExist();
	}

	@Test
	void says_how_it_is_used_and_that_there_is_nothing() {
		Instalacion nada = instalacion("jdbc:sqlite:" + this.carpeta.resolve("nada.db"), A);
		assertThat(orden(nada, "sellar-de-nuevo", "algo").codigo()).isEqualTo(2);
		assertThat(orden(nada, "cambiar-llave", "--algo").texto()).startsWith("Uso: cambiar-llave");
		assertThat(orden(nada, "sellar-de-nuevo").codigo()).isEqualTo(4);
		assertThat(this.carpeta).isEmptyDirectory();
		String vacia = BaseDePrueba.SQLITE.url();
		BaseDePrueba.abrir(vacia).close();
		assertThat(orden(instalacion(vacia, A), "sellar-de-nuevo").texto()).startsWith("No hay ninguna base de datos");
	}

	@ParameterizedTest
	@CsvSource({ "SQLITE", "POSTGRESQL" })
	void tables_of_another_version_are_left_to_it(BaseDePrueba motor) {
		String url = llena(motor, 1);
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			JdbcClient.create(base).sql("delete from flyway_schema_history where installed_rank > 2").update();
		}
		Dicho dicho = orden(instalacion(url, B, A), "sellar-de-nuevo");
		assertThat(dicho.codigo()).isEqualTo(4);
		assertThat(dicho.texto()).startsWith("Las tablas de la base de datos no son las de esta versión");
	}

	/** Every third without papers; of the rest, half as the first version wrote them. */
	private static String llena(BaseDePrueba motor, int cuantos) {
		String url = motor.url();
		Cifrado cifrado = LlavesDePrueba.cifrado(A);
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			JdbcClient cliente = JdbcClient.create(base);
			cliente.sql("insert into sello (id, cerrado) values (1, ?)")
				.param(A.cerrarComoAntes("sello", "sello".getBytes(StandardCharsets.UTF_8)))
				.update();
			for (int i = 0; i < cuantos; i++) {
				int n = i;
				byte[][] cerrados = Stream.of(id(i), "alias de " + id(i), "papeles de " + id(i)).map((lugar) -> {
					byte[] texto = ("ñ de " + lugar).getBytes(StandardCharsets.UTF_8);
					return (n % 2 == 0) ? A.cerrarComoAntes(lugar, texto) : cifrado.cerrar(lugar, texto);
				}).toArray(byte[][]::new);
				cliente.sql("""
						insert into expediente (id, titular, version, respuestas, alias, papeles, creado, usado)
						values (:id, 'x', 1, :respuestas, :alias, :papeles, 1, 1)""")
					.param("id", id(i))
					.param("respuestas", cerrados[0])
					.param("alias", cerrados[1])
					.param("papeles", (i % 3 == 0 && cuantos > 5) ? null : cerrados[2], Types.BINARY)
					.update();
			}
		}
		return url;
	}

	private static String id(int n) {
		return String.format(Locale.ROOT, "expediente-%04d", n);
	}

	private static Map<String, String> claros(String url, LlavesDePrueba... llaves) {
		return claros(url, LlavesDePrueba.cifrado(llaves));
	}

	private static Map<String, String> claros(String url, Cifrado cifrado) {
		return leer(url,
				(columna, id, cerrado) -> new String(cifrado.abrir(columna.lugar().apply(id), cerrado).orElseThrow(),
						StandardCharsets.UTF_8));
	}

	private static Map<String, String> cerrados(String url) {
		return leer(url, (columna, id, cerrado) -> Arrays.toString(cerrado));
	}

	private static Map<String, String> leer(String url, Lectura lectura) {
		Map<String, String> leidos = new TreeMap<>();
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			for (ColumnaCifrada columna : ALMACENES.get(1).columnas()) {
				JdbcClient.create(base)
					.sql("select id, %s from expediente where %1$s is not null".formatted(columna.columna()))
					.query((fila) -> {
						leidos.put(columna.columna() + " " + fila.getString(1),
								lectura.leer(columna, fila.getString(1), fila.getBytes(2)));
					});
			}
		}
		return leidos;
	}

	private static Set<String> columnasDeBytes(Connection conexion) throws Exception {
		Set<String> columnas = new TreeSet<>();
		try (ResultSet halladas = conexion.getMetaData().getColumns(null, conexion.getSchema(), "%", "%")) {
			while (halladas.next()) {
				if (halladas.getString("TYPE_NAME").equalsIgnoreCase("bytea")) {
					columnas.add(halladas.getString("TABLE_NAME") + "." + halladas.getString("COLUMN_NAME"));
				}
			}
		}
		return columnas;
	}

	private static List<ColumnasCifradas> almacenes() {
		try (var contexto = new AnnotationConfigApplicationContext(OrdenDeLlaves.Almacenes.class)) {
			return contexto.getBeanProvider(ColumnasCifradas.class).orderedStream().toList();
		}
	}

	private Instalacion instalacion(String url, LlavesDePrueba enVigor, LlavesDePrueba... otras) {
		return instalacion(url,
				new AjustesDeLlaves(enVigor.base64(), Stream.of(otras).map(LlavesDePrueba::base64).toList(), null));
	}

	private Instalacion enArchivo(String url, Path archivo) {
		return instalacion(url, new AjustesDeLlaves(null, List.of(), archivo));
	}

	private Instalacion instalacion(String url, AjustesDeLlaves llaves) {
		DataSourceProperties ajustes = new DataSourceProperties();
		ajustes.setUrl(url);
		return new Instalacion(ajustes, this.carpeta.resolve("datos"), llaves);
	}

	private static Dicho orden(Instalacion instalacion, String... argumentos) {
		ByteArrayOutputStream dicho = new ByteArrayOutputStream();
		int codigo = new OrdenDeLlaves(instalacion, ALMACENES, new PrintStream(dicho, true, StandardCharsets.UTF_8))
			.atender(argumentos);
		return new Dicho(codigo, dicho.toString(StandardCharsets.UTF_8));
	}

	private interface Lectura {

		String leer(ColumnaCifrada columna, String id, byte[] cerrado);

	}

	private record Dicho(int codigo, String texto) {
	}

}
