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

	private static final int ANCHO = 800;

	private static final int ALTO = 1_300;

	@Test
	void draws_the_pictures(Persona persona) {
		persona.pagina().setViewportSize(ANCHO, ALTO);
		persona.abre("/").pulsa("Solo mirar, con datos inventados").escribe("RUC", "990999996001").pulsa("Validar");
		captura(persona, "datos");
		persona.pulsa("Usar 0990999996001").pulsa("Continuar");
		Recorridos.hastaRevisar(persona, "Pasivo, cancelado o cerrado", "No sé qué correo di", "Sí, es el mismo")
			.pulsa("Ver el resultado");
		captura(persona, "resultado");
	}

	private static void captura(Persona persona, String nombre) {
		persona.pagina().screenshot(new Page.ScreenshotOptions().setPath(CARPETA.resolve(nombre + ".png")));
	}

}
