package ec.clavepatronal.navegador;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Whole journeys, from the first question to the outcome.
 */
@ConNavegador
class RecorridoTest {

	private static final String EN_LINEA = "Puede recuperar la clave por internet";

	private static final String VISITA = "Tendrá que ir al IESS. Antes, haga una parte por internet.";

	private static final String POR_CONFIRMAR = "Todavía no se puede saber";

	@Test
	void a_company_that_forgot_its_key_finishes_online(Persona persona) {
		Recorridos.empieza(persona, "La olvidé o la perdí");
		Recorridos.daDatos(persona).ve("¿En qué estado está el RUC en el SRI?");
		Recorridos.hastaRevisar(persona, "Activo", "Sé cuál es y puedo abrirlo", "Sí, es el mismo")
			.pulsa("Ver el resultado")
			.ve(EN_LINEA)
			.noLee("Por qué", "Qué llevar al IESS");
		assertThat(persona.parte("Escriba esto en el portal").locator("dd"))
			.containsText(new String[] { Recorridos.CEDULA, Recorridos.RUC, Recorridos.SUCURSAL });
		Locator pasos = persona.parte("Lo que sigue").locator("ol.cp-siguientes > li");
		assertThat(pasos).hasCount(3);
		assertThat(pasos.locator("h3")).hasText(new String[] { "Abra su correo y entre a «Recuperar clave»",
				"Siga las pantallas y cree la clave nueva", "¿Ya probó?" });
	}

	@Test
	void every_reason_for_a_visit_is_told_at_once(Persona persona) {
		Recorridos.daDatos(Recorridos.empieza(persona, "Está bloqueada"));
		Recorridos
			.hastaRevisar(persona, "Pasivo, cancelado o cerrado", "El IESS no tiene ninguno registrado",
					"No: cambió y no se avisó al IESS")
			.pulsa("Ver el resultado")
			.ve(VISITA);
		assertThat(persona.pliegue("Por qué: 4 motivos y sus fuentes").locator("li p:not(.cp-fuente)"))
			.containsText(new String[] { "El RUC está cerrado", "El IESS no tiene un correo registrado",
					"El representante legal cambió", "La clave está bloqueada" });
		assertThat(persona.parte("Qué llevar al IESS"))
			.containsText("Cédula original vigente (en un trámite de afiliados aceptan la digital)");
		assertThat(persona.pliegue("Qué tendría que pasar para hacerlo por internet").locator("li"))
			.containsText(new String[] { "Que el RUC vuelva a estar activo", "Que el IESS registre un correo" });
		assertThat(persona.parte("Lo que sigue").locator("ol.cp-siguientes > li"))
			.containsText(new String[] { "Antes, revise esto",
					"Pida un turno gratis y, mientras, intente «Recuperar clave»", "Firme las cartas" });
	}

	@Test
	void whoever_never_had_a_key_is_asked_nothing_about_a_mailbox_that_nobody_registered(Persona persona) {
		Recorridos.daDatos(Recorridos.empieza(persona, "Nunca tuve una")).responde("Activo");
		Recorridos.sinMasPreguntas(persona).ve("Revise sus respuestas").pulsa("Ver el resultado").ve(VISITA);
		assertThat(persona.pliegue("Por qué: 1 motivo y su fuente").locator("li p:not(.cp-fuente)"))
			.containsText(new String[] { "Nunca tuvo clave de empleador" });
		assertThat(persona.parte("Qué llevar al IESS"))
			.containsText("«Acuerdo de Responsabilidad» del portal, impresos y firmados");
		assertThat(persona.parte("Lo que sigue").locator("ol.cp-siguientes > li")).containsText(
				new String[] { "Llene «Registro de nuevo empleador»", "Pida un turno gratis", "Firme las cartas" });
	}

	@Test
	void what_is_not_known_is_not_guessed_and_can_be_answered_later(Persona persona) {
		Recorridos.daDatos(Recorridos.empieza(persona, "No sé"));
		Recorridos.hastaRevisar(persona, "No sé", "No sé", "No sé").pulsa("Ver el resultado").ve(POR_CONFIRMAR);
		assertThat(persona.parte("Qué averiguar")).containsText("Consulte el RUC en srienlinea.sri.gob.ec");
		persona.sigue("Cambiar una respuesta")
			.sigue("Cambiar Qué pasó")
			.tieneElegido("No sé")
			.responde("Está bloqueada")
			.ve("Revise sus respuestas")
			.sigue("Cambiar Estado del RUC")
			.responde("Activo")
			.sigue("Cambiar Correo registrado en el IESS")
			.responde("Sé cuál es y puedo abrirlo")
			.ve("Prepárese antes de ir al portal")
			.pulsa("Continuar")
			.pulsa("Ver el resultado")
			.ve("Puede intentarlo por internet, pero puede fallar");
		assertThat(persona.pliegue("Por qué: 2 motivos y sus fuentes").locator("li p:not(.cp-fuente)"))
			.containsText(new String[] { "No se sabe si el IESS tiene al representante legal actual",
					"La clave está bloqueada" });
	}

	@Test
	void a_household_is_asked_less_and_sees_what_was_filled_in(Persona persona) {
		Recorridos.empieza(persona, "La olvidé o la perdí");
		assertThat(persona.campo("RUC")).isVisible();
		persona.elige("Servicio doméstico (hogar)").elige("Cédula");
		assertThat(persona.campo("RUC")).isHidden();
		assertThat(persona.campo("Número de sucursal")).isHidden();
		persona.escribe("Número de identificación", Recorridos.CEDULA)
			.lee("Un hogar no necesita RUC", Recorridos.CEDULA, "0001")
			.pulsa("Validar")
			.ve("Los datos tienen el formato correcto")
			.lee("Lo que va en el campo RUC", "donde dice RUC va la identificación seguida de 000",
					"No es un RUC del SRI")
			.pulsa("Continuar")
			.ve("¿Puede abrir el correo que el IESS tiene registrado?")
			.responde("Sé cuál es y puedo abrirlo");
		Recorridos.sinMasPreguntas(persona).ve(EN_LINEA);
		assertThat(persona.parte("Escriba esto en el portal")).containsText("1710034065000");
	}

	@Test
	void whoever_employs_somebody_at_home_has_a_door_of_their_own(Persona persona) {
		Recorridos.hogar(persona, "La olvidé o la perdí", "Sé cuál es y puedo abrirlo").ve(EN_LINEA);
		assertThat(persona.parte("Escriba esto en el portal").locator("dd"))
			.containsText(new String[] { Recorridos.CEDULA, "1710034065000", "0001" });
	}

	@Test
	void nobody_is_made_ready_for_a_code_that_cannot_come(Persona persona) {
		persona.abre("/hogar")
			.escribe("Su cédula o código", Recorridos.CEDULA)
			.elige("La olvidé o la perdí")
			.pulsa("Validar");
		persona.pulsa("Continuar").elige("Perdí el acceso a ese correo").pulsa("Continuar");
		persona.ve("Tenga a mano un correo y un celular").pulsa("Continuar").ve(VISITA);
	}

	@Test
	void the_door_of_a_business_leads_to_what_happened(Persona persona) {
		persona.abre("/")
			.entra("Tengo una empresa o negocio")
			.ve("¿Qué pasó con la clave de empleador (clave patronal)?");
	}

	@Test
	void a_foreigner_at_the_door_of_a_household_gives_the_code_and_is_told_no_plain_yes(Persona persona) {
		persona.abre("/hogar").escribe("Su cédula o código", "AB123456").elige("La olvidé o la perdí");
		persona.pagina().getByText("No tengo cédula").click();
		persona.marca("El número de arriba es el código que el IESS da a extranjeros")
			.pulsa("Validar")
			.marca("Ya comparé los números con mi documento o con una planilla del IESS y son iguales")
			.pulsa("Continuar")
			.responde("Sé cuál es y puedo abrirlo");
		Recorridos.sinMasPreguntas(persona)
			.ve("Puede intentarlo por internet, pero puede fallar")
			.lee("no hay una regla pública sobre su forma");
	}

	@Test
	void what_was_found_out_leads_back_to_the_outcome(Persona persona) {
		Recorridos.hogar(persona, "La olvidé o la perdí", "No sé")
			.ve(POR_CONFIRMAR)
			.sigue("Ya lo averigüé: cambiar mi respuesta")
			.responde("Sé cuál es y puedo abrirlo")
			.ve("Prepárese antes de ir al portal")
			.pulsa("Continuar")
			.ve(EN_LINEA);
	}

	@Test
	void a_foreigner_without_cedula_gives_the_code(Persona persona) {
		Recorridos.enDatos(persona)
			.elige("Empresa (sociedad)")
			.elige("Código de identificación para extranjeros")
			.escribe("Número de identificación", "EXT-004512")
			.escribe("RUC", Recorridos.RUC)
			.escribe("Número de sucursal", Recorridos.SUCURSAL)
			.pulsa("Validar")
			.lee("No podemos comprobar este código");
	}

	@Test
	void a_household_with_a_code_of_another_length_is_warned(Persona persona) {
		Recorridos.enDatos(persona)
			.elige("Servicio doméstico (hogar)")
			.elige("Código de identificación para extranjeros")
			.escribe("Número de identificación", "AB123456")
			.pulsa("Validar")
			.ve("Compare los números con su documento")
			.lee("No hay regla pública para códigos que no tengan 10 dígitos")
			.marca("Ya comparé los números con mi documento o con una planilla del IESS y son iguales")
			.pulsa("Continuar")
			.ve("¿Puede abrir el correo que el IESS tiene registrado?");
	}

	@Test
	void made_up_data_show_the_way_and_say_so(Persona persona) {
		persona.abre("/")
			.pulsa("Solo mirar, con datos inventados")
			.ve("Datos del empleador")
			.lee("Datos ficticios de ejemplo")
			.tieneEscrito("RUC", "0990999996001")
			.pulsa("Validar");
		Recorridos.hastaRevisar(persona.pulsa("Continuar"), "Activo", "Sé cuál es y puedo abrirlo", "Sí, es el mismo")
			.pulsa("Ver el resultado")
			.ve(EN_LINEA)
			.lee("Datos ficticios de ejemplo");
	}

	@Test
	void everything_works_without_javascript(@SinJavaScript Persona persona) {
		Recorridos.empieza(persona, "Está bloqueada").pulsa("Validar").ve("Datos del empleador");
		persona.elige("Servicio doméstico (hogar)");
		assertThat(persona.campo("RUC")).isHidden();
		Recorridos.daDatos(persona.elige("Empresa (sociedad)"));
		Recorridos.hastaRevisar(persona, "Suspendido", "No sé qué correo di", "Sí, es el mismo")
			.sigue("Cambiar Estado del RUC")
			.responde("Activo")
			.ve("Revise sus respuestas")
			.pulsa("Ver el resultado")
			.ve(VISITA)
			.noLee("El RUC está suspendido");
		assertThat(persona.boton("Imprimir este resultado")).hasCount(0);
		assertThat(persona.boton("Copiar " + Recorridos.RUC)).hasCount(0);
	}

	@Test
	void the_key_of_an_afiliado_is_another_key(Persona persona) {
		persona.abre("/")
			.sigue("Ver el camino oficial completo")
			.sigue("Clave de afiliado")
			.ve("La clave de afiliado es otra clave")
			.pulsa("Necesito la clave de empleador")
			.ve("¿Qué pasó con la clave de empleador (clave patronal)?");
	}

}
