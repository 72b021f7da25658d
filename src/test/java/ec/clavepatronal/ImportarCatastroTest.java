package ec.clavepatronal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command as an operator runs it: what it says, how it ends, and what it leaves when
 * it is killed.
 */
class ImportarCatastroTest {

	private static final String LLAVE = "--clave-patronal.llave=" + Base64.getEncoder().encodeToString(new byte[32]);

	private static final int MUCHAS = 400_000;

	@TempDir
	private Path datos;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			no-existe.zip | 3 | No hay ningún archivo con ese nombre. No se cambió nada.
			README.md | 3 | La primera línea no nombra ninguna columna del catastro RUC
			docs/adr | 3 | no hay ningún archivo CSV ni ZIP
			--algo | 2 | Uso: importar-catastro [--forzar] ARCHIVO|CARPETA
			src/test/resources/catastro/loja-2025.csv | 4 | más del 1 %. Descárguelo de nuevo, o repita con --forzar
			""")
	void says_in_spanish_what_is_wrong_and_ends_with_its_code(String argumento, int codigo, String mensaje) {
		try (Proceso orden = importar("jdbc:sqlite:" + this.datos.resolve("x.db"), argumento)) {
			assertThat(orden.codigo()).isEqualTo(codigo);
			assertThat(orden.salida()).contains(mensaje).doesNotContain("\tat ");
		}
	}

	@Test
	void a_database_that_is_away_or_damaged_is_said_too() throws IOException {
		try (Proceso orden = importar("jdbc:postgresql://localhost:1/nada", "x.zip")) {
			assertThat(orden.codigo()).isEqualTo(5);
			assertThat(orden.salida()).contains("La base de datos no responde").doesNotContain("\tat ");
		}
		Path rota = Files.writeString(this.datos.resolve("rota.db"), "no es una base de datos".repeat(100));
		try (Proceso orden = importar("jdbc:sqlite:" + rota, "x.zip")) {
			assertThat(orden.codigo()).isEqualTo(5);
			assertThat(orden.salida()).contains("está dañado").doesNotContain("\tat ");
		}
	}

	@Test
	void tells_the_balance_and_nothing_of_what_is_in_the_rows() {
		try (Proceso orden = importar("jdbc:sqlite:" + this.datos.resolve("x.db"), "--forzar",
				"src/test/resources/catastro/loja-2025.csv")) {
			assertThat(orden.codigo()).isZero();
			assertThat(orden.salida())
				.contains("loja-2025.csv (LOJA): 241 leídas = 206 aceptadas + 17 reparadas + 18",
						"4 rechazadas: el RUC no tiene trece dígitos", "Listo: un archivo, 220 establecimientos.")
				.doesNotContainPattern("\\b\\d{13}\\b")
				.doesNotContain("MUESTRA");
		}
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void killed_at_any_moment_it_leaves_the_old_one_whole_and_the_next_one_cleans_up(BaseDePrueba motor)
			throws Exception {
		String url = motor.url();
		Path azuay = provincia("AZUAY", 1, 1000);
		Path guayas = provincia("GUAYAS", 9, MUCHAS);
		try (Proceso primera = importar(url, azuay.toString())) {
			assertThat(primera.codigo()).as(primera.salida()).isZero();
		}
		for (Duration espera : new Duration[] { Duration.ZERO, Duration.ofMillis(700), Duration.ofMillis(1500) }) {
			try (Proceso cortada = importar(url, guayas.toString())) {
				esperarA(this.datos.resolve("importacion/run-0"), cortada);
				Thread.sleep(espera.toMillis());
				cortada.matar();
			}
			vigente(url, 1);
		}
		try (Proceso siguiente = importar(url, guayas.toString())) {
			assertThat(siguiente.codigo()).as(siguiente.salida()).isZero();
		}
		vigente(url, 2);
		try (Stream<Path> archivos = Files.list(this.datos)) {
			assertThat(archivos.map((archivo) -> archivo.getFileName().toString()))
				.noneMatch((nombre) -> nombre.equals("importacion") || nombre.equals("catastro-1.db"));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 4_000, 16_000 })
	void a_disk_that_fills_up_is_said_and_leaves_the_old_one_whole(int kib) throws Exception {
		String url = "jdbc:sqlite:" + this.datos.resolve("x.db");
		try (Proceso primera = importar(url, provincia("AZUAY", 1, 1000).toString())) {
			assertThat(primera.codigo()).as(primera.salida()).isZero();
		}
		String[] argumentos = argumentos(url, provincia("GUAYAS", 9, MUCHAS).toString());
		try (Proceso sinLugar = Proceso.iniciarConPocoDisco(kib, argumentos)) {
			assertThat(sinLugar.codigo()).as(sinLugar.salida()).isEqualTo(5);
			assertThat(sinLugar.salida()).contains("Revise el espacio en el disco", "No se cambió nada")
				.doesNotContain("\tat ");
		}
		vigente(url, 1);
		assertThat(this.datos.resolve("importacion")).doesNotExist();
		assertThat(this.datos.resolve("catastro-1.db")).exists();
	}

	private static void vigente(String url, int provincias) {
		try (HikariDataSource conexiones = BaseDePrueba.abrir(url)) {
			JdbcClient base = JdbcClient.create(conexiones);
			assertThat(
					base.sql("select count(*) from catastro_archivo where vigente = 1").query(Integer.class).single())
				.isEqualTo(provincias);
			assertThat(base.sql("select version from catastro_vigente").query(Integer.class).single())
				.isEqualTo(provincias);
		}
	}

	private Proceso importar(String url, String... argumentos) {
		return Proceso.iniciar(argumentos(url, argumentos));
	}

	private String[] argumentos(String url, String... otros) {
		return Stream
			.concat(Stream.of("importar-catastro", "--spring.datasource.url=" + url,
					"--clave-patronal.datos=" + this.datos, LLAVE), Stream.of(otros))
			.toArray(String[]::new);
	}

	private static void esperarA(Path archivo, Proceso proceso) throws InterruptedException {
		Instant limite = Instant.now().plusSeconds(90);
		while (!Files.exists(archivo)) {
			assertThat(Instant.now()).as(proceso.salida()).isBefore(limite);
			Thread.sleep(5);
		}
	}

	private Path provincia(String nombre, int codigo, int filas) throws IOException {
		Path archivo = Files.createDirectories(this.datos.resolve("entrada")).resolve(nombre + ".csv");
		try (BufferedWriter texto = Files.newBufferedWriter(archivo)) {
			texto.write("NUMERO_RUC|RAZON_SOCIAL|ESTADO_CONTRIBUYENTE|TIPO_CONTRIBUYENTE|NUMERO_ESTABLECIMIENTO|"
					+ "ESTADO_ESTABLECIMIENTO|DESCRIPCION_PROVINCIA_EST\n");
			for (int i = 0; i < filas; i++) {
				texto.write("%02d9%07d001|FICTICIA MUESTRA|ACTIVO|SOCIEDAD|1|ABI|%s%n".formatted(codigo,
						i * 7_654_321L % 9_999_991, nombre));
			}
		}
		return archivo;
	}

}
