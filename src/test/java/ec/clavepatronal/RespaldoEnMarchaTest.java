package ec.clavepatronal;

import java.nio.file.Path;
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
 * The commands as an operator runs them, beside a server that somebody uses.
 */
class RespaldoEnMarchaTest {

	private static final String LLAVE = Base64.getEncoder().encodeToString(new byte[32]);

	private static final Map<String, String> SOCIEDAD = Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA", "numero",
			"1710034065", "ruc", "1790011674001", "sucursal", "0001");

	@TempDir
	private Path carpeta;

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void what_somebody_answered_is_there_again_on_another_machine(BaseDePrueba base) {
		String[] ajustes = { "--spring.datasource.url=" + base.url(), "--clave-patronal.datos=" + ruta("datos"),
				"--clave-patronal.llave=" + LLAVE };
		hecho("respaldar", "--crear-llave", ruta("llave"));
		Visitante visitante;
		String camino;
		try (Proceso servidor = Proceso.servir(ajustes)) {
			visitante = new Visitante(servidor.puerto());
			camino = visitante.ir("/tramites-virtuales/empleadores")
				.responder(Map.of("situacion", "OLVIDADA"))
				.responder(SOCIEDAD)
				.camino();
			String dicho = hecho(con(ajustes, "respaldar", ruta("llave"), ruta("copia")));
			assertThat(dicho).contains("expediente: una fila", "Listo").doesNotContain(LLAVE, "1710034065");
			assertThat(visitante.ir(camino).estado()).isEqualTo(200);
		}
		String[] otros = { "--spring.datasource.url=" + base.url(), "--clave-patronal.datos=" + ruta("otros") };
		assertThat(hecho(con(otros, "restaurar", ruta("llave"), ruta("copia")))).contains("expediente: una fila")
			.doesNotContain(LLAVE);
		try (Proceso servidor = Proceso
			.servir((base == BaseDePrueba.SQLITE) ? otros : con(otros, "--clave-patronal.llave=" + LLAVE))) {
			visitante.mudarA(servidor.puerto()).ir(camino);
			assertThat(visitante.estado()).isEqualTo(200);
			assertThat(visitante.ir(camino.replace("/validacion", "/datos")).pagina().html()).contains("1710034065");
		}
	}

	@Test
	void a_database_that_is_away_is_said_in_spanish() {
		hecho("respaldar", "--crear-llave", ruta("llave"));
		try (Proceso orden = Proceso.iniciar("respaldar", "--spring.datasource.url=jdbc:postgresql://localhost:1/nada",
				"--clave-patronal.llave=" + LLAVE, ruta("llave"), ruta("copia"))) {
			assertThat(orden.codigo()).isEqualTo(5);
			assertThat(orden.salida()).contains("La base de datos no responde").doesNotContain("\tat ");
		}
	}

	private String ruta(String nombre) {
		return this.carpeta.resolve(nombre).toString();
	}

	private static String[] con(String[] ajustes, String... orden) {
		return Stream.concat(Stream.of(orden), Stream.of(ajustes)).toArray(String[]::new);
	}

	private static String hecho(String... argumentos) {
		try (Proceso orden = Proceso.iniciar(argumentos)) {
			assertThat(orden.codigo()).as(orden.salida()).isZero();
			return orden.salida();
		}
	}

}
