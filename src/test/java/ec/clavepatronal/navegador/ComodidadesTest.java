package ec.clavepatronal.navegador;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the result offers besides reading it: copying, and paper.
 */
@ConNavegador
class ComodidadesTest {

	@Test
	void each_number_is_copied_with_a_button(Persona persona) {
		persona.pagina().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		Recorridos.sociedadEnRegla(persona).pulsa("Ver el resultado").pulsa("Copiar " + Recorridos.RUC).lee("Copiado");
		assertThat(persona.pagina().evaluate("() => navigator.clipboard.readText()")).isEqualTo(Recorridos.RUC);
	}

	@Test
	void copying_works_from_the_keyboard_and_is_announced(Persona persona) {
		persona.pagina().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		Recorridos.sociedadEnRegla(persona).pulsa("Ver el resultado");
		Locator boton = persona.pagina()
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copiar " + Recorridos.RUC));
		Locator dicho = persona.pagina().locator("main > p[role=status]");
		assertThat(dicho).isEmpty();
		for (String tecla : List.of("Enter", "Space")) {
			boton.first().press(tecla);
			assertThat(dicho).hasText("Copiado " + Recorridos.RUC);
			assertThat(boton.first()).isVisible();
		}
		assertThat(persona.pagina().evaluate("() => navigator.clipboard.readText()")).isEqualTo(Recorridos.RUC);
	}

	@Test
	void the_route_sheet_is_printed_with_a_button(Persona persona) {
		persona.pagina().addInitScript("window.print = () => { document.title = 'impreso'; };");
		Recorridos.sociedadEnRegla(persona).pulsa("Ver el resultado").pulsa("Imprimir este resultado");
		assertThat(persona.pagina()).hasTitle("impreso");
	}

	@Test
	void paper_holds_the_route_sheet_and_nothing_to_click(Persona persona) {
		Recorridos.daDatos(Recorridos.empieza(persona, "Está bloqueada"));
		Recorridos.hastaRevisar(persona, "Activo", "Perdí el acceso a ese correo", "No sé").pulsa("Ver el resultado");
		persona.pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		persona.ve("Tendrá que ir al IESS. Antes, haga una parte por internet.")
			.lee("Somos independientes: no somos el IESS ni el SRI.", "Por qué", "Qué llevar al IESS", Recorridos.RUC,
					"fuentes públicas, revisados el");
		assertThat(persona.pagina().getByRole(AriaRole.BUTTON)).hasCount(0);
		assertThat(persona.pagina().getByRole(AriaRole.NAVIGATION)).hasCount(0);
		persona.noLee("Atrás", "Paso 9 de 9", "Cambiar una respuesta", "Preparar a otro empleador");
	}

	@Test
	void one_download_may_follow_the_other_at_once(Persona persona) {
		Recorridos.daDatos(Recorridos.empieza(persona, "Está bloqueada"));
		Recorridos.hastaRevisar(persona, "Activo", "Perdí el acceso a ese correo", "No sé").pulsa("Ver el resultado");
		persona.abre("documentos/cartas").ve("Cartas para el IESS");
		for (String boton : List.of("Solicitud, PDF", "Solicitud, PDF", "Autorización, PDF")) {
			String nombre = boton.startsWith("Sol") ? "solicitud-sucursal-0001-CP-" : "autorizacion-sucursal-0001-CP-";
			assertThat(persona.pagina().waitForDownload(() -> persona.pulsa(boton)).suggestedFilename())
				.startsWith(nombre)
				.endsWith(".pdf");
		}
		persona.pulsa("Revisar antes de imprimir").lee("Podrían hacerle volver porque…");
	}

}
