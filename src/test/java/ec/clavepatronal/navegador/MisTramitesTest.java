package ec.clavepatronal.navegador;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A clerk with several employers finds each of them again. */
@ConNavegador
class MisTramitesTest {

	private static final String NOMBRE = "Póngale un nombre (opcional)";

	private static final String OPCIONES = "Opciones del trámite";

	@Test
	void a_clerk_names_copies_finds_and_deletes(Persona persona) {
		llama(Recorridos.sociedadEnRegla(persona).abre("opciones"), "Ferretería El Sol");
		persona.pulsa("Otra sucursal de este empleador")
			.ve("Datos del empleador")
			.tieneEscrito("RUC", Recorridos.RUC)
			.tieneEscrito("Número de sucursal", "")
			.escribe("Número de sucursal", "0002")
			.pulsa("Validar")
			.ve("Los datos tienen el formato correcto")
			.pulsa("Continuar")
			.ve("Puede recuperar la clave por internet");
		llama(persona.abre("opciones"), "Ferretería del norte");
		persona.abre("/mis-tramites")
			.ve("Mis trámites")
			.lee("2 trámites", "sucursal 0001", "sucursal 0002")
			.escribe("Buscar un trámite", "ferreteria norte")
			.pulsa("Buscar")
			.lee("Encontramos uno")
			.sigue("Opciones Ferretería del norte, sucursal 0002")
			.ve(OPCIONES)
			.sigue("Borrar este trámite")
			.pulsa("Sí, borrar")
			.lee("En el IESS no cambió nada")
			.abre("/")
			.lee("Ferretería El Sol")
			.noLee("Ferretería del norte");
	}

	@Test
	void a_clerk_with_four_branches_gets_by_without_a_script(@SinJavaScript Persona persona) {
		llama(Recorridos.sociedadEnRegla(persona).abre("opciones"), "Matriz");
		String matriz = persona.direccion();
		for (String local : List.of("0002 Norte", "0003 Sur", "0004 Bodega")) {
			persona.abre(matriz.substring(matriz.indexOf("/recuperar")))
				.ve(OPCIONES)
				.escribe("Nombre del nuevo (opcional)", local.substring(5))
				.pulsa("Otra sucursal de este empleador")
				.ve("Datos del empleador")
				.escribe("Número de sucursal", local.substring(0, 4))
				.pulsa("Validar")
				.pulsa("Continuar")
				.ve("Puede recuperar la clave por internet");
		}
		persona.abre("/mis-tramites").lee("4 trámites", "Matriz", "Norte", "Sur", "Bodega");
		persona.escribe("Buscar un trámite", "sucursal 3").pulsa("Buscar").lee("Encontramos uno con «sucursal 3».");
		assertThat(persona.pagina()).hasTitle(Pattern.compile("^Encontramos uno con «sucursal 3»: Mis trámites"));
		persona.noLee("Norte", "Bodega").sigue("Sur, sucursal 0003").ve("Puede recuperar la clave por internet");
		persona.vuelve()
			.ve("Mis trámites")
			.lee("Encontramos uno con «sucursal 3».")
			.sigue("Opciones Sur, sucursal 0003");
		persona.sigue("Borrar este trámite")
			.lee("Sur, sucursal 0003")
			.pulsa("Sí, borrar")
			.sigue("Ver todos mis trámites");
		persona.lee("3 trámites").noLee("Sur");
	}

	@Test
	void a_name_typed_in_two_tabs_is_not_overwritten(Persona persona) {
		nombraEnDosPestanas(persona);
		assertThat(persona.alerta().locator("..")).isFocused();
		persona.escribe(NOMBRE, "Local del sur").pulsa("Guardar").lee("Listo: ahora se llama «Local del sur».");
	}

	@Test
	void a_name_typed_in_two_tabs_is_not_overwritten_without_a_script_either(@SinJavaScript Persona persona) {
		nombraEnDosPestanas(persona);
		persona.sigue("Dejar el nombre de ahora").tieneEscrito(NOMBRE, "Local del norte");
	}

	private static void nombraEnDosPestanas(Persona persona) {
		Recorridos.enDatos(persona).abre("opciones").ve(OPCIONES);
		Page una = persona.pagina();
		Page otra = persona.otraPestana();
		otra.navigate(una.url());
		llama(persona.mira(otra), "Local del norte");
		persona.mira(una).escribe(NOMBRE, "Local del sur").pulsa("Guardar");
		assertThat(persona.alerta()).containsText("El nombre cambió en otra ventana");
		assertThat(persona.alerta()).containsText("ahora se llama «Local del norte». Usted escribió «Local del sur».");
		persona.tieneEscrito(NOMBRE, "Local del sur");
	}

	@Test
	void what_was_found_is_read_first_and_a_number_is_not_looked_for(Persona persona) {
		llama(Recorridos.enDatos(persona).abre("opciones"), "Casa de mamá");
		persona.abre("/mis-tramites").escribe("Buscar un trámite", "mama").pulsa("Buscar");
		assertThat(persona.pagina().locator("#hallados")).isFocused();
		persona.escribe("Buscar un trámite", Recorridos.CEDULA).pulsa("Buscar");
		persona.leeElError(persona.campo("Buscar un trámite"), "No buscamos por cédula ni RUC.")
			.tieneEscrito("Buscar un trámite", Recorridos.CEDULA);
		Assertions.assertThat(persona.direccion()).endsWith("/mis-tramites");
	}

	@Test
	void a_lost_cookie_costs_neither_the_search_nor_the_deletion_nor_the_example(Persona persona) {
		llama(Recorridos.enDatos(persona).abre("opciones"), "Casa de mamá");
		persona.abre("/mis-tramites").escribe("Buscar un trámite", "mama");
		pierdeLaCookie(persona);
		persona.pulsa("Buscar").lee("Encontramos uno con «mama».").sigue("Opciones Casa de mamá");
		persona.sigue("Borrar este trámite");
		pierdeLaCookie(persona);
		persona.pulsa("Sí, borrar").ve("¿Borrar este trámite?").lee("Todavía no lo borramos");
		persona.pulsa("Sí, borrar").lee("En el IESS no cambió nada").abre("/");
		pierdeLaCookie(persona);
		persona.pulsa("Solo mirar, con datos inventados").lee("Todavía no abrimos el ejemplo");
		persona.pulsa("Abrir el ejemplo").lee("Datos ficticios de ejemplo");
	}

	@Test
	void a_form_says_that_it_is_from_here(Persona persona) {
		persona.abre("/tramites-virtuales/empleadores").elige("La olvidé o la perdí");
		Request envio = persona.pagina()
			.waitForRequest((solicitud) -> solicitud.method().equals("POST"), () -> persona.pulsa("Continuar"));
		Assertions.assertThat(persona.direccion()).startsWith(envio.headerValue("origin") + "/");
	}

	private static void pierdeLaCookie(Persona persona) {
		persona.pagina().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("formulario"));
	}

	@Test
	void another_employer_of_the_same_representative_begins_with_the_person(Persona persona) {
		Recorridos.sociedadEnRegla(persona)
			.abre("opciones")
			.pulsa("Otro empleador con el mismo representante")
			.responde("La olvidé o la perdí")
			.ve("Datos del empleador")
			.tieneEscrito("Número de identificación", Recorridos.CEDULA)
			.tieneEscrito("RUC", "")
			.tieneEscrito("Número de sucursal", "");
	}

	@Test
	void it_is_kept_longer_without_a_script_too(@SinJavaScript Persona persona) {
		Recorridos.sociedadEnRegla(persona).abre("opciones").lee("si no lo vuelve a abrir");
		persona.pagina().getByLabel("Guardarlo al menos").selectOption("90");
		persona.pulsa("Guardar").lee("Listo. Se guarda hasta el");
		persona.abre("resultado").lee("Se guarda hasta el");
	}

	@Test
	void an_appointment_puts_off_the_day_of_deletion(Persona persona) {
		LocalDate dia = LocalDate.now().plusDays(40);
		Recorridos.sociedadEnRegla(persona).abre("documentos/visita");
		persona.pagina().locator("#fecha").fill(dia.toString());
		persona.pagina().locator("button[type=submit]:not([name]):not(.cp-enter)").click();
		persona.abre("/mis-tramites").lee("Turno: " + dia.getDayOfMonth() + "/", "Se guarda hasta el");
	}

	@Test
	void a_turno_later_than_any_choice_leaves_nothing_to_choose(Persona persona) {
		LocalDate dia = LocalDate.now().plusDays(120);
		Recorridos.sociedadEnRegla(persona).abre("documentos/visita");
		persona.pagina().locator("#fecha").fill(dia.toString());
		persona.pulsa("Calcular el plazo").lee("Cita: ");
		persona.abre("../opciones")
			.lee("2 días después de su turno del " + dia.getDayOfMonth() + "/", "90 días como máximo");
		assertThat(persona.pagina().locator("#dias")).hasCount(0);
		llama(persona, "Matriz");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img src=x onerror=alert(1)>", "👩‍👩‍👧‍👦 ☀", "مخبز الشمس", "\u202Eסוף\u202C fin" })
	void odd_names_stay_names(String alias, Persona persona) {
		llama(Recorridos.enDatos(persona).abre("opciones"), alias);
		String visible = alias.replaceAll("[\u202E\u202C]", "");
		persona.tieneEscrito(NOMBRE, visible).abre("/mis-tramites");
		assertThat(persona.pagina().locator(".cp-tramites bdi").first()).hasText(visible);
		assertThat(persona.pagina().locator("main img")).hasCount(0);
	}

	@Test
	void a_name_that_is_too_long_or_a_key_stays_in_its_field_with_the_reason(Persona persona) {
		Recorridos.enDatos(persona).abre("opciones").escribe(NOMBRE, "ñ".repeat(200)).pulsa("Guardar");
		persona.leeElError(persona.campo(NOMBRE), "Escriba un nombre más corto, de hasta 60 letras.")
			.tieneEscrito(NOMBRE, "ñ".repeat(200))
			.escribe(NOMBRE, "Clave2024")
			.pulsa("Guardar")
			.lee("Esto parece una clave.");
	}

	@Test
	void forty_tabs_can_be_told_apart(Persona persona) {
		llama(Recorridos.enDatos(persona).abre("opciones"), "Casa de mamá");
		persona.abre("datos");
		assertThat(persona.pagina()).hasTitle(Pattern.compile("^Casa de mamá: Datos del empleador"));
	}

	@Test
	void the_pages_that_only_tell_lead_back(Persona persona) {
		llama(Recorridos.enDatos(persona).abre("opciones"), "Casa de mamá");
		persona.abre("datos")
			.sigue("Preguntas")
			.sigue("Seguridad")
			.sigue("Volver a su trámite: Casa de mamá")
			.ve("Datos del empleador");
	}

	@Test
	void two_tabs_with_letters_do_not_overwrite_each_other(Persona persona) {
		Recorridos.sociedadEnRegla(persona).abre("documentos/cartas");
		Page una = persona.pagina();
		persona.mira(persona.otraPestana());
		persona.pagina().navigate(una.url());
		persona.pagina().locator("#nombre").fill("Ana Paz");
		persona.pagina().locator("button[value=revisar]").click();
		persona.mira(una);
		una.locator("#nombre").fill("Eva Sol");
		una.locator("button[value=revisar]").click();
		persona.lee("Cambió algo en otra ventana");
		assertThat(una.locator("#nombre")).hasValue("Eva Sol");
		persona.sigue("Ver lo guardado");
		assertThat(una.locator("#nombre")).hasValue("Ana Paz");
	}

	private static void llama(Persona persona, String alias) {
		persona.ve(OPCIONES).escribe(NOMBRE, alias).pulsa("Guardar").lee("Listo: ahora se llama «");
	}

}
