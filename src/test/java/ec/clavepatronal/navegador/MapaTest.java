package ec.clavepatronal.navegador;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map of the journey as the browser draws it: nobody but the browser knows how wide a
 * text is.
 */
@ConNavegador
class MapaTest {

	/**
	 * Each text that comes nearer than this to an edge of its box, in units of the map.
	 */
	private static final String FUERA = """
			() => [...document.querySelectorAll('.cp-mapa g')].flatMap((grupo) => {
				const caja = grupo.querySelector('rect').getBBox();
				return [...grupo.querySelectorAll('text')].filter((texto) => {
					const letra = texto.getBBox();
					return letra.width < 1 || letra.x < caja.x + 4 || letra.y < caja.y
						|| letra.x + letra.width > caja.x + caja.width - 4 || letra.y + letra.height > caja.y + caja.height;
				}).map((texto) => texto.textContent);
			})""";

	/** The smallest letter of the map on paper, in points. */
	private static final String LETRA = """
			() => Math.min(...[...document.querySelectorAll('.cp-mapa text')]
				.map((texto) => parseFloat(getComputedStyle(texto).fontSize) * texto.getScreenCTM().a)) * 72 / 96""";

	private static final double SE_LEE = 9;

	@ParameterizedTest
	@ValueSource(ints = { Persona.TELEFONO, 768, Persona.ESCRITORIO })
	void every_text_stands_inside_its_box(int ancho, Persona persona) {
		persona.conVentana(ancho).abre("/reglas");
		assertThat((List<?>) persona.pagina().evaluate(FUERA)).isEmpty();
	}

	@Test
	void on_paper_too_and_large_enough_to_be_read(Persona persona) {
		persona.abre("/reglas");
		persona.pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat((List<?>) persona.pagina().evaluate(FUERA)).isEmpty();
		assertThat((Double) persona.pagina().evaluate(LETRA)).isGreaterThanOrEqualTo(SE_LEE);
	}

}
