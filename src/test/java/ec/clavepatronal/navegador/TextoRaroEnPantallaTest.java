package ec.clavepatronal.navegador;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Strange text on a telephone: it runs nothing and breaks no line.
 */
@ConNavegador
class TextoRaroEnPantallaTest {

	@Test
	void strange_text_stays_text_and_in_its_place(Persona persona) {
		Recorridos.llenaDatos(Recorridos.enDatos(persona.conVentana(Persona.TELEFONO)), "Empresa (sociedad)");
		for (Map.Entry<String, String> raro : TextoRaroTest.RAROS.entrySet()) {
			String visto = raro.getValue().replace('\0', '\ufffd');
			persona.escribe("RUC", visto).pulsa("Validar").tieneEscrito("RUC", visto);
			assertThat(persona.alerta()).isVisible();
			assertThat(persona.pagina().evaluate("() => document.documentElement.scrollWidth"))
				.as("width with " + raro.getKey())
				.isEqualTo(Persona.TELEFONO);
		}
	}

}
