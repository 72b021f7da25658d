package ec.clavepatronal.navegador;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in every state, for whoever cannot see it, and for a narrow window.
 */
@ConNavegador
class AccesibilidadTest {

	private static final List<String> NORMAS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final int TABLETA = 768;

	private static final String MAS_ANCHA = "() => document.documentElement.scrollWidth > innerWidth";

	@ParameterizedTest
	@ValueSource(ints = { Persona.TELEFONO, Persona.ESCRITORIO })
	void every_page_in_every_state_can_be_used_by_all(int ancho, Persona persona) {
		List<String> barreras = new ArrayList<>();
		persona.conVentana(ancho);
		Estados.recorre(new Dedos(persona, (estado) -> {
			barreras.addAll(barreras(persona, estado, todas(persona)));
			if ((boolean) persona.pagina().evaluate(MAS_ANCHA)) {
				barreras.add(estado + ": scrolls sideways");
			}
		}));
		assertThat(barreras).isEmpty();
	}

	/** By night, and in the few colours that a person has chosen for every page. */
	@Test
	void every_page_in_every_state_can_be_read_in_other_colours(Persona persona) {
		List<String> barreras = new ArrayList<>();
		Page pagina = persona.pagina();
		Estados.recorre(new Dedos(persona, (estado) -> {
			pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			barreras.addAll(barreras(persona, estado + " by night", contraste(persona)));
			pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
				.setForcedColors(ForcedColors.ACTIVE));
			barreras.addAll(barreras(persona, estado + " in forced colours", contraste(persona)));
			pagina.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
		}));
		assertThat(barreras).isEmpty();
	}

	/** Letters of twice the size, as telephones and browsers offer them. */
	@Test
	void every_page_in_every_state_holds_letters_of_twice_the_size(Persona persona) {
		List<String> anchas = new ArrayList<>();
		persona.conVentana(TABLETA);
		Estados.recorre(new Dedos(persona, (estado) -> {
			persona.pagina().waitForLoadState();
			persona.pagina().evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
			if ((boolean) persona.pagina().evaluate(MAS_ANCHA)) {
				anchas.add(estado);
			}
		}));
		assertThat(anchas).isEmpty();
	}

	private static AxeBuilder todas(Persona persona) {
		return new AxeBuilder(persona.pagina()).setLegacyMode(true).withTags(NORMAS);
	}

	private static AxeBuilder contraste(Persona persona) {
		return new AxeBuilder(persona.pagina()).setLegacyMode(true).withRules(List.of("color-contrast"));
	}

	private static List<String> barreras(Persona persona, String estado, AxeBuilder reglas) {
		return reglas.analyze()
			.getViolations()
			.stream()
			.map((regla) -> estado + ": " + regla.getId() + ", " + regla.getHelp() + " " + donde(regla))
			.toList();
	}

	private static List<String> donde(Rule regla) {
		return regla.getNodes().stream().map(CheckedNode::getHtml).toList();
	}

}
