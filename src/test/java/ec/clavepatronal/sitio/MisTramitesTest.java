package ec.clavepatronal.sitio;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Visitante;
import ec.clavepatronal.propietario.Conservacion;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of a browser's own expedientes, over the network. */
@EnServidor
class MisTramitesTest {

	private static final Map<String, String> DATOS = Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA", "numero",
			"1710034065", "ruc", "1790011674001", "sucursal", "0003");

	@LocalServerPort
	private int puerto;

	private Visitante yo;

	@BeforeEach
	void llegar() {
		this.yo = new Visitante(this.puerto);
	}

	@Test
	void whoever_has_none_sees_no_list_at_home_and_a_way_to_begin() {
		assertThat(this.yo.leer("/").select("#tramites")).isEmpty();
		Document lista = this.yo.leer("/mis-tramites");
		assertThat(lista.text()).contains("no hay ningún trámite guardado");
		assertThat(lista.select("main form")).isEmpty();
		assertThat(this.yo.abrir("/mis-tramites").headers().allValues("Set-Cookie"))
			.noneMatch((c) -> c.contains("titular"));
	}

	@Test
	void home_shows_the_last_ones_and_leads_to_all() {
		for (int i = 0; i < 6; i++) {
			abrir();
		}
		Document inicio = this.yo.leer("/");
		assertThat(inicio.select(".cp-tramites li")).hasSize(4);
		assertThat(inicio.select("main a[href=/mis-tramites]").text()).isEqualTo("Ver los 6");
		assertThat(this.yo.leer("/mis-tramites").select(".cp-tramites li")).hasSize(6);
		assertThat(new Visitante(this.puerto).leer("/").select(".cp-tramites")).isEmpty();
	}

	@Test
	void a_line_says_whose_how_far_and_until_when() {
		String id = conDatos();
		String linea = this.yo.leer("/mis-tramites").select(".cp-tramites li").text();
		assertThat(linea).contains("Empresa, sucursal 0003", "Falta: comparar los números", "si no lo vuelve a abrir",
				referencia(id));
		llamar(id, "Ferretería El Sol");
		assertThat(this.yo.leer("/mis-tramites").select(".cp-tramites li").text())
			.startsWith("Ferretería El Sol, sucursal 0003");
		assertThat(this.yo.leer("/recuperar-clave/" + id + "/datos").title())
			.startsWith("Ferretería El Sol, sucursal 0003: Datos");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<script>alert(1)</script>", "👩‍👩‍👧‍👦 hogar", "مخبز الشمس", "\u202Eal revés", "& ' \" ñ" })
	void an_alias_may_be_anything_that_can_be_seen(String alias) {
		String id = conDatos();
		assertThat(llamar(id, alias).statusCode()).isEqualTo(303);
		Document lista = this.yo.leer("/mis-tramites");
		assertThat(lista.select(".cp-tramites bdi").first().text()).isEqualTo(alias.replace("\u202E", ""));
		assertThat(lista.select("main script")).isEmpty();
		assertThat(this.yo.leer(opciones(id)).select("#alias").val()).isEqualTo(alias.replace("\u202E", ""));
	}

	@Test
	void a_name_that_changed_in_another_tab_is_not_overwritten() {
		String id = conDatos();
		Document vieja = this.yo.leer(opciones(id));
		llamar(id, "Local del norte");
		HttpResponse<String> respuesta = this.yo.enviar(vieja, Map.of("hacer", "guardar", "alias", "Local <del> sur"));
		assertThat(respuesta.statusCode()).isEqualTo(409);
		Document pagina = this.yo.leer(respuesta);
		assertThat(pagina.getElementById("conflicto").text()).contains("cambió en otra ventana",
				"ahora se llama «Local del norte»", "Usted escribió «Local <del> sur»", "No lo guardamos");
		assertThat(pagina.getElementById("alias").val()).isEqualTo("Local <del> sur");
		assertThat(this.yo.leer("/mis-tramites").text()).contains("Local del norte").doesNotContain("sur");
		assertThat(this.yo.enviar(pagina, Map.of("hacer", "guardar")).statusCode()).as("once it is known")
			.isEqualTo(303);
		assertThat(this.yo.leer("/mis-tramites").text()).contains("Local <del> sur");
	}

	@Test
	void a_name_that_was_taken_away_in_another_tab_is_told_too() {
		String id = conDatos();
		llamar(id, "uno");
		Document vieja = this.yo.leer(opciones(id));
		llamar(id, "");
		Document pagina = this.yo.leer(this.yo.enviar(vieja, Map.of("hacer", "guardar", "alias", "dos")));
		assertThat(pagina.getElementById("conflicto").text()).contains("ahora no tiene nombre", "Usted escribió «dos»");
		llamar(id, "tres");
		Document otra = this.yo.leer(this.yo.enviar(vieja, Map.of("hacer", "guardar", "alias", "")));
		assertThat(otra.getElementById("conflicto").text()).contains("se llama «tres»", "dejó el nombre en blanco");
	}

	@Test
	void what_was_done_to_the_name_is_told_as_it_is() {
		String id = conDatos();
		assertThat(hecho(llamar(id, ""))).isEqualTo("No escribió ningún nombre. En la lista sale como «Empresa».");
		assertThat(hecho(llamar(id, "El Sol"))).isEqualTo("Listo: ahora se llama «El Sol».");
		assertThat(hecho(llamar(id, " \u202E ")))
			.isEqualTo("Listo: quitamos el nombre. En la lista sale como «Empresa».");
		llamar(id, "El Sol");
		for (String falso : List.of("sin-alias", "en-blanco", "x", "%3Cb%3E")) {
			assertThat(this.yo.leer(opciones(id) + "?hecho=" + falso).select("main [role=status]")).isEmpty();
		}
	}

	@Test
	void the_title_is_not_turned_around_by_a_name_from_right_to_left() {
		String id = conDatos();
		llamar(id, "مخبز");
		assertThat(this.yo.leer("/recuperar-clave/" + id + "/datos").title())
			.startsWith("\u2068مخبز\u2069, sucursal 0003: Datos");
	}

	@ParameterizedTest
	@CsvSource({ "ñ, nombre más corto", "Clave, parece una clave",
			"1790011674001' ', los títulos de las páginas y en los nombres de los archivos" })
	void an_alias_that_cannot_be_is_told_at_its_field_and_stays_there(String sena, String mensaje) {
		String id = conDatos();
		String alias = sena.repeat(200);
		HttpResponse<String> respuesta = llamar(id, alias);
		assertThat(respuesta.statusCode()).isEqualTo(422);
		Document pagina = this.yo.leer(respuesta);
		assertThat(pagina.title()).startsWith("Error: ");
		assertThat(pagina.select("#alias").val()).isEqualTo(alias);
		assertThat(pagina.select("#alias-error").text()).contains(mensaje);
		assertThat(this.yo.leer("/mis-tramites").text()).contains("Empresa");
	}

	@Test
	void one_button_keeps_the_name_and_the_time_together() {
		String id = conDatos();
		assertThat(this.yo.leer(opciones(id)).select("main form")).as("nothing is lost in another form").hasSize(1);
		HttpResponse<String> respuesta = this.yo.enviar(this.yo.leer(opciones(id)),
				Map.of("hacer", "guardar", "alias", "El Sol", "dias", "90"));
		assertThat(respuesta.statusCode()).isEqualTo(303);
		assertThat(hecho(respuesta)).startsWith("Listo: ahora se llama «El Sol». Se guarda hasta el ");
		assertThat(this.yo.leer("/mis-tramites").text()).contains("El Sol", "Se guarda hasta el");
	}

	@Test
	void what_was_typed_for_a_copy_outlives_the_other_button() {
		String id = conDatos();
		HttpResponse<String> respuesta = this.yo.enviar(this.yo.leer(opciones(id)),
				Map.of("hacer", "guardar", "alias", "El Sol", "nombre", "Local del norte"));
		assertThat(respuesta.statusCode()).as("not done with yet, so no other page").isEqualTo(200);
		Document pagina = this.yo.leer(respuesta);
		assertThat(pagina.select("main [role=status]").text()).contains("ahora se llama «El Sol»",
				"Lo que escribió para otro trámite sigue abajo");
		assertThat(pagina.getElementById("nombre").val()).isEqualTo("Local del norte");
		assertThat(pagina.getElementById("alias").val()).isEqualTo("El Sol");
		assertThat(this.yo.enviar(pagina, Map.of("hacer", "OTRA_SUCURSAL")).statusCode()).isEqualTo(303);
		assertThat(this.yo.leer("/mis-tramites").select(".cp-tramites bdi").eachText()).containsOnly("El Sol",
				"Local del norte");
	}

	@Test
	void a_copy_loses_neither_the_name_nor_the_time_that_were_typed() {
		String id = conDatos();
		this.yo.enviar(this.yo.leer(opciones(id)),
				Map.of("hacer", "OTRO_EMPLEADOR", "alias", "El Sol", "dias", "90", "nombre", "Otra"));
		Document pagina = this.yo.leer(opciones(id));
		assertThat(pagina.getElementById("alias").val()).isEqualTo("El Sol");
		assertThat(pagina.select("main form").text()).contains("Como está ahora, se guarda hasta el");
		assertThat(this.yo.leer("/mis-tramites").select(".cp-tramites bdi").eachText()).contains("Otra");
	}

	@Test
	void a_mistake_in_one_field_keeps_what_was_typed_in_all() {
		String id = conDatos();
		Document pagina = this.yo.leer(this.yo.enviar(this.yo.leer(opciones(id)),
				Map.of("hacer", "OTRA_SUCURSAL", "alias", "ñ".repeat(200), "dias", "60", "nombre", "1790011674001")));
		assertThat(pagina.select("#resumen a").eachAttr("href")).containsExactly("#alias", "#nombre");
		assertThat(pagina.select("#resumen li").last().text()).startsWith("Nombre del nuevo: escriba un nombre sin");
		assertThat(pagina.getElementById("alias").val()).hasSize(200);
		assertThat(pagina.getElementById("nombre").val()).isEqualTo("1790011674001");
		assertThat(pagina.select("#dias option[selected]").val()).isEqualTo("60");
		assertThat(this.yo.leer("/mis-tramites").select(".cp-tramites li")).hasSize(1);
	}

	@Test
	void a_name_that_nobody_touched_does_not_take_back_the_one_of_another_tab() {
		String id = conDatos();
		Document vieja = this.yo.leer(opciones(id));
		llamar(id, "Local del norte");
		HttpResponse<String> respuesta = this.yo.enviar(vieja, Map.of("hacer", "guardar", "dias", "30"));
		assertThat(respuesta.statusCode()).isEqualTo(303);
		assertThat(this.yo.leer("/mis-tramites").text()).contains("Local del norte", "Se guarda hasta el");
		Document conflicto = this.yo.leer(this.yo.enviar(vieja,
				Map.of("hacer", "OTRA_SUCURSAL", "alias", "El Sol", "dias", "60", "nombre", "Sur")));
		assertThat(conflicto.getElementById("conflicto").text()).contains("ahora se llama «Local del norte»");
		assertThat(conflicto.getElementById("nombre").val()).isEqualTo("Sur");
		assertThat(conflicto.select("#dias option[selected]").val()).isEqualTo("60");
		assertThat(this.yo.leer("/mis-tramites").select(".cp-tramites li")).as("none was begun").hasSize(1);
	}

	@Test
	void it_is_kept_longer_on_request_and_no_longer_than_is_offered() {
		String id = conDatos();
		assertThat(this.yo.leer(opciones(id)).select("#dias option").eachAttr("value")).containsExactly("", "15", "30",
				"60", "90", "0");
		for (String dias : List.of("91", "-1", "x")) {
			assertThat(hacer(id, "guardar", "dias", dias).statusCode()).as(dias).isEqualTo(422);
		}
		assertThat(hacer(id, "guardar", "dias", "").statusCode()).as("nothing was chosen").isEqualTo(303);
		assertThat(this.yo.leer(opciones(id)).select("form:has(#dias)").text()).contains("Como está ahora, se borra el",
				"15 días: hasta el", "Lo normal, 7 días sin abrirlo: hasta el");
		HttpResponse<String> respuesta = hacer(id, "guardar", "dias", "90");
		assertThat(respuesta.statusCode()).isEqualTo(303);
		assertThat(this.yo.leer(opciones(id)).select("form:has(#dias)").text())
			.contains("Como está ahora, se guarda hasta el");
		assertThat(respuesta.headers().firstValue("Set-Cookie").orElseThrow())
			.containsPattern("Max-Age=77[6-9]\\d{4}|Max-Age=78");
		assertThat(this.yo.leer("/mis-tramites").text()).contains("Se guarda hasta el");
	}

	@ParameterizedTest
	@CsvSource({ "OTRA_SUCURSAL, /datos, 1790011674001", "OTRO_EMPLEADOR, /situacion, ''" })
	void another_one_like_it_begins_where_they_differ(String copia, String empieza, String ruc) {
		String id = conDatos();
		String destino = hacer(id, copia, "", "").headers().firstValue("Location").orElseThrow();
		assertThat(destino).doesNotContain(id);
		assertThat(destino).endsWith(empieza + "?cambiar=resultado");
		String nuevo = destino.split("/")[2];
		Document datos = this.yo.leer("/recuperar-clave/" + nuevo + "/datos");
		assertThat(datos.select("#numero").val()).isEqualTo(empieza.equals("/datos") ? "1710034065" : "");
		assertThat(datos.select("#ruc").val()).isEqualTo(ruc);
		assertThat(datos.select("#sucursal").val()).isEmpty();
		assertThat(this.yo.abrir("/recuperar-clave/" + nuevo + "/resultado").statusCode()).isEqualTo(303);
	}

	@ParameterizedTest
	@CsvSource({ "OTRA_SUCURSAL, 'Empresa, sucursal sin número todavía'",
			"OTRO_EMPLEADOR, 'Otro empleador, sin datos todavía'" })
	void another_one_like_it_can_be_told_apart_before_anything_is_known(String copia, String nombre) {
		String id = conDatos();
		String destino = hacer(id, copia, "", "").headers().firstValue("Location").orElseThrow();
		String nuevo = destino.split("/")[2];
		assertThat(this.yo.leer("/mis-tramites").select(".cp-tramites a[href=/recuperar-clave/" + nuevo + "]").text())
			.isEqualTo(nombre);
		assertThat(this.yo.leer(destino).title()).contains(nombre.split(", ")[1]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "OTRA_SUCURSAL", "OTRO_EMPLEADOR" })
	void another_one_like_it_gets_its_name_at_once(String copia) {
		String id = conDatos();
		String campo = "nombre";
		HttpResponse<String> mal = hacer(id, copia, campo, "1790011674001");
		assertThat(mal.statusCode()).isEqualTo(422);
		assertThat(this.yo.leer(mal).getElementById(campo).val()).isEqualTo("1790011674001");
		assertThat(this.yo.leer(mal).getElementById(campo + "-error").text()).contains("sin números de cédula");
		assertThat(this.yo.leer("/mis-tramites").select(".cp-tramites li")).as("none was begun").hasSize(1);
		hacer(id, copia, campo, "Local del norte");
		assertThat(this.yo.leer("/mis-tramites").select(".cp-tramites bdi").eachText()).contains("Local del norte",
				"Empresa");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0003", "3", " 003" })
	void a_copy_for_a_sucursal_that_is_there_already_says_so_and_may_go_on(String sucursal) {
		String id = conDatos();
		llamar(id, "Matriz");
		assertThat(this.yo.leer("/recuperar-clave/" + id + "/validacion").getElementById("repetido")).isNull();
		String datos = hacer(id, "OTRA_SUCURSAL", "", "").headers().firstValue("Location").orElseThrow();
		Document validacion = this.yo.contestar(this.yo.leer(datos), Map.of("sucursal", sucursal));
		assertThat(validacion.getElementById("repetido").text()).contains("ya tiene otro trámite de la misma sucursal",
				"Matriz, sucursal 0003", "Si de verdad quiere dos");
		String nuevo = datos.split("/")[2];
		assertThat(validacion.select("#repetido a").eachAttr("href")).containsExactly("/recuperar-clave/" + id,
				"/recuperar-clave/" + nuevo + "/datos?cambiar=resultado#sucursal",
				"/recuperar-clave/" + nuevo + "/borrar");
		assertThat(
				this.yo.enviar(validacion, Map.of("comparado", "true")).headers().firstValue("Location").orElseThrow())
			.doesNotContain("validacion");
	}

	/** Back from «Validar» to the empty page, and once more. */
	@Test
	void a_household_that_is_begun_twice_is_told_of_the_first() {
		Map<String, String> escrito = Map.of("numero", "1710034065", "situacion", "OLVIDADA");
		Document primera = this.yo.contestar(this.yo.leer("/hogar"), escrito);
		assertThat(primera.getElementById("repetido")).isNull();
		Document segunda = this.yo.contestar(this.yo.leer("/hogar"), escrito);
		assertThat(segunda.getElementById("repetido").text()).contains("otro trámite de este hogar")
			.doesNotContain("sucursal");
	}

	@Test
	void nobody_is_told_of_another_sucursal_nor_of_anothers_expediente() {
		String id = conDatos();
		String datos = hacer(id, "OTRA_SUCURSAL", "", "").headers().firstValue("Location").orElseThrow();
		assertThat(this.yo.contestar(this.yo.leer(datos), Map.of("sucursal", "0004")).getElementById("repetido"))
			.isNull();
		this.yo = new Visitante(this.puerto);
		abrir();
		assertThat(this.yo.leer("/recuperar-clave/" + conDatos() + "/validacion").getElementById("repetido")).isNull();
	}

	@Test
	void looking_for_a_reference_leads_there_however_it_is_written() {
		String id = conDatos();
		abrir();
		for (String escrita : List.of(referencia(id), referencia(id).toLowerCase(),
				" " + referencia(id).replace("-", " "), referencia(id).replace('0', 'o'))) {
			assertThat(buscar(escrita).headers().firstValue("Location")).as(escrita).hasValue("/recuperar-clave/" + id);
		}
	}

	@Test
	void words_of_the_name_are_found_with_accents_and_without() {
		llamar(conDatos(), "Ferretería El Sol");
		llamar(conDatos(), "Farmacia El Sol");
		assertThat(this.yo.leer(hallar("SOL ferreteria")).select(".cp-tramites li")).hasSize(1);
		assertThat(this.yo.leer(hallar("sol")).select(".cp-tramites li")).hasSize(2);
		assertThat(this.yo.leer(hallar("0003")).select(".cp-tramites li")).hasSize(2);
		assertThat(buscar("  ").headers().firstValue("Location")).hasValue("/mis-tramites");
	}

	@Test
	void what_is_not_there_and_what_is_somebody_elses_get_the_same_answer() {
		String ajeno = referencia(conDatos());
		Visitante otra = new Visitante(this.puerto);
		otra.enviar(otra.leer("/tramites-virtuales/empleadores"), Map.of("situacion", "OLVIDADA"));
		this.yo = otra;
		String delOtro = sinMarca(this.yo.leer(hallar(ajeno)), ajeno);
		assertThat(delOtro).isEqualTo(sinMarca(this.yo.leer(hallar("CP-0000-0000")), "CP-0000-0000"))
			.contains("no encontramos ningún trámite");
		Document raro = this.yo.leer(hallar("<b>{x}&a=1 é"));
		assertThat(raro.select("#busqueda").val()).isEqualTo("<b>{x}&a=1 é");
		assertThat(raro.select("main b")).isEmpty();
	}

	@Test
	void what_was_found_has_an_address_and_stands_in_the_title() {
		llamar(conDatos(), "Ferretería El Sol");
		HttpResponse<String> respuesta = buscar("ferretería sucursal 3");
		assertThat(respuesta.statusCode()).isEqualTo(303);
		String donde = respuesta.headers().firstValue("Location").orElseThrow();
		assertThat(donde).isEqualTo("/mis-tramites?busqueda=ferreter%C3%ADa%20sucursal%203");
		Document pagina = this.yo.leer(donde);
		assertThat(pagina.title()).startsWith("Encontramos uno con «ferretería sucursal 3»: Mis trámites");
		assertThat(pagina.select("#hallados[role=status]").text())
			.isEqualTo("Encontramos uno con «ferretería sucursal 3».");
		assertThat(pagina.getElementById("busqueda").val()).isEqualTo("ferretería sucursal 3");
		assertThat(this.yo.leer("/mis-tramites?busqueda=sucursal+30").title()).startsWith("No encontramos ninguno");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1710034065", "1790011674001", "179001167-4 001", "171003406" })
	void nobody_is_looked_for_by_their_number_and_no_address_holds_it(String numero) {
		conDatos();
		HttpResponse<String> respuesta = buscar(numero);
		assertThat(respuesta.statusCode()).isEqualTo(422);
		Document pagina = this.yo.leer(respuesta);
		assertThat(pagina.getElementById("busqueda-error").text()).contains("No buscamos por cédula ni RUC", "CP-…");
		assertThat(pagina.getElementById("busqueda").val()).isEqualTo(numero);
		assertThat(pagina.title()).startsWith("Error: ").doesNotContain(numero);
	}

	@Test
	void a_number_that_may_be_a_part_of_somebodys_is_answered_without_an_address() {
		HttpResponse<String> respuesta = buscar("AB12345");
		assertThat(respuesta.statusCode()).isEqualTo(200);
		assertThat(this.yo.leer(respuesta).select("#hallados[data-enviado]").text()).contains("no encontramos");
	}

	@Test
	void looking_needs_no_mark_and_no_cookie_of_the_forms() {
		llamar(conDatos(), "Ferretería El Sol");
		this.yo.olvidarCookie("formulario");
		HttpResponse<String> respuesta = this.yo.pedir("POST", "/mis-tramites",
				Map.of("_csrf", "vieja", "busqueda", "sol"));
		assertThat(this.yo.leer(this.yo.leer(respuesta.headers().firstValue("Location").orElseThrow()).location())
			.select(".cp-tramites li")).hasSize(1);
	}

	@Test
	void of_many_that_are_found_it_says_how_many_there_are() {
		for (int i = 0; i < 21; i++) {
			llamar(abrir(), "Sol " + i);
		}
		Document pagina = this.yo.leer(hallar("sol"));
		assertThat(pagina.select(".cp-tramites li")).hasSize(20);
		assertThat(pagina.getElementById("hallados").text()).startsWith("Encontramos 21 con «sol». Aquí están los 20");
	}

	@Test
	void what_is_somebody_elses_cannot_be_changed() {
		String ajeno = conDatos();
		Visitante duena = this.yo;
		this.yo = new Visitante(this.puerto);
		abrir();
		assertThat(this.yo.abrir(opciones(ajeno)).statusCode()).isEqualTo(404);
		assertThat(llamar(ajeno, "mío").statusCode()).isEqualTo(404);
		assertThat(hacer(ajeno, "guardar", "dias", "90").statusCode()).isEqualTo(404);
		assertThat(hacer(ajeno, "OTRA_SUCURSAL", "", "").statusCode()).isEqualTo(404);
		assertThat(duena.leer("/mis-tramites").text()).contains("Empresa").doesNotContain("mío");
	}

	@Test
	void after_deleting_the_page_says_what_was_deleted_and_the_old_address_what_there_was_to_lose() {
		String id = conDatos();
		Document borrado = this.yo.contestar(this.yo.leer("/recuperar-clave/" + id + "/borrar"), Map.of());
		assertThat(borrado.text()).contains(referencia(id), "En el IESS no cambió nada");
		HttpResponse<String> despues = this.yo.abrir("/recuperar-clave/" + id + "/resultado");
		assertThat(despues.statusCode()).isEqualTo(404);
		assertThat(this.yo.leer(despues).text()).contains("En el IESS no cambió nada", "lo escrito para las cartas");
		assertThat(this.yo.leer("/recuperar-clave/borrado?referencia=%3Cb%3E").text()).doesNotContain("<b>");
	}

	@Test
	void when_there_is_no_room_it_says_so_and_deletes_nothing(@Autowired Conservacion conservacion) {
		Document pagina = this.yo.leer("/tramites-virtuales/empleadores");
		for (int i = 0; i < conservacion.maximo(); i++) {
			this.yo.enviar(pagina, Map.of("situacion", "OLVIDADA"));
		}
		HttpResponse<String> respuesta = this.yo.enviar(pagina, Map.of("situacion", "OLVIDADA"));
		assertThat(respuesta.statusCode()).isEqualTo(409);
		Document lleno = this.yo.leer(respuesta);
		assertThat(lleno.text()).contains("Ya no caben más trámites", "200", "no borramos ninguno");
		assertThat(lleno.select("main a").eachAttr("href")).contains("/mis-tramites");
		assertThat(this.yo.leer("/mis-tramites?pagina=10").select(".cp-tramites li")).hasSize(20);
		assertThat(this.yo.leer("/mis-tramites?pagina=999").select("nav a").eachAttr("href"))
			.contains("/mis-tramites?pagina=9");
		assertThat(this.yo.leer("/mis-tramites?pagina=x").text()).contains("200 trámites", "Parte 1 de 10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/preguntas", "/reglas", "/seguridad-y-privacidad", "/centros-de-atencion" })
	void a_page_that_only_tells_leads_back_to_where_one_was(String camino) {
		String id = conDatos();
		llamar(id, "Casa de mamá");
		Document pagina = this.yo.leer(camino + "?volver=" + id + "/datos");
		assertThat(pagina.select("a.govuk-back-link").attr("href")).isEqualTo("/recuperar-clave/" + id + "/datos");
		assertThat(pagina.select("a.govuk-back-link").text()).contains("Casa de mamá");
		assertThat(pagina.select("footer a[href^=/reglas]").attr("href")).isEqualTo("/reglas?volver=" + id + "/datos");
		assertThat(new Visitante(this.puerto).leer(camino + "?volver=" + id + "/datos").select("a.govuk-back-link"))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "//ejemplo.com", "https:%2F%2Fejemplo.com", "ID", "ID/", "ID/../x",
			"ID/datos?x=1", "ID//ejemplo.com", "ID/datos%0A", "ID/DATOS", "javascript:alert(1)", "ID/a/b/c/d" })
	void nobody_is_led_anywhere_else(String volver) {
		String id = conDatos();
		Document pagina = this.yo.leer("/preguntas?volver=" + volver.replace("ID", id));
		assertThat(pagina.select("a.govuk-back-link")).isEmpty();
		assertThat(pagina.select("[href*=volver]")).isEmpty();
	}

	@Test
	void the_menu_of_a_screen_carries_the_way_back() {
		String id = conDatos();
		Document datos = this.yo.leer("/recuperar-clave/" + id + "/datos");
		assertThat(datos.select("header a[href^=/preguntas]").attr("href"))
			.isEqualTo("/preguntas?volver=" + id + "/datos");
	}

	private String abrir() {
		String destino = this.yo
			.enviar(this.yo.leer("/tramites-virtuales/empleadores"), Map.of("situacion", "OLVIDADA"))
			.headers()
			.firstValue("Location")
			.orElseThrow();
		return destino.split("/")[2];
	}

	private String conDatos() {
		String id = abrir();
		this.yo.enviar(this.yo.leer("/recuperar-clave/" + id + "/datos"), DATOS);
		return id;
	}

	/** From a page that is fresh. */
	private HttpResponse<String> llamar(String id, String alias) {
		Document pagina = this.yo.leer(opciones(id));
		return pagina.select("input[name=visto]").isEmpty() ? hacer(id, "guardar", "alias", alias)
				: this.yo.enviar(pagina, Map.of("hacer", "guardar", "alias", alias));
	}

	private String hecho(HttpResponse<String> respuesta) {
		return this.yo.leer(respuesta.headers().firstValue("Location").orElseThrow())
			.select("main [role=status]")
			.text();
	}

	private String hallar(String texto) {
		return buscar(texto).headers().firstValue("Location").orElseThrow();
	}

	private HttpResponse<String> hacer(String id, String que, String campo, String valor) {
		return enviar(opciones(id), Map.of("hacer", que, campo.isEmpty() ? "nada" : campo, valor));
	}

	private HttpResponse<String> buscar(String texto) {
		return enviar("/mis-tramites", Map.of("busqueda", texto));
	}

	private HttpResponse<String> enviar(String camino, Map<String, String> campos) {
		Map<String, String> todos = new HashMap<>(campos);
		todos.put("_csrf", this.yo.leer("/tramites-virtuales/empleadores").select("input[name=_csrf]").val());
		return this.yo.pedir("POST", camino, todos);
	}

	private String referencia(String id) {
		String linea = this.yo.leer("/mis-tramites")
			.select(".cp-tramites li:has(a[href=/recuperar-clave/" + id + "])")
			.text();
		return linea.replaceFirst(".*(CP-....-....).*", "$1");
	}

	private static String opciones(String id) {
		return "/recuperar-clave/" + id + "/opciones";
	}

	private static String sinMarca(Document pagina, String buscado) {
		return pagina.selectFirst("main").text().replace(buscado, "X");
	}

}
