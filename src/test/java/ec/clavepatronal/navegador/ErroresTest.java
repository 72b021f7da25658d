package ec.clavepatronal.navegador;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What happens to an answer that cannot be taken: it stays, with what to do next.
 */
@ConNavegador
class ErroresTest {

	private static final String NUMERO = "Número de identificación";

	private static final String EMPLEADOR = "¿Qué tipo de empleador es?";

	@Test
	void a_closed_question_left_empty_is_asked_again(Persona persona) {
		persona.abre("/tramites-virtuales/empleadores").pulsa("Continuar");
		String quePaso = "¿Qué pasó con la clave de empleador (clave patronal)?";
		persona.leeElError(persona.pregunta(quePaso), "Elija qué pasó con la clave.");
		persona.responde("La olvidé o la perdí").pulsa("Validar");
		persona.leeElError(persona.pregunta(EMPLEADOR), "Elija qué tipo de empleador es.")
			.leeElError(persona.pregunta("¿Con qué identificación?"), "Elija si tiene cédula o código de extranjero.")
			.leeElError(persona.campo(NUMERO), "Escriba el número de identificación.");
		Recorridos.daDatos(persona).pulsa("Continuar");
		persona
			.leeElError(persona.pregunta("¿En qué estado está el RUC en el SRI?"),
					"Elija el estado del RUC. Si no lo sabe, elija «No sé».")
			.responde("Activo")
			.pulsa("Continuar");
		persona
			.leeElError(persona.pregunta("¿Puede abrir el correo que el IESS tiene registrado?"),
					"Elija qué pasa con el correo. Si no lo sabe, elija «No sé».")
			.responde("Sé cuál es y puedo abrirlo")
			.pulsa("Continuar");
		persona
			.leeElError(persona.pregunta("¿El representante legal es el mismo que consta en el IESS?"),
					"Elija si es el mismo representante. Si no lo sabe, elija «No sé».")
			.responde("No sé")
			.ve("Prepárese antes de ir al portal");
	}

	@Test
	void all_three_numbers_are_told_at_once(Persona persona) {
		Recorridos.enDatos(persona).elige("Empresa (sociedad)").elige("Cédula").pulsa("Validar");
		persona.leeElError(persona.campo(NUMERO), "Escriba el número de identificación.")
			.leeElError(persona.campo("RUC"), "Escriba el RUC, de 13 dígitos.")
			.leeElError(persona.campo("Número de sucursal"), "Escriba el número de sucursal, de 4 dígitos.")
			.tieneElegido("Empresa (sociedad)", "Cédula");
	}

	@Test
	void the_summary_takes_the_focus_and_leads_to_the_fields(Persona persona) {
		Recorridos.enDatos(persona).pulsa("Validar");
		assertThat(persona.alerta().locator("..")).isFocused();
		persona.sigue("Escriba el número de identificación.");
		assertThat(persona.campo(NUMERO)).isFocused();
		persona.sigue("Elija qué tipo de empleador es.");
		assertThat(persona.opcion("Empresa (sociedad)")).isFocused();
	}

	@Test
	void a_lost_zero_is_put_back_with_one_click(Persona persona) {
		Recorridos.llenaDatos(Recorridos.enDatos(persona), "Empresa (sociedad)")
			.escribe("RUC", "990999996001")
			.pulsa("Validar");
		persona.leeElError(persona.campo("RUC"), "El RUC tiene 13 dígitos; escribió 12. ¿Se perdió el cero inicial?")
			.tieneEscrito("RUC", "990999996001")
			.tieneEscrito(NUMERO, Recorridos.CEDULA)
			.pulsa("Usar 0990999996001")
			.ve("Los datos tienen el formato correcto");
	}

	@Test
	void the_question_about_a_household_is_answered_with_one_click(Persona persona) {
		Recorridos.llenaDatos(Recorridos.enDatos(persona), "Persona natural con negocio")
			.escribe("RUC", "1710034065000")
			.pulsa("Validar");
		persona.leeElError(persona.campo("RUC"), "Un RUC no termina en 000. ¿Es empleador de servicio doméstico?")
			.pulsa("Sí, es servicio doméstico")
			.ve("Los datos tienen el formato correcto")
			.lee("donde dice RUC va la identificación seguida de 000");
	}

	@Test
	void doubts_have_to_be_looked_at(Persona persona) {
		Recorridos.llenaDatos(Recorridos.enDatos(persona), "Empresa (sociedad)")
			.escribe("RUC", "0993370026001")
			.pulsa("Validar")
			.ve("Compare los números con su documento")
			.pulsa("Continuar");
		String comparado = "Ya comparé los números con mi documento o con una planilla del IESS y son iguales";
		persona.leeElError(persona.casilla(comparado), "Compare los números con su documento y marque la casilla.")
			.sigue("Corregir los datos")
			.tieneEscrito("RUC", "0993370026001")
			.pulsa("Validar")
			.marca(comparado)
			.pulsa("Continuar")
			.ve("¿En qué estado está el RUC en el SRI?");
	}

	@Test
	void contact_data_may_be_left_empty_but_not_wrong(Persona persona) {
		Recorridos.daDatos(Recorridos.enDatos(persona))
			.responde("Activo")
			.responde("Perdí el acceso a ese correo")
			.responde("Sí, es el mismo")
			.escribe("Correo (opcional)", "nombre@")
			.escribe("Celular (opcional)", "022222222")
			.pulsa("Continuar");
		persona.leeElError(persona.campo("Correo (opcional)"), "Escriba un correo como nombre@ejemplo.com")
			.leeElError(persona.campo("Celular (opcional)"), "Escriba un celular de Ecuador, como 0991234567")
			.tieneEscrito("Correo (opcional)", "nombre@")
			.escribe("Correo (opcional)", " nombre@ejemplo.com ")
			.escribe("Celular (opcional)", "+593 99 123 4567")
			.pulsa("Continuar")
			.ve("Revise sus respuestas")
			.lee("nombre@ejemplo.com", "+593 99 123 4567");
	}

	@Test
	void a_form_that_cannot_be_trusted_is_there_whole_and_taken_with_one_more_click(Persona persona) {
		Recorridos.enDatos(persona);
		persona.pagina().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("formulario"));
		Recorridos.llenaDatos(persona, "Entidad pública").pulsa("Validar").ve("Datos del empleador");
		assertThat(persona.alerta()).containsText("Todavía no lo guardamos: pulse otra vez el botón.");
		assertThat(persona.alerta()).isFocused();
		persona.tieneEscrito(NUMERO, Recorridos.CEDULA)
			.tieneEscrito("RUC", Recorridos.RUC)
			.pulsa("Validar")
			.ve("Los datos tienen el formato correcto");
	}

}
