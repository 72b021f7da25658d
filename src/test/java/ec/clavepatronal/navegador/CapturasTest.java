package ec.clavepatronal.navegador;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Draws the pictures of the README anew:
 * {@code ./mvnw test -Dtest=CapturasTest -Dcapturas=si}.
 */
@ConNavegador
@EnabledIfSystemProperty(named = "capturas", matches = "si")
class CapturasTest {

	private static final Path CARPETA = Path.of("docs", "imagenes");

	@Test
	void draws_the_pictures(Persona persona) {
		persona.abre("/");
		captura(persona, "inicio");
		persona.pulsa("Probar con datos de ejemplo").pulsa("Validar").pulsa("Continuar");
		Recorridos.hastaRevisar(persona, "Pasivo, cancelado o cerrado", "No recuerdo cuál es", "Sí, es el mismo")
			.pulsa("Ver el resultado");
		captura(persona, "resultado");
	}

	private static void captura(Persona persona, String nombre) {
		persona.pagina().screenshot(new Page.ScreenshotOptions().setPath(CARPETA.resolve(nombre + ".png")));
	}

}
