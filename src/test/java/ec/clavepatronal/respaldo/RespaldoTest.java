package ec.clavepatronal.respaldo;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.AjustesDeLlaves;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.almacen.Instalacion;
import ec.clavepatronal.almacen.Llavero;
import ec.clavepatronal.almacen.LlavesDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static ec.clavepatronal.almacen.LlavesDePrueba.A;
import static ec.clavepatronal.almacen.LlavesDePrueba.B;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Copies of a store, on both databases: what comes back, what is refused, and that
 * nothing changes then.
 */
class RespaldoTest {

	/** The key that {@link BaseDePrueba#cifrado} seals with. */
	private static final String CERO = Base64.getEncoder().encodeToString(new byte[32]);

	/** What the seal says; of an answer it means nothing here. */
	private static final byte[] TEXTO = "sello".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path carpeta;

	private Path llave;

	private Path copia;

	@BeforeEach
	void llave() {
		this.llave = this.carpeta.resolve("llave");
		this.copia = this.carpeta.resolve("copia");
		assertThat(orden(instalacion("jdbc:sqlite:nada", null), "respaldar", "--crear-llave", this.llave).codigo())
			.isZero();
	}

	@ParameterizedTest
	@CsvSource({ "SQLITE, SQLITE", "POSTGRESQL, POSTGRESQL", "SQLITE, POSTGRESQL", "POSTGRESQL, SQLITE" })
	void what_was_copied_comes_back_the_same_on_either_database(BaseDePrueba origen, BaseDePrueba destino)
			throws IOException {
		String url = llena(origen, 3);
		Dicho hecho = orden(instalacion(url, CERO), "respaldar", this.llave, this.copia);
		assertThat(hecho.codigo()).as(hecho.texto()).isZero();
		assertThat(hecho.texto()).contains("expediente: 3 filas", "sello: una fila", "Listo", "4 filas");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.copia))).isEqualTo("rw-------");
		String otra = destino.url();
		Dicho vuelto = orden(instalacion(otra, null), "restaurar", this.llave, this.copia);
		assertThat(vuelto.codigo()).as(vuelto.texto()).isZero();
		assertThat(vuelto.texto()).contains("expediente: 3 filas", "cifrado.llave").doesNotContain(CERO);
		assertThat(filas(otra)).isEqualTo(filas(url)).hasSize(3);
		Path archivo = this.carpeta.resolve("datos/cifrado.llave");
		assertThat(Files.readString(archivo)).isEqualTo(CERO + "\n");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archivo))).isEqualTo("rw-------");
		try (HikariDataSource base = BaseDePrueba.abrir(otra)) {
			assertThat(BaseDePrueba.cifrado(base)).as("its seal opens with the key").isNotNull();
		}
	}

	/**
	 * Every transaction writes a row into two tables, one of which no copy heard of
	 * before: a copy that holds half of one is none.
	 */
	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void a_copy_is_of_one_moment_in_all_tables_while_somebody_writes(BaseDePrueba motor) throws Exception {
		String url = llena(motor, 0);
		AtomicBoolean seguir = new AtomicBoolean(true);
		AtomicInteger pares = new AtomicInteger();
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			JdbcClient.create(base).sql("create table ultima (id varchar(22) not null primary key)").update();
			Thread escritor = new Thread(() -> escribirPares(base, pares, seguir));
			escritor.start();
			try {
				for (int vez = 0; vez < 5; vez++) {
					int antes = esperarA(pares, 100 * (vez + 1));
					Path esta = this.carpeta.resolve("copia" + vez);
					Dicho hecho = orden(instalacion(url, CERO), "respaldar", this.llave, esta);
					assertThat(hecho.codigo()).as(hecho.texto()).isZero();
					List<String> ids = ids(esta, "expediente");
					assertThat(ids).hasSizeGreaterThanOrEqualTo(antes).doesNotHaveDuplicates();
					assertThat(ids(esta, "ultima")).containsExactlyInAnyOrderElementsOf(ids);
				}
			}
			finally {
				seguir.set(false);
				escritor.join();
			}
		}
	}

	private static void escribirPares(HikariDataSource base, AtomicInteger pares, AtomicBoolean seguir) {
		TransactionTemplate transaccion = new TransactionTemplate(new DataSourceTransactionManager(base));
		while (seguir.get()) {
			String id = "par" + pares.get();
			transaccion.executeWithoutResult((estado) -> {
				insertar(base, id);
				JdbcClient.create(base).sql("insert into ultima (id) values (?)").param(id).update();
			});
			pares.incrementAndGet();
		}
	}

	@ParameterizedTest
	@EnumSource(RespaldoFallido.Motivo.class)
	void every_reason_has_its_words(RespaldoFallido.Motivo motivo) {
		assertThat(java.util.ResourceBundle.getBundle("textos.respaldo", java.util.Locale.ROOT)
			.getString("respaldo." + motivo)).endsWith(".");
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void answers_that_are_there_are_replaced_only_when_told(BaseDePrueba motor) throws IOException {
		orden(instalacion(llena(motor, 2), CERO), "respaldar", this.llave, this.copia);
		String otra = llena(motor, 5);
		Map<String, String> antes = filas(otra);
		Dicho dicho = orden(instalacion(otra, null), "restaurar", this.llave, this.copia);
		assertThat(dicho.codigo()).isEqualTo(4);
		assertThat(dicho.texto()).isEqualTo(
				"En la base de datos ya hay respuestas guardadas. Para reemplazarlas por las de la copia, repita con --reemplazar. No se cambió nada.\n");
		assertThat(filas(otra)).isEqualTo(antes);
		assertThat(this.carpeta.resolve("datos/cifrado.llave")).doesNotExist();
		Files.createDirectories(this.carpeta.resolve("datos"));
		Files.writeString(this.carpeta.resolve("datos/cifrado.llave"), "la de antes\n");
		Dicho hecho = orden(instalacion(otra, null), "restaurar", "--reemplazar", this.llave, this.copia);
		assertThat(hecho.codigo()).as(hecho.texto()).isZero();
		assertThat(filas(otra)).hasSize(2);
		assertThat(this.carpeta.resolve("datos/cifrado.llave.anterior-1")).hasContent("la de antes");
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void a_key_that_the_settings_name_is_not_changed(BaseDePrueba motor) {
		orden(instalacion(llena(motor, 1), CERO), "respaldar", this.llave, this.copia);
		String otra = motor.url();
		String ajena = Base64.getEncoder().encodeToString("otra llave de treinta y dos byte".getBytes());
		Dicho dicho = orden(instalacion(otra, ajena), "restaurar", this.llave, this.copia);
		assertThat(dicho.codigo()).isEqualTo(4);
		assertThat(dicho.texto()).startsWith("La llave de clave-patronal.llave no es la de las respuestas");
		Dicho hecho = orden(instalacion(otra, CERO), "restaurar", this.llave, this.copia);
		assertThat(hecho.codigo()).as(hecho.texto()).isZero();
		assertThat(hecho.texto()).contains("es la de clave-patronal.llave");
		assertThat(this.carpeta.resolve("datos/cifrado.llave")).doesNotExist();
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void all_keys_that_are_known_come_back(BaseDePrueba motor) throws IOException {
		String url = motor.url();
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			insertar(base, "uno", LlavesDePrueba.cifrado(A).cerrar("uno", TEXTO));
			insertar(base, "otro", LlavesDePrueba.cifrado(B).cerrar("otro", TEXTO));
			sellar(base, LlavesDePrueba.cifrado(A).cerrar("sello", TEXTO));
		}
		AjustesDeLlaves ambas = new AjustesDeLlaves(B.base64(), List.of(A.base64()), null);
		assertThat(orden(conLlaves(url, ambas), "respaldar", this.llave, this.copia).codigo()).isZero();
		String otra = motor.url();
		Dicho faltaUna = orden(instalacion(otra, B.base64()), "restaurar", this.llave, this.copia);
		assertThat(faltaUna.codigo()).isEqualTo(4);
		assertThat(faltaUna.texto()).contains("clave-patronal.llaves-anteriores");
		assertThat(orden(conLlaves(otra, ambas), "restaurar", this.llave, this.copia).codigo()).isZero();
		assertThat(orden(instalacion(motor.url(), null), "restaurar", this.llave, this.copia).codigo()).isZero();
		assertThat(this.carpeta.resolve("datos/cifrado.llave")).hasContent(B.base64() + "\n" + A.base64() + "\n");
		assertThat(filas(otra)).isEqualTo(filas(url)).hasSize(2);
	}

	/** One key, and nothing in it names that: so it was before keys could be changed. */
	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void a_copy_from_before_keys_were_named_comes_back(BaseDePrueba motor) throws IOException {
		String url = motor.url();
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			insertar(base, "uno", A.cerrarComoAntes("uno", TEXTO));
			sellar(base, A.cerrarComoAntes("sello", TEXTO));
		}
		assertThat(orden(instalacion(url, A.base64()), "respaldar", this.llave, this.copia).codigo()).isZero();
		String otra = BaseDePrueba.SQLITE.url();
		assertThat(orden(instalacion(otra, null), "restaurar", this.llave, this.copia).codigo()).isZero();
		assertThat(this.carpeta.resolve("datos/cifrado.llave")).hasContent(A.base64() + "\n");
		assertThat(filas(otra)).isEqualTo(filas(url)).hasSize(1);
		try (HikariDataSource base = BaseDePrueba.abrir(otra)) {
			Cifrado cifrado = LlavesDePrueba.cifrado(B, A);
			assertThat(Instalacion.estaSellada(base, cifrado)).isTrue();
			byte[] cerrado = JdbcClient.create(base)
				.sql("select respuestas from expediente")
				.query(byte[].class)
				.single();
			assertThat(cifrado.abrir("uno", cerrado)).contains(TEXTO);
		}
	}

	@Test
	void a_server_that_has_the_file_open_is_not_overtaken() {
		orden(instalacion(llena(BaseDePrueba.SQLITE, 1), CERO), "respaldar", this.llave, this.copia);
		String otra = llena(BaseDePrueba.SQLITE, 2);
		Map<String, String> antes = filas(otra);
		try (HikariDataSource encendido = BaseDePrueba.abrir(otra)) {
			Dicho dicho = orden(instalacion(otra, null), "restaurar", "--reemplazar", this.llave, this.copia);
			assertThat(dicho.codigo()).isEqualTo(4);
			assertThat(dicho.texto()).startsWith("La base de datos está en uso. Apague Clave Patronal");
		}
		assertThat(filas(otra)).isEqualTo(antes);
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void a_copy_that_is_cut_or_changed_is_refused_and_nothing_changes(BaseDePrueba motor) throws IOException {
		orden(instalacion(llena(motor, 2), CERO), "respaldar", this.llave, this.copia);
		byte[] sana = Files.readAllBytes(this.copia);
		String otra = llena(motor, 1);
		Map<String, String> antes = filas(otra);
		for (byte[] rota : danadas(sana).toList()) {
			Files.write(this.copia, rota);
			Dicho dicho = orden(instalacion(otra, null), "restaurar", "--reemplazar", this.llave, this.copia);
			assertThat(dicho.codigo()).isEqualTo(3);
			assertThat(dicho.texto())
				.isEqualTo("La copia está dañada o incompleta. Use otra copia. No se cambió nada.\n");
		}
		assertThat(filas(otra)).isEqualTo(antes);
		assertThat(this.carpeta.resolve("datos")).doesNotExist();
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void a_store_of_many_segments_comes_back_whole_or_not_at_all(BaseDePrueba motor) throws IOException {
		String url = llena(motor, 0);
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			byte[] mucho = new byte[900_000];
			new java.util.Random(1).nextBytes(mucho);
			for (int i = 0; i < 7; i++) {
				insertar(base, "grande" + i);
			}
			JdbcClient.create(base).sql("update expediente set respuestas = ?").param(mucho).update();
		}
		assertThat(orden(instalacion(url, CERO), "respaldar", this.llave, this.copia).codigo()).isZero();
		byte[] sana = Files.readAllBytes(this.copia);
		String otra = motor.url();
		assertThat(orden(instalacion(otra, null), "restaurar", this.llave, this.copia).codigo()).isZero();
		assertThat(filas(otra)).isEqualTo(filas(url)).hasSize(7);
		byte[] sinUnSegmento = Arrays.copyOf(sana, sana.length - (1 << 20));
		System.arraycopy(sana, 2 << 20, sinUnSegmento, 1 << 20, sinUnSegmento.length - (1 << 20));
		for (byte[] rota : List.of(sinUnSegmento, Arrays.copyOf(sana, 3 << 20))) {
			Files.write(this.copia, rota);
			assertThat(orden(instalacion(otra, null), "restaurar", "--reemplazar", this.llave, this.copia).codigo())
				.isEqualTo(3);
		}
		assertThat(filas(otra)).hasSize(7);
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void a_copy_that_nobody_could_read_is_not_made(BaseDePrueba motor) {
		String ajena = Base64.getEncoder().encodeToString("otra llave de treinta y dos byte".getBytes());
		Dicho dicho = orden(instalacion(llena(motor, 1), ajena), "respaldar", this.llave, this.copia);
		assertThat(dicho.codigo()).isEqualTo(5);
		assertThat(dicho.texto()).startsWith("Las respuestas guardadas se cifraron con otra llave");
		String sinSello = motor.url();
		BaseDePrueba.abrir(sinSello).close();
		assertThat(orden(instalacion(sinSello, CERO), "respaldar", this.llave, this.copia).texto())
			.startsWith("No hay ninguna base de datos");
		assertThat(this.copia).doesNotExist();
	}

	@Test
	void every_bit_counts() throws IOException {
		orden(instalacion(llena(BaseDePrueba.SQLITE, 1), CERO), "respaldar", this.llave, this.copia);
		byte[] sana = Files.readAllBytes(this.copia);
		assertThat(comprobar().codigo()).isZero();
		for (int i = 0; i < sana.length; i++) {
			byte[] rota = sana.clone();
			rota[i] ^= 4;
			Files.write(this.copia, rota);
			Dicho dicho = comprobar();
			assertThat(dicho.codigo()).as("byte %d", i).isEqualTo(3);
			assertThat(dicho.texto().lines()).as("byte %d", i).hasSize(1);
			Files.write(this.copia, Arrays.copyOf(sana, i));
			assertThat(comprobar().codigo()).as("%d bytes", i).isEqualTo(3);
		}
	}

	@Test
	void another_key_another_version_and_other_files_are_told_apart() throws IOException {
		orden(instalacion(llena(BaseDePrueba.SQLITE, 1), CERO), "respaldar", this.llave, this.copia);
		byte[] sana = Files.readAllBytes(this.copia);
		Path ajena = this.carpeta.resolve("ajena");
		orden(instalacion("jdbc:sqlite:nada", null), "respaldar", "--crear-llave", ajena);
		assertThat(orden(instalacion("jdbc:sqlite:nada", null), "restaurar", "--comprobar", ajena, this.copia).texto())
			.isEqualTo("La copia se cifró con otra llave de respaldo. No se cambió nada.\n");
		byte[] futura = sana.clone();
		futura["CLAVE-PATRONAL RESPALDO ".length()] = '2';
		Files.write(this.copia, futura);
		assertThat(comprobar().texto()).startsWith("La copia es de otra versión de Clave Patronal");
		Files.writeString(this.copia, "cualquier otra cosa, tan larga como haga falta para leerla");
		assertThat(comprobar().texto()).startsWith("El archivo no es una copia");
		assertThat(orden(instalacion("jdbc:sqlite:nada", null), "restaurar", this.copia, this.copia).texto())
			.startsWith("En " + this.copia + " no hay una llave de respaldo");
		Files.delete(this.copia);
		assertThat(comprobar().texto()).isEqualTo("No se puede leer la copia " + this.copia + ". No se cambió nada.\n");
	}

	@Test
	void tables_of_another_version_are_left_to_it() throws Exception {
		String url = llena(BaseDePrueba.SQLITE, 1);
		try (HikariDataSource base = BaseDePrueba.abrir(url);
				var conexion = base.getConnection();
				OutputStream archivo = Files.newOutputStream(this.copia);
				DataOutputStream salida = new DataOutputStream(
						new Sobre(LlaveDeRespaldo.leer(this.llave)).cerrar(archivo))) {
			new Escritor(salida).escribir(conexion, "3", Llavero.leer(new byte[32]).orElseThrow());
		}
		String otra = BaseDePrueba.SQLITE.url();
		Dicho dicho = orden(instalacion(otra, null), "restaurar", this.llave, this.copia);
		assertThat(dicho.codigo()).isEqualTo(3);
		assertThat(dicho.texto())
			.startsWith("La copia es de tablas de la versión 3, y esta aplicación tiene las de la");
		assertThat(Path.of(otra.substring("jdbc:sqlite:".length()))).doesNotExist();
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			JdbcClient.create(base).sql("delete from flyway_schema_history where installed_rank > 2").update();
		}
		Files.delete(this.copia);
		Dicho vieja = orden(instalacion(url, CERO), "respaldar", this.llave, this.copia);
		assertThat(vieja.codigo()).isEqualTo(4);
		assertThat(vieja.texto()).startsWith("Las tablas de la base de datos no son las de esta versión");
		assertThat(this.copia).doesNotExist();
		orden(instalacion(llena(BaseDePrueba.SQLITE, 1), CERO), "respaldar", this.llave, this.copia);
		Dicho encima = orden(instalacion(url, null), "restaurar", "--reemplazar", this.llave, this.copia);
		assertThat(encima.texto()).isEqualTo(vieja.texto());
		assertThat(this.carpeta.resolve("datos")).doesNotExist();
	}

	@Test
	void nothing_is_written_over_and_nothing_is_left_behind() throws IOException {
		Files.writeString(this.copia, "algo");
		Dicho dicho = orden(instalacion(llena(BaseDePrueba.SQLITE, 1), CERO), "respaldar", this.llave, this.copia);
		assertThat(dicho.codigo()).isEqualTo(4);
		assertThat(this.copia).hasContent("algo");
		String antes = Files.readString(this.llave);
		assertThat(orden(instalacion("jdbc:sqlite:nada", null), "respaldar", "--crear-llave", this.llave).codigo())
			.isEqualTo(4);
		assertThat(Files.readString(this.llave)).isEqualTo(antes);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.llave))).isEqualTo("rw-------");
		String nada = "jdbc:sqlite:" + this.carpeta.resolve("nada.db");
		assertThat(orden(instalacion(nada, CERO), "respaldar", this.llave, this.carpeta.resolve("x")).texto())
			.startsWith("No hay ninguna base de datos");
		assertThat(this.carpeta).isDirectoryNotContaining("glob:**nada.db").isDirectoryNotContaining("glob:**.parte");
	}

	@ParameterizedTest
	@CsvSource({ "respaldar", "respaldar solo", "respaldar --otra a b", "restaurar a", "restaurar --otra a b",
			"restaurar --comprobar --reemplazar a b" })
	void says_how_it_is_used(String argumentos) {
		Dicho dicho = orden(instalacion("jdbc:sqlite:nada", null),
				(Object[]) argumentos.replace(" a", " " + this.llave).split(" "));
		assertThat(dicho.codigo()).isEqualTo(2);
		assertThat(dicho.texto()).startsWith("Uso: respaldar --crear-llave LLAVE");
	}

	private static Stream<byte[]> danadas(byte[] sana) {
		byte[] bit = sana.clone();
		bit[sana.length / 2] ^= 1;
		byte[] mas = Arrays.copyOf(sana, sana.length + 1);
		return Stream.of(bit, mas, Arrays.copyOf(sana, sana.length - 1), Arrays.copyOf(sana, sana.length / 2),
				Arrays.copyOf(sana, 40));
	}

	private Dicho comprobar() {
		return orden(instalacion("jdbc:sqlite:nada", null), "restaurar", "--comprobar", this.llave, this.copia);
	}

	private String llena(BaseDePrueba motor, int cuantos) {
		String url = motor.url();
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			BaseDePrueba.cifrado(base);
			for (int i = 0; i < cuantos; i++) {
				insertar(base, "expediente" + i);
			}
		}
		return url;
	}

	private static void sellar(HikariDataSource base, byte[] cerrado) {
		JdbcClient.create(base).sql("insert into sello (id, cerrado) values (1, ?)").param(cerrado).update();
	}

	private static void insertar(HikariDataSource base, String id) {
		insertar(base, id, new byte[] { 0, -1, 2 });
	}

	private static void insertar(HikariDataSource base, String id, byte[] respuestas) {
		JdbcClient.create(base)
			.sql("insert into expediente (id, titular, version, respuestas, creado, usado) values (?, ?, ?, ?, ?, ?)")
			.param(id)
			.param("titular ñ")
			.param(7)
			.param(respuestas)
			.param(1_760_000_000_000L)
			.param(1L)
			.update();
	}

	private static Map<String, String> filas(String url) {
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			Map<String, String> filas = new java.util.TreeMap<>();
			JdbcClient.create(base)
				.sql("select id, titular, version, respuestas, papeles, alias, creado, usado from expediente")
				.query((fila) -> {
					filas.put(fila.getString(1),
							"%s %s %s %s %s %s %s".formatted(fila.getString(2), fila.getInt(3),
									Arrays.toString(fila.getBytes(4)), Arrays.toString(fila.getBytes(5)),
									Arrays.toString(fila.getBytes(6)), fila.getLong(7), fila.getLong(8)));
				});
			return filas;
		}
	}

	private List<String> ids(Path archivo, String tabla) throws Exception {
		List<String> ids = new java.util.ArrayList<>();
		new CopiaDeRespaldo(archivo, LlaveDeRespaldo.leer(this.llave)).leer(new Lector.Oyente() {

			private boolean esta;

			@Override
			public void tabla(String nombre, List<String> columnas) {
				this.esta = nombre.equals(tabla);
			}

			@Override
			public void fila(List<Object> valores) {
				if (this.esta) {
					ids.add((String) valores.get(0));
				}
			}

			@Override
			public void finDeTabla() {
			}
		});
		return ids;
	}

	private static int esperarA(AtomicInteger pares, int cuantos) throws InterruptedException {
		for (int i = 0; i < 600 && pares.get() < cuantos; i++) {
			Thread.sleep(50);
		}
		assertThat(pares).hasValueGreaterThanOrEqualTo(cuantos);
		return pares.get();
	}

	private Instalacion instalacion(String url, String clave) {
		return conLlaves(url, new AjustesDeLlaves(clave, List.of(), null));
	}

	private Instalacion conLlaves(String url, AjustesDeLlaves llaves) {
		DataSourceProperties ajustes = new DataSourceProperties();
		ajustes.setUrl(url);
		return new Instalacion(ajustes, this.carpeta.resolve("datos"), llaves);
	}

	private static Dicho orden(Instalacion instalacion, Object... argumentos) {
		ByteArrayOutputStream dicho = new ByteArrayOutputStream();
		int codigo = new OrdenDeRespaldo(new PrintStream(dicho, true, StandardCharsets.UTF_8)).ejecutar(instalacion,
				Stream.of(argumentos).map(String::valueOf).toArray(String[]::new));
		return new Dicho(codigo, dicho.toString(StandardCharsets.UTF_8));
	}

	private record Dicho(int codigo, String texto) {
	}

}
