package ec.clavepatronal.navegador;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Anything can be typed into any field: the same page comes back, says at the field what
 * to do, and has kept every letter.
 */
@AplicacionEncendida
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextoRaroTest {

	/** As emoji, encoded, somewhat less than a form may weigh. */
	private static final int MUCHAS = 2_000;

	static final Map<String, String> RAROS = Map.ofEntries(Map.entry("nothing", ""), Map.entry("spaces", "   "),
			Map.entry("very long", "x".repeat(MUCHAS)), Map.entry("very many digits", "1".repeat(MUCHAS)),
			Map.entry("emoji", "🦙🇪🇨"), Map.entry("very many emoji", "🦙".repeat(MUCHAS)),
			Map.entry("script", "<script>alert(1)</script>"), Map.entry("broken out of quotes", "'\"><img src=x>"),
			Map.entry("full-width digits too few", "１７９００１"), Map.entry("Arabic digits too few", "١٢٣٤٥٦"),
			Map.entry("from a spreadsheet", "1.79322E+12"),
			Map.entry("two numbers", Recorridos.RUC + "/" + Recorridos.CEDULA),
			Map.entry("right to left", "\u202e1790011674001 שלום"), Map.entry("NUL", "179001\u00001674001"),
			Map.entry("template expression", "${7*7} #{x} __${T(java.lang.Runtime)}__::.x"));

	private static final Map<String, String> BUENOS = Map.of("numero", Recorridos.CEDULA, "ruc", Recorridos.RUC,
			"sucursal", Recorridos.SUCURSAL);

	private Conexion conexion;

	@BeforeAll
	void hastaContacto(@LocalServerPort int puerto) {
		this.conexion = new Conexion(puerto);
		this.conexion.abre("/tramites-virtuales/empleadores");
		this.conexion.responde("situacion", "OLVIDADA");
		llenaDatos(this.conexion);
		this.conexion.envia("Validar");
		this.conexion.envia("Continuar");
		this.conexion.responde("estadoRuc", "SUSPENDIDO");
		this.conexion.responde("correo", "VIGENTE");
		this.conexion.responde("representante", "VIGENTE");
		this.conexion.envia("Continuar");
	}

	static Stream<Arguments> datos() {
		return con("numero", "ruc", "sucursal");
	}

	/** Blanks are fine here: both fields may be left empty. */
	static Stream<Arguments> contacto() {
		return con("correo", "celular").filter((caso) -> !RAROS.get(caso.get()[1]).isBlank());
	}

	private static Stream<Arguments> con(String... campos) {
		return Stream.of(campos)
			.flatMap((campo) -> RAROS.keySet().stream().sorted().map((raro) -> Arguments.of(campo, raro)));
	}

	@ParameterizedTest
	@MethodSource("datos")
	void a_datum_comes_back_with_what_to_do(String campo, String raro) {
		this.conexion.abre("datos");
		llenaDatos(this.conexion);
		this.conexion.llena(campo, RAROS.get(raro));
		this.conexion.envia("Validar");
		vuelveConTodo("Datos del empleador", campo, RAROS.get(raro));
		Document pagina = this.conexion.pagina();
		BUENOS.forEach((otro, bueno) -> {
			if (!otro.equals(campo)) {
				assertThat(pagina.getElementById(otro).val()).as(otro).isEqualTo(bueno);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("contacto")
	void a_contact_comes_back_with_what_to_do(String campo, String raro) {
		this.conexion.abre("contacto");
		this.conexion.llena(campo, RAROS.get(raro));
		this.conexion.envia("Continuar");
		vuelveConTodo("Tenga a mano un correo y un celular", campo, RAROS.get(raro));
	}

	@Test
	void digits_of_other_scripts_are_cleaned(@LocalServerPort int puerto) {
		Conexion otra = new Conexion(puerto);
		otra.abre("/tramites-virtuales/empleadores");
		otra.responde("situacion", "OLVIDADA");
		llenaDatos(otra);
		otra.llena("numero", "١٧١٠٠٣٤٠٦٥");
		otra.llena("ruc", "１７９００１１６７４００１");
		otra.envia("Validar");
		assertThat(otra.respuesta().statusCode()).isEqualTo(200);
		assertThat(otra.pagina().select(".cp-valor").eachText()).contains(Recorridos.CEDULA, Recorridos.RUC);
	}

	private static void llenaDatos(Conexion conexion) {
		conexion.llena("empleador", "SOCIEDAD");
		conexion.llena("tipo", "CEDULA");
		BUENOS.forEach(conexion::llena);
	}

	private void vuelveConTodo(String titulo, String campo, String escrito) {
		Document pagina = this.conexion.pagina();
		assertThat(this.conexion.respuesta().statusCode()).isEqualTo(422);
		assertThat(pagina.title()).startsWith("Error: ").endsWith(titulo + " – Clave Patronal");
		Elements resumen = pagina.select("#resumen a");
		assertThat(resumen.eachAttr("href")).isEqualTo(List.of("#" + campo));
		assertThat(resumen.text()).isNotBlank().doesNotContain("??").endsWith(".");
		assertThat(pagina.getElementById(campo + "-error").text()).isEqualTo("Error: " + resumen.text());
		// A NUL cannot stand in HTML; browsers show it as this.
		assertThat(pagina.getElementById(campo).val()).isEqualTo(escrito.replace('\0', '\ufffd'));
	}

}
