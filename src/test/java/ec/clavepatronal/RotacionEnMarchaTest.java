package ec.clavepatronal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.almacen.LlavesDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static ec.clavepatronal.almacen.LlavesDePrueba.A;
import static ec.clavepatronal.almacen.LlavesDePrueba.B;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The key is changed beside servers that somebody uses, as an operator does it.
 */
class RotacionEnMarchaTest {

	private static final Map<String, String> SOCIEDAD = Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA", "numero",
			"1710034065", "ruc", "1790011674001", "sucursal", "0001");

	private static final int MUCHOS = 6000;

	@TempDir
	private Path datos;

	@Test
	void whoever_is_in_the_middle_notices_nothing() throws Exception {
		String[] ajustes = { "--clave-patronal.datos=" + this.datos };
		Path archivo = this.datos.resolve("cifrado.llave");
		Visitante visitante;
		String camino;
		try (Proceso servidor = Proceso.servir(ajustes)) {
			visitante = new Visitante(servidor.puerto());
			visitante.ir("/tramites-virtuales/empleadores").responder(Map.of("situacion", "OLVIDADA"));
			String vieja = Files.readString(archivo).strip();
			hecho("cambiar-llave", ajustes);
			List<String> llaves = Files.readAllLines(archivo);
			assertThat(llaves).hasSize(2).element(1).isEqualTo(vieja);
			visitante.responder(SOCIEDAD);
			assertThat(visitante.estado()).isEqualTo(200);
			assertThat(hecho("sellar-de-nuevo", ajustes)).contains("Con otra llave todavía: ningún dato")
				.doesNotContain(llaves);
			visitante.responder(Map.of("comparado", "true"));
			Files.setLastModifiedTime(archivo, FileTime.from(Instant.now().minus(Duration.ofMinutes(2))));
			assertThat(hecho("retirar-llaves", ajustes)).contains("cifrado.llave.anterior-1");
			assertThat(Files.readAllLines(archivo)).containsExactly(llaves.get(0));
			visitante.responder(Map.of("estadoRuc", "ACTIVO"));
			camino = visitante.camino();
			assertThat(camino).endsWith("/correo");
			assertThat(servidor.salida()).doesNotContain("does not open");
			servidor.matar();
		}
		try (Proceso servidor = Proceso.servir(ajustes)) {
			visitante.mudarA(servidor.puerto()).ir(camino.replace("/correo", "/datos"));
			assertThat(visitante.pagina().html()).contains("1710034065");
		}
	}

	@Test
	void two_nodes_get_a_new_key_one_after_the_other() {
		String url = "--spring.datasource.url=" + BaseDePrueba.POSTGRESQL.url();
		String[] antes = { url, "--clave-patronal.datos=" + this.datos, "--clave-patronal.llave=" + A.base64(),
				"--clave-patronal.llaves-anteriores=" + B.base64() };
		String[] despues = { url, "--clave-patronal.datos=" + this.datos, "--clave-patronal.llave=" + B.base64(),
				"--clave-patronal.llaves-anteriores=" + A.base64() };
		Visitante visitante;
		String camino;
		try (Proceso conLaVieja = Proceso.servir(antes); Proceso conLaNueva = Proceso.servir(despues)) {
			visitante = new Visitante(conLaVieja.puerto(), conLaNueva.puerto());
			visitante.ir("/tramites-virtuales/empleadores")
				.responder(Map.of("situacion", "OLVIDADA"))
				.responder(SOCIEDAD)
				.responder(Map.of("comparado", "true"));
			hecho("sellar-de-nuevo", despues);
			visitante.responder(Map.of("estadoRuc", "ACTIVO"));
			camino = visitante.camino();
			assertThat(camino).endsWith("/correo");
		}
		hecho("sellar-de-nuevo", despues);
		assertThat(hecho("retirar-llaves", despues)).contains("quite ese ajuste");
		try (Proceso solaLaNueva = Proceso.servir(url, despues[1], despues[2])) {
			visitante.mudarA(solaLaNueva.puerto()).ir(camino.replace("/correo", "/datos"));
			assertThat(visitante.pagina().html()).contains("1710034065");
		}
		try (Proceso solaLaVieja = Proceso.servir(url, antes[1], antes[2])) {
			assertThat(solaLaVieja.codigo()).isEqualTo(1);
			assertThat(solaLaVieja.salida()).contains("se cifraron con otra llave").doesNotContain("\tat ");
		}
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void killed_in_the_middle_it_goes_on_where_it_was(BaseDePrueba motor) throws Exception {
		String url = motor.url();
		String[] ajustes = { "--spring.datasource.url=" + url, "--clave-patronal.datos=" + this.datos,
				"--clave-patronal.llave=" + B.base64(), "--clave-patronal.llaves-anteriores=" + A.base64() };
		try (HikariDataSource base = BaseDePrueba.abrir(url)) {
			llenar(base);
			long muerta;
			try (Proceso orden = Proceso.iniciar(orden("sellar-de-nuevo", ajustes))) {
				while (selladas(base) == 0 && orden.proceso().isAlive()) {
					Thread.sleep(5);
				}
				orden.matar();
				muerta = selladas(base);
			}
			assertThat(muerta).isBetween(1L, MUCHOS - 1L);
			comprobarTodas(base, LlavesDePrueba.cifrado(B, A));
			assertThat(hecho("sellar-de-nuevo", ajustes)).contains(
					"Sellados de nuevo: "
							+ NumberFormat.getIntegerInstance(Locale.forLanguageTag("es-EC")).format(MUCHOS - muerta),
					"Con otra llave todavía: ningún dato");
			comprobarTodas(base, LlavesDePrueba.cifrado(B));
		}
	}

	private static void llenar(HikariDataSource base) {
		Cifrado cifrado = LlavesDePrueba.cifrado(A);
		new JdbcTemplate(base).update("insert into sello (id, cerrado) values (1, ?)",
				LlavesDePrueba.cifrado(B).cerrar("sello", "sello".getBytes(StandardCharsets.UTF_8)));
		List<Object[]> filas = Stream.iterate(0, (n) -> n + 1).limit(MUCHOS).map((n) -> {
			String id = "numero" + n;
			return new Object[] { id, cifrado.cerrar(id, id.getBytes(StandardCharsets.UTF_8)) };
		}).toList();
		new TransactionTemplate(new JdbcTransactionManager(base))
			.executeWithoutResult((estado) -> new JdbcTemplate(base).batchUpdate("""
					insert into expediente (id, titular, version, respuestas, creado, usado)
					values (?, 'x', 1, ?, 1, 1)""", filas));
	}

	private static long selladas(HikariDataSource base) {
		byte[] cabecera = LlavesDePrueba.cifrado(B).cabecera();
		return JdbcClient.create(base)
			.sql("select count(*) from expediente where substr(respuestas, 1, ?) = ?")
			.param(cabecera.length)
			.param(cabecera)
			.query(Long.class)
			.single();
	}

	private static void comprobarTodas(HikariDataSource base, Cifrado cifrado) {
		List<Boolean> abren = JdbcClient.create(base)
			.sql("select id, respuestas from expediente")
			.query((fila, n) -> Arrays.equals(fila.getString(1).getBytes(StandardCharsets.UTF_8),
					cifrado.abrir(fila.getString(1), fila.getBytes(2)).orElseThrow()))
			.list();
		assertThat(abren).hasSize(MUCHOS).containsOnly(true);
	}

	private static String[] orden(String cual, String... ajustes) {
		return Stream.concat(Stream.of(cual), Stream.of(ajustes)).toArray(String[]::new);
	}

	private static String hecho(String cual, String... ajustes) {
		try (Proceso orden = Proceso.iniciar(orden(cual, ajustes))) {
			assertThat(orden.codigo()).as(orden.salida()).isZero();
			return orden.salida();
		}
	}

}
