package ec.clavepatronal.navegador;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way without a mouse.
 */
@ConNavegador
class TecladoTest {

	private static final int MUCHAS = 40;

	/** Radios and check boxes show their focus on the label's drawn sign. */
	private static final String SE_VE = """
			() => {
				const seNota = (s) => s.boxShadow !== 'none' || (s.outlineStyle !== 'none' && s.outlineWidth !== '0px'
					&& s.outlineColor !== 'rgba(0, 0, 0, 0)');
				const e = document.activeElement;
				return seNota(getComputedStyle(e))
					|| (e.nextElementSibling && seNota(getComputedStyle(e.nextElementSibling, '::before')));
			}""";

	@Test
	void a_journey_needs_no_mouse(Persona persona) {
		persona.abre("/");
		hasta(persona, persona.enlace("Ver el camino oficial completo")).teclea("Enter");
		hasta(persona.ve("¿Qué clave necesita?"), persona.enlace("Clave de empleador (clave patronal)"))
			.teclea("Enter");
		hasta(persona, persona.opcion("Nunca tuve una")).teclea("Space", "ArrowDown")
			.tieneElegido("La olvidé o la perdí");
		persona.teclea("Enter").ve("Datos del empleador");
		hasta(persona, persona.opcion("Empresa (sociedad)")).teclea("Space");
		hasta(persona, persona.opcion("Cédula")).teclea("Space");
		escribe(persona, "Número de identificación", Recorridos.CEDULA);
		escribe(persona, "RUC", Recorridos.RUC);
		escribe(persona, "Número de sucursal", Recorridos.SUCURSAL);
		hasta(persona, persona.boton("Validar")).teclea("Space").ve("Los datos tienen el formato correcto");
		hasta(persona, persona.boton("Continuar")).teclea("Enter");
		hasta(persona.ve("¿En qué estado está el RUC en el SRI?"), persona.opcion("Activo"))
			.teclea("Space", "ArrowDown")
			.tieneElegido("Suspendido")
			.teclea("Enter");
		elige(persona.ve("¿Puede abrir el correo que el IESS tiene registrado?"), "Sé cuál es y puedo abrirlo");
		elige(persona.ve("¿El representante legal es el mismo que consta en el IESS?"), "Sí, es el mismo");
		hasta(persona.ve("Prepárese antes de ir al portal"), persona.boton("Continuar")).teclea("Enter");
		escribe(persona.ve("Tenga a mano un correo y un celular"), "Correo (opcional)", "nombre@ejemplo.com");
		persona.teclea("Enter").ve("Revise sus respuestas");
		hasta(persona, persona.enlace("Ver el resultado")).teclea("Enter")
			.ve("Tendrá que ir al IESS. Antes, haga una parte por internet.");
	}

	@Test
	void enter_validates_and_takes_no_proposal(Persona persona) {
		Recorridos.llenaDatos(Recorridos.enDatos(persona), "Empresa (sociedad)")
			.escribe("RUC", "990999996001")
			.pulsa("Validar");
		assertThat(persona.boton("Usar 0990999996001")).isVisible();
		persona.campo("Número de sucursal").focus();
		persona.teclea("Enter").ve("Datos del empleador").tieneEscrito("RUC", "990999996001");
		persona.campo("RUC").fill("0990999996001");
		persona.teclea("Enter").ve("Los datos tienen el formato correcto");
	}

	@Test
	void the_first_stop_skips_to_the_content(Persona persona) {
		persona.abre("/preguntas").teclea("Tab");
		assertThat(persona.enlace("Saltar al contenido")).isFocused();
		persona.teclea("Enter", "Tab");
		assertThat((boolean) persona.pagina()
			.evaluate("() => document.getElementById('contenido').contains(document.activeElement)")).isTrue();
	}

	private static void escribe(Persona persona, String campo, String texto) {
		hasta(persona, persona.campo(campo));
		persona.pagina().keyboard().type(texto);
	}

	private static void elige(Persona persona, String opcion) {
		hasta(persona, persona.opcion(opcion)).teclea("Space", "Enter");
	}

	/** Goes on with Tab until there; wherever it stops on the way can be seen. */
	private static Persona hasta(Persona persona, Locator meta) {
		assertThat(meta).isVisible();
		for (int i = 0; i < MUCHAS; i++) {
			persona.teclea("Tab");
			assertThat((boolean) persona.pagina().evaluate(SE_VE))
				.as(() -> "focus seen on " + persona.pagina().evaluate("() => document.activeElement.outerHTML"))
				.isTrue();
			if ((boolean) meta.evaluate("(e) => e === document.activeElement")) {
				return persona;
			}
		}
		throw new AssertionError("never reached with Tab: " + meta);
	}

}
