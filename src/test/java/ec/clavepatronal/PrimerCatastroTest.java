package ec.clavepatronal;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

import ec.clavepatronal.almacen.BaseDePrueba;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a newcomer does: one command with a file of the SRI's, then one of its RUCs, and
 * there is the employer. A server that is running sees the import without a restart.
 */
class PrimerCatastroTest {

	private static final String LLAVE = "--clave-patronal.llave=" + Base64.getEncoder().encodeToString(new byte[32]);

	@TempDir
	private Path datos;

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void one_command_and_the_employer_is_known(BaseDePrueba base) {
		String[] ajustes = { "--spring.datasource.url=" + base.url(), "--clave-patronal.datos=" + this.datos, LLAVE };
		try (Proceso servidor = Proceso.servir(ajustes)) {
			Visitante visitante = new Visitante(servidor.puerto());
			validar(visitante);
			assertThat(visitante.pagina().text()).doesNotContain("Lo que dice el SRI");
			try (Proceso importacion = Proceso.iniciar("importar-catastro", "--forzar",
					"src/test/resources/catastro/azuay-2021.csv", ajustes[0], ajustes[1], ajustes[2])) {
				assertThat(importacion.codigo()).as(importacion.salida()).isZero();
			}
			assertThat(visitante.ir("/reglas").pagina().text()).contains("azuay-2021.csv");
			validar(visitante);
			assertThat(visitante.pagina().text()).contains("INMOBILIARIA DEMOSTRATIVA MODELO 216036 S.A.S.", "ACTIVO",
					"TIENDA PARAMETRO SEGUNDO", "Fuente: archivo del SRI del");
			visitante.responder(Map.of("comparado", "true"));
			assertThat(visitante.camino()).endsWith("/correo");
		}
	}

	private static void validar(Visitante visitante) {
		visitante.ir("/tramites-virtuales/empleadores")
			.responder(Map.of("situacion", "OLVIDADA"))
			.responder(Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA", "numero", "1710034065", "ruc", "0192160367001",
					"sucursal", "0001"));
		assertThat(visitante.camino()).endsWith("/validacion");
	}

}
