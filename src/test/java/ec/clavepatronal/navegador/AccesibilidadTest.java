package ec.clavepatronal.navegador;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
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

	private static final String MAS_ANCHA = "() => document.documentElement.scrollWidth > innerWidth";

	@ParameterizedTest
	@ValueSource(ints = { Persona.TELEFONO, Persona.ESCRITORIO })
	void every_page_in_every_state_can_be_used_by_all(int ancho, Persona persona) {
		List<String> barreras = new ArrayList<>();
		persona.conVentana(ancho);
		Estados.recorre(new Dedos(persona, (estado) -> {
			barreras.addAll(barreras(persona, estado));
			if ((boolean) persona.pagina().evaluate(MAS_ANCHA)) {
				barreras.add(estado + ": scrolls sideways");
			}
		}));
		assertThat(barreras).isEmpty();
	}

	private static List<String> barreras(Persona persona, String estado) {
		return new AxeBuilder(persona.pagina()).setLegacyMode(true)
			.withTags(NORMAS)
			.analyze()
			.getViolations()
			.stream()
			.map((regla) -> estado + ": " + regla.getId() + ", " + regla.getHelp() + " " + donde(regla))
			.toList();
	}

	private static List<String> donde(Rule regla) {
		return regla.getNodes().stream().map(CheckedNode::getHtml).toList();
	}

}
