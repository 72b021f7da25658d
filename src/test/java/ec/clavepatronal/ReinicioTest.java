package ec.clavepatronal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

import ec.clavepatronal.almacen.BaseDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was answered outlives the server, however it ends, and does not care which node
 * answers.
 */
class ReinicioTest {

	private static final Map<String, String> SOCIEDAD = Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA", "numero",
			"1710034065", "ruc", "1790011674001", "sucursal", "0001");

	private static final String LLAVE = "--clave-patronal.llave=" + Base64.getEncoder().encodeToString(new byte[32]);

	@TempDir
	private Path datos;

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void a_server_that_is_killed_in_the_middle_loses_nothing(BaseDePrueba base) {
		String[] ajustes = { "--spring.datasource.url=" + base.url(), "--clave-patronal.datos=" + this.datos, LLAVE };
		Visitante visitante;
		String camino;
		try (Proceso primero = Proceso.servir(ajustes)) {
			visitante = new Visitante(primero.puerto());
			camino = hastaElCorreo(visitante);
			primero.matar();
		}
		try (Proceso segundo = Proceso.servir(ajustes)) {
			visitante.mudarA(segundo.puerto());
			seguirHastaElFinal(visitante.ir(camino));
		}
	}

	@Test
	void two_nodes_on_one_database_take_turns_and_nobody_notices() {
		String[] ajustes = { "--spring.datasource.url=" + BaseDePrueba.POSTGRESQL.url(),
				"--clave-patronal.datos=" + this.datos, LLAVE };
		try (Proceso uno = Proceso.servir(ajustes); Proceso otro = Proceso.servir(ajustes)) {
			Visitante visitante = new Visitante(uno.puerto(), otro.puerto());
			seguirHastaElFinal(visitante.ir(hastaElCorreo(visitante)));
		}
	}

	@Test
	void a_first_start_needs_nothing_and_says_what_it_cannot_use() throws Exception {
		try (Proceso primero = Proceso.servir("--clave-patronal.datos=" + this.datos.resolve("nueva"))) {
			new Visitante(primero.puerto()).abrir("/");
		}
		assertThat(this.datos.resolve("nueva")).isDirectoryContaining("glob:**clave-patronal.db")
			.isDirectoryContaining("glob:**cifrado.llave");
		try (Stream<Path> archivos = Files.list(this.datos.resolve("nueva"))) {
			assertThat(archivos).allSatisfy(
					(archivo) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archivo)))
						.isEqualTo("rw-------"));
		}
		Files.writeString(this.datos.resolve("nueva/clave-patronal.db"), "no es una base de datos".repeat(100));
		Files.deleteIfExists(this.datos.resolve("nueva/clave-patronal.db-wal"));
		try (Proceso segundo = Proceso.servir("--clave-patronal.datos=" + this.datos.resolve("nueva"))) {
			assertThat(segundo.codigo()).isEqualTo(1);
			assertThat(segundo.salida()).contains("El archivo de la base de datos está dañado", "Restaure una copia")
				.doesNotContain("\tat ");
		}
	}

	private static String hastaElCorreo(Visitante visitante) {
		visitante.ir("/tramites-virtuales/empleadores")
			.responder(Map.of("situacion", "OLVIDADA"))
			.responder(SOCIEDAD)
			.responder(Map.of("comparado", "true"))
			.responder(Map.of("estadoRuc", "ACTIVO"));
		assertThat(visitante.camino()).endsWith("/correo");
		return visitante.camino();
	}

	private static void seguirHastaElFinal(Visitante visitante) {
		assertThat(visitante.estado()).isEqualTo(200);
		visitante.responder(Map.of("correo", "VIGENTE"))
			.responder(Map.of("representante", "VIGENTE"))
			.responder(Map.of());
		assertThat(visitante.camino()).endsWith("/revision");
		visitante.ir(visitante.camino().replace("/revision", "/resultado"));
		assertThat(visitante.pagina().text()).contains("1790011674001");
		assertThat(visitante.estado()).isEqualTo(200);
	}

}
