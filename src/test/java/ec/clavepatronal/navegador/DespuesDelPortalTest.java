package ec.clavepatronal.navegador;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The loop of whoever comes back from the portal: each answer is judged again and says
 * what comes next.
 */
@ConNavegador
class DespuesDelPortalTest {

	private static final String PREGUNTA = "¿Qué le dijo el portal?";

	private static final String CONTAR = "Ya probé: contar qué dijo el portal";

	private static final String CAMBIAR = "Cambiar lo que dijo el portal";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Funcionó: ya tengo la clave | Ya recuperó la clave | Guarde la clave en un lugar seguro
					Los datos no coinciden, o no me encuentra | Puede intentarlo por internet, pero puede fallar | Revise la sucursal
					La clave está bloqueada | Puede intentarlo por internet, pero puede fallar | Mire qué clave está bloqueada
					Otra cosa | Puede intentarlo por internet, pero puede fallar | Anote el mensaje, palabra por palabra
					No me llegó ningún código | Puede intentarlo por internet, pero puede fallar | Busque el código en todos sus buzones
					""")
	void each_answer_is_judged_again_and_says_what_comes_next(String dicho, String titulo, String tarea,
			Persona persona) {
		cuenta(Recorridos.sociedadEnRegla(persona).pulsa("Ver el resultado"), dicho).ve(titulo)
			.lee("usted contó: «" + dicho + "»");
		assertThat(persona.parte("Lo que sigue").or(persona.pagina().locator("section[aria-labelledby=hacer]")).first())
			.containsText(tarea);
	}

	@Test
	void whoever_is_sent_to_an_office_is_given_the_visit(Persona persona) {
		cuenta(Recorridos.hogar(persona, "La olvidé o la perdí", "Sé cuál es y puedo abrirlo"),
				"Me manda a una oficina")
			.ve("Tendrá que ir al IESS");
		assertThat(persona.pagina().locator("section[aria-labelledby=visita] li").first()).isVisible();
	}

	@Test
	void an_answer_is_changed_and_taken_back(Persona persona) {
		cuenta(Recorridos.hogar(persona, "La olvidé o la perdí", "Sé cuál es y puedo abrirlo"),
				"Los datos no coinciden, o no me encuentra")
			.sigue(CAMBIAR)
			.ve(PREGUNTA)
			.tieneElegido("Los datos no coinciden, o no me encuentra")
			.sigue("Atrás")
			.ve("Puede intentarlo por internet, pero puede fallar")
			.sigue(CAMBIAR)
			.responde("Todavía no he probado")
			.ve("Puede recuperar la clave por internet")
			.noLee("usted contó");
	}

	/** It was about another mailbox. */
	@Test
	void what_the_portal_said_goes_with_what_it_was_about(Persona persona) {
		cuenta(Recorridos.hogar(persona, "La olvidé o la perdí", "Sé cuál es y puedo abrirlo"),
				"Los datos no coinciden, o no me encuentra")
			.sigue("Cambiar una respuesta")
			.sigue("Cambiar Correo registrado en el IESS")
			.responde("No sé qué correo di")
			.pulsa("Continuar")
			.pulsa("Ver el resultado")
			.ve("Tendrá que ir al IESS. Antes, haga una parte por internet.")
			.noLee("usted contó");
	}

	@Test
	void it_is_told_from_the_list_too(Persona persona) {
		Recorridos.hogar(persona, "La olvidé o la perdí", "Sé cuál es y puedo abrirlo");
		persona.abre("/mis-tramites");
		persona.pagina().locator(".cp-tramites a[href$='/portal']").click();
		persona.ve(PREGUNTA);
	}

	@Test
	void nothing_chosen_is_asked_again(Persona persona) {
		Recorridos.hogar(persona, "La olvidé o la perdí", "Sé cuál es y puedo abrirlo");
		abrePortal(persona).pulsa("Continuar");
		persona.leeElError(persona.pregunta(PREGUNTA),
				"Elija qué le dijo el portal. Si no ha probado, elija «Todavía no he probado».");
	}

	@Test
	void it_works_without_javascript(@SinJavaScript Persona persona) {
		cuenta(Recorridos.hogar(persona, "La olvidé o la perdí", "Sé cuál es y puedo abrirlo"),
				"Funcionó: ya tengo la clave")
			.ve("Ya recuperó la clave");
	}

	private static Persona cuenta(Persona persona, String dicho) {
		return abrePortal(persona).responde(dicho);
	}

	private static Persona abrePortal(Persona persona) {
		return persona.sigue(CONTAR).ve(PREGUNTA);
	}

}
