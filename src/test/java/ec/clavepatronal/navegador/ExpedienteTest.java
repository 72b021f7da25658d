package ec.clavepatronal.navegador;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What is kept of an expediente while somebody goes to and fro in it.
 */
@ConNavegador
class ExpedienteTest {

	private static final String REVISION = "Revise sus respuestas";

	private static final String NUMERO = "Número de identificación";

	private static final String CAMBIO = "Cambió algo en otra ventana";

	@Test
	void a_change_from_the_summary_returns_to_it(Persona persona) {
		Recorridos.daDatos(Recorridos.enDatos(persona));
		Recorridos.hastaRevisar(persona, "Suspendido", "Sé cuál es y puedo abrirlo", "Sí, es el mismo")
			.sigue("Cambiar Correo registrado en el IESS")
			.tieneElegido("Sé cuál es y puedo abrirlo")
			.sigue("Atrás")
			.ve(REVISION)
			.sigue("Cambiar Correo registrado en el IESS")
			.pulsa("Continuar")
			.ve(REVISION)
			.sigue("Cambiar Celular para el turno")
			.escribe("Celular (opcional)", "0991234567")
			.pulsa("Continuar")
			.ve(REVISION)
			.lee("0991234567");
	}

	@Test
	void another_kind_of_employer_drops_only_what_no_longer_applies(Persona persona) {
		Recorridos.sociedadEnRegla(persona)
			.sigue("Cambiar Tipo de empleador")
			.elige("Persona natural con negocio")
			.pulsa("Validar")
			.pulsa("Continuar")
			.ve(REVISION)
			.lee("Activo", "Sé cuál es y puedo abrirlo")
			.noLee("Representante legal registrado")
			.sigue("Cambiar Tipo de empleador")
			.elige("Entidad pública")
			.pulsa("Validar")
			.pulsa("Continuar")
			.ve("¿El representante legal es el mismo que consta en el IESS?")
			.responde("No sé")
			.ve(REVISION)
			.lee("Entidad pública", "Activo", "Sé cuál es y puedo abrirlo");
	}

	@Test
	void back_and_reload_lose_nothing(Persona persona) {
		Recorridos.empieza(persona, "Está bloqueada").elige("Cédula").pulsa("Validar");
		Recorridos.daDatos(persona).responde("Suspendido").ve("¿Puede abrir el correo que el IESS tiene registrado?");
		persona.vuelve().tieneElegido("Suspendido").recarga().tieneElegido("Suspendido");
		persona.vuelve().ve("Los datos tienen el formato correcto");
		persona.vuelve().ve("Datos del empleador").tieneEscrito("RUC", Recorridos.RUC);
		persona.vuelve().ve("Datos del empleador").tieneEscrito("RUC", Recorridos.RUC);
		persona.adelanta().adelanta().adelanta().adelanta();
		persona.ve("¿Puede abrir el correo que el IESS tiene registrado?").responde("No sé").responde("No sé");
		persona.ve("Tenga a mano un correo y un celular");
	}

	@Test
	void reloading_a_page_with_errors_keeps_what_was_typed(Persona persona) {
		Recorridos.enDatos(persona).elige("Cédula").escribe("RUC", "1.79322E+12").pulsa("Validar");
		persona.lee("Hay algo por corregir").recarga();
		persona.lee("Hay algo por corregir").tieneElegido("Cédula").tieneEscrito("RUC", "1.79322E+12");
	}

	@Test
	void back_to_a_page_with_errors_after_reading_another_asks_the_question_again(Persona persona) {
		persona.abre("/tramites-virtuales/empleadores").pulsa("Continuar").lee("Hay algo por corregir");
		persona.sigue("Preguntas").ve("Preguntas frecuentes").vuelve().responde("No sé").ve("Datos del empleador");
	}

	@Test
	void back_after_the_end_shows_every_answer(Persona persona) {
		Recorridos.sociedadEnRegla(persona).pulsa("Ver el resultado").ve("Puede recuperar la clave por internet");
		persona.vuelve().ve(REVISION);
		persona.vuelve().ve("Prepárese antes de ir al portal");
		persona.vuelve().tieneElegido("Sí, es el mismo");
		persona.vuelve().tieneElegido("Sé cuál es y puedo abrirlo").responde("No sé qué correo di");
		persona.abre("contacto").pulsa("Continuar");
		persona.abre("resultado").ve("Tendrá que ir al IESS. Antes, haga una parte por internet.").recarga();
		persona.ve("Tendrá que ir al IESS. Antes, haga una parte por internet.");
	}

	@Test
	void a_page_not_reached_leads_to_the_first_unanswered(Persona persona) {
		Recorridos.enDatos(persona)
			.abre("resultado")
			.ve("Datos del empleador")
			.abre("correo")
			.ve("Datos del empleador");
		Recorridos.daDatos(persona).abre("revision").ve("¿En qué estado está el RUC en el SRI?");
	}

	@Test
	void an_expediente_that_does_not_exist_is_a_page(Persona persona) {
		persona.abre("/recuperar-clave/nadie/resultado")
			.ve("No encontramos este trámite")
			.pulsa("Empezar otra vez")
			.ve("¿Qué pasó con la clave de empleador (clave patronal)?");
	}

	@Test
	void two_expedientes_in_two_tabs_do_not_mix(Persona persona) {
		Page una = persona.pagina();
		Recorridos.enDatos(persona).elige("Entidad pública");
		Recorridos.enDatos(persona.mira(persona.otraPestana()));
		Recorridos.llenaDatos(persona, "Empresa (sociedad)")
			.pulsa("Validar")
			.ve("Los datos tienen el formato correcto");
		Page otra = persona.pagina();
		persona.mira(una)
			.elige("Cédula")
			.escribe(NUMERO, "0151314416")
			.escribe("RUC", "1760013210001")
			.escribe("Número de sucursal", "0003")
			.pulsa("Validar")
			.ve("Los datos tienen el formato correcto");
		persona.mira(otra).abre("datos").tieneEscrito(NUMERO, Recorridos.CEDULA).tieneEscrito("RUC", Recorridos.RUC);
		persona.mira(una).abre("datos").tieneEscrito(NUMERO, "0151314416").tieneElegido("Entidad pública");
	}

	@Test
	void a_stale_tab_is_told_and_overwrites_nothing(Persona persona) {
		Page vieja = persona.pagina();
		Recorridos.enDatos(persona);
		Page nueva = persona.otraPestana();
		nueva.navigate(persona.direccion());
		Recorridos.llenaDatos(persona.mira(nueva), "Empresa (sociedad)").pulsa("Validar");
		persona.ve("Los datos tienen el formato correcto").mira(vieja);
		Recorridos.llenaDatos(persona, "Entidad pública")
			.escribe("RUC", "1760013210001")
			.pulsa("Validar")
			.ve("Datos del empleador")
			.tieneEscrito("RUC", "1760013210001")
			.tieneElegido("Entidad pública");
		assertThat(persona.alerta()).containsText(CAMBIO);
		assertThat(persona.alerta().locator("..")).isFocused();
		persona.mira(nueva).recarga().abre("datos").tieneEscrito("RUC", Recorridos.RUC);
		persona.mira(vieja).pulsa("Validar").ve("Los datos tienen el formato correcto");
		persona.mira(nueva).recarga().tieneEscrito("RUC", "1760013210001");
	}

	@Test
	void what_was_kept_can_be_looked_at_first(Persona persona) {
		Recorridos.sociedadEnRegla(persona).abre("correo");
		Page vieja = persona.pagina();
		Page nueva = persona.otraPestana();
		nueva.navigate(persona.direccion());
		persona.mira(nueva).responde("No sé").ve("¿El representante legal es el mismo que consta en el IESS?");
		persona.mira(vieja).responde("No sé qué correo di").tieneElegido("No sé qué correo di");
		assertThat(persona.alerta()).containsText(CAMBIO);
		persona.sigue("Ver lo guardado").tieneElegido("No sé");
	}

	@Test
	void a_double_click_does_no_harm(Persona persona) {
		persona.abre("/tramites-virtuales/empleadores").elige("No sé").boton("Continuar").dblclick();
		Recorridos.llenaDatos(persona.ve("Datos del empleador"), "Empresa (sociedad)").boton("Validar").dblclick();
		persona.ve("Los datos tienen el formato correcto").boton("Continuar").dblclick();
		persona.ve("¿En qué estado está el RUC en el SRI?").elige("Activo").boton("Continuar").dblclick();
		persona.ve("¿Puede abrir el correo que el IESS tiene registrado?");
	}

	@Test
	void a_double_click_does_no_harm_without_javascript(@SinJavaScript Persona persona) {
		Recorridos.llenaDatos(Recorridos.enDatos(persona), "Empresa (sociedad)").boton("Validar").dblclick();
		persona.ve("Los datos tienen el formato correcto").boton("Continuar").dblclick();
		persona.ve("¿En qué estado está el RUC en el SRI?");
	}

}
