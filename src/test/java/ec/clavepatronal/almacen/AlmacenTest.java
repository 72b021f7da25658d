package ec.clavepatronal.almacen;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.BooleanSupplier;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.AlmacenInservible.Motivo;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AlmacenTest {

	private static final String LLAVE = Base64.getEncoder().encodeToString(new byte[32]);

	@TempDir
	private Path datos;

	@Test
	void the_key_is_made_once_and_only_its_owner_reads_it() throws Exception {
		Carpeta carpeta = new Carpeta(this.datos.resolve("nueva"));
		Llavero llave = llaves(null, this.datos.resolve("nueva"), () -> false);
		assertThat(llaves("", this.datos.resolve("nueva"), () -> true).juntas()).isEqualTo(llave.juntas());
		assertThat(llave.juntas()).hasSize(32).isNotEqualTo(new byte[32]);
		assertThat(carpeta.archivo("")).isDirectoryNotContaining("glob:**.nueva");
		assertThat(permisos(carpeta.archivo("cifrado.llave"))).isEqualTo("rw-------");
		assertThat(permisos(carpeta.archivo(""))).isEqualTo("rwx------");
	}

	@Test
	void what_is_committed_to_the_embedded_database_is_on_the_disk() {
		try (HikariDataSource conexiones = BaseDePrueba.SQLITE.nueva()) {
			JdbcClient base = JdbcClient.create(conexiones);
			assertThat(base.sql("pragma journal_mode").query(String.class).single()).isEqualTo("wal");
			assertThat(base.sql("pragma synchronous").query(Integer.class).single()).as("2 is FULL").isEqualTo(2);
		}
	}

	@Test
	void a_key_that_is_lost_is_not_replaced() {
		falla(Motivo.LLAVE_PERDIDA, () -> llaves(null, this.datos, () -> true))
			.satisfies((fallo) -> assertThat(AvisoDeArranque.texto(fallo)).contains("cifrado.llave", "desde la copia"));
		assertThat(this.datos).isEmptyDirectory();
	}

	@Test
	void what_others_may_read_is_closed_again() throws Exception {
		Carpeta carpeta = new Carpeta(this.datos.resolve("abierta"));
		llaves(null, this.datos.resolve("abierta"), () -> false);
		Files.setPosixFilePermissions(carpeta.archivo("cifrado.llave"), PosixFilePermissions.fromString("rw-r--r--"));
		Files.setPosixFilePermissions(carpeta.archivo(""), PosixFilePermissions.fromString("rwxr-xr-x"));
		llaves(null, this.datos.resolve("abierta"), () -> true);
		assertThat(permisos(carpeta.archivo("cifrado.llave"))).isEqualTo("rw-------");
		assertThat(permisos(carpeta.archivo(""))).isEqualTo("rwx------");
	}

	@Test
	void a_key_of_the_settings_goes_before_the_file() {
		assertThat(llaves(LLAVE, this.datos, () -> true).juntas()).isEqualTo(new byte[32]);
		assertThat(this.datos).isEmptyDirectory();
	}

	/** A folder, say, or a file that another user left there. */
	@Test
	void a_key_file_that_cannot_be_read_is_told_as_such() throws Exception {
		Files.createDirectory(this.datos.resolve(ArchivoDeLlaves.NOMBRE));
		falla(Motivo.LLAVE_INCORRECTA, () -> llaves(null, this.datos, () -> true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "corta", "no es base64: ñ", "AAAA" })
	void what_is_no_key_is_refused_without_being_repeated(String ajuste) {
		falla(Motivo.LLAVE_INCORRECTA, () -> llaves(ajuste, this.datos, () -> false))
			.satisfies((fallo) -> assertThat(AvisoDeArranque.texto(fallo)).doesNotContain(ajuste));
	}

	@Test
	void a_server_has_no_folder_to_keep_a_key_in() {
		falla(Motivo.SIN_LLAVE, () -> Llaves.de(Motor.POSTGRESQL, new AjustesDeLlaves(null, List.of(), null),
				new ArchivoDeLlaves(this.datos, null), () -> false));
	}

	@Test
	void a_file_in_place_of_the_folder_is_told() throws Exception {
		Path archivo = Files.createFile(this.datos.resolve("archivo"));
		falla(Motivo.CARPETA, () -> new Carpeta(archivo).archivo("x"))
			.satisfies((fallo) -> assertThat(AvisoDeArranque.texto(fallo)).contains(archivo.toString()));
	}

	@Test
	void what_was_closed_opens_unchanged_and_in_its_place_only() {
		Cifrado cifrado = cifrado(new byte[32]);
		byte[] texto = "ñandú €".getBytes(StandardCharsets.UTF_8);
		byte[] cerrado = cifrado.cerrar("aquí", texto);
		assertThat(cifrado.abrir("aquí", cerrado)).contains(texto);
		assertThat(cifrado.abrir("allá", cerrado)).isEmpty();
		assertThat(cifrado.cerrar("aquí", texto)).isNotEqualTo(cerrado);
		for (int i = 0; i < cerrado.length; i++) {
			byte[] tocado = cerrado.clone();
			tocado[i] ^= 1;
			assertThat(cifrado.abrir("aquí", tocado)).as("byte %d", i).isEmpty();
			assertThat(cifrado.abrir("aquí", Arrays.copyOf(cerrado, i))).as("%d bytes", i).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void another_key_does_not_start_and_changes_nothing(BaseDePrueba motor) {
		try (HikariDataSource conexiones = motor.nueva()) {
			JdbcClient base = JdbcClient.create(conexiones);
			Cifrado propio = cifrado(new byte[32]);
			Sello.comprobar(base, propio);
			byte[] otra = new byte[32];
			otra[0] = 1;
			String antes = sello(base);
			falla(Motivo.LLAVE_AJENA, () -> Sello.comprobar(base, cifrado(otra)))
				.satisfies((fallo) -> assertThat(AvisoDeArranque.texto(fallo)).contains("Ponga la llave",
						"No se cambió nada"));
			assertThat(sello(base)).isEqualTo(antes);
			Sello.comprobar(base, propio);
		}
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void a_database_of_a_newer_version_is_left_alone(BaseDePrueba motor) {
		try (HikariDataSource conexiones = motor.nueva()) {
			JdbcClient.create(conexiones)
				.sql("""
						insert into flyway_schema_history
						(installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success)
						select 999, '999', description, type, 'V999__futura.sql', checksum, installed_by, installed_on, 1, success
						from flyway_schema_history where version = '1'""")
				.update();
			falla(Motivo.VERSION_NUEVA,
					() -> AlmacenConfiguration.ponerAlDia(Flyway.configure().dataSource(conexiones).load()));
		}
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void tables_that_somebody_changed_are_left_alone(BaseDePrueba motor) {
		try (HikariDataSource conexiones = motor.nueva()) {
			JdbcClient.create(conexiones)
				.sql("update flyway_schema_history set checksum = 1 where version = '1'")
				.update();
			falla(Motivo.TABLAS_AJENAS,
					() -> AlmacenConfiguration.ponerAlDia(Flyway.configure().dataSource(conexiones).load()));
		}
	}

	@ParameterizedTest
	@CsvSource({ "create role pocos login, pocos, SIN_PERMISO",
			"create role nadie login connection limit 0, nadie, SIN_CUPO" })
	void a_user_of_the_server_that_may_too_little_is_told_what_is_missing(String orden, String usuario, Motivo motivo)
			throws Exception {
		String url = BaseDePrueba.POSTGRESQL.url();
		try (var conexion = DriverManager.getConnection(url); var crear = conexion.createStatement()) {
			crear.execute(orden);
		}
		falla(motivo, () -> ponerAlDia(url.replaceFirst("user=\\w+", "user=" + usuario)));
	}

	@Test
	void a_database_that_is_not_there_is_told_so() {
		falla(Motivo.BASE_INEXISTENTE,
				() -> ponerAlDia(BaseDePrueba.POSTGRESQL.url().replaceFirst("/prueba\\d+", "/ninguna")));
	}

	@Test
	void a_database_that_cannot_keep_every_name_is_refused() throws Exception {
		String url = BaseDePrueba.POSTGRESQL.url();
		try (var conexion = DriverManager.getConnection(url); var crear = conexion.createStatement()) {
			crear.execute("create database latina encoding 'LATIN1' locale 'C' template template0");
		}
		falla(Motivo.CODIFICACION, () -> ponerAlDia(url.replaceFirst("/prueba\\d+", "/latina")))
			.satisfies((fallo) -> assertThat(AvisoDeArranque.texto(fallo)).contains("LATIN1"));
	}

	@Test
	void a_schema_with_tables_of_somebody_else_is_told_so() throws Exception {
		String url = BaseDePrueba.POSTGRESQL.url();
		try (var conexion = DriverManager.getConnection(url); var crear = conexion.createStatement()) {
			crear.execute("create table ajena (x integer)");
		}
		falla(Motivo.TABLAS_AJENAS, () -> ponerAlDia(url));
	}

	@Test
	void what_is_no_fault_of_the_database_is_not_put_on_it() {
		assertThat(AlmacenInservible.en(new IllegalStateException()).motivo()).isEqualTo(Motivo.INESPERADO);
		assertThat(AlmacenInservible.en(new SQLException("x", "XX000")).detalle()).isEqualTo("SQLSTATE XX000");
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void starting_again_changes_nothing(BaseDePrueba motor) {
		String url = motor.url();
		BaseDePrueba.abrir(url).close();
		try (HikariDataSource otraVez = BaseDePrueba.abrir(url)) {
			assertThat(JdbcClient.create(otraVez).sql("select count(*) from expediente").query(Long.class).single())
				.isZero();
		}
	}

	@Test
	void a_server_that_is_away_or_refuses_is_told_apart() {
		falla(Motivo.SIN_RESPUESTA, () -> ponerAlDia("jdbc:postgresql://localhost:1/nada"));
		falla(Motivo.DANADO, () -> {
			Path archivo = Files.writeString(this.datos.resolve("x.db"), "esto no es una base".repeat(99));
			ponerAlDia("jdbc:sqlite:" + archivo);
		});
	}

	@Test
	void other_databases_are_refused() {
		falla(Motivo.MOTOR_DESCONOCIDO, () -> Motor.de("jdbc:h2:mem:x"));
	}

	@ParameterizedTest
	@EnumSource(Motivo.class)
	void every_reason_says_what_happened_and_what_to_do(Motivo motivo) {
		ResourceBundle textos = ResourceBundle.getBundle("textos.almacen", Locale.ROOT);
		assertThat(textos.getString(motivo.clave() + ".que")).endsWith(".");
		assertThat(textos.getString(motivo.clave() + ".hacer")).endsWith(".");
	}

	private static Llavero llaves(@Nullable String ajuste, Path datos, BooleanSupplier haySello) {
		return Llaves
			.de(Motor.SQLITE, new AjustesDeLlaves(ajuste, List.of(), null), new ArchivoDeLlaves(datos, null), haySello)
			.conocidas();
	}

	private static Cifrado cifrado(byte[] llave) {
		return new Cifrado(new Llaves(Llavero.de(new Llave(llave))));
	}

	private static String sello(JdbcClient base) {
		return base.sql("select id, cerrado from sello")
			.query((fila, n) -> fila.getInt(1) + ":" + Base64.getEncoder().encodeToString(fila.getBytes(2)))
			.list()
			.toString();
	}

	private static void ponerAlDia(String url) {
		HikariConfig ajustes = new HikariConfig();
		ajustes.setJdbcUrl(url);
		ajustes.setInitializationFailTimeout(-1);
		ajustes.setConnectionTimeout(1000);
		Motor.de(url).afinar(ajustes, Duration.ofSeconds(10));
		try (HikariDataSource conexiones = new HikariDataSource(ajustes)) {
			AlmacenConfiguration.ponerAlDia(Flyway.configure().dataSource(conexiones).load());
		}
	}

	private static org.assertj.core.api.ThrowableAssertAlternative<AlmacenInservible> falla(Motivo motivo,
			ThrowingCallable accion) {
		return assertThatExceptionOfType(AlmacenInservible.class).isThrownBy(accion)
			.satisfies((fallo) -> assertThat(fallo.motivo()).isEqualTo(motivo));
	}

	private static String permisos(Path ruta) throws Exception {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(ruta));
	}

}
