package ec.clavepatronal.navegador;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The route sheet, the outcome and the rules as they leave the browser's printer.
 */
@ConNavegador
class ImpresionTest {

	/** Signs on a sheet that holds little more than a foot. */
	private static final int POCO = 600;

	@Test
	void without_a_visit_it_is_one_sheet(Persona persona) throws IOException {
		Recorridos.sociedadEnRegla(persona).pulsa("Ver el resultado");
		assertThat(hojas(persona)).singleElement()
			.asString()
			.contains("Pantalla por pantalla", "Cuando tenga la clave", "no es del IESS");
	}

	@Test
	void with_a_visit_no_part_is_torn_and_each_sheet_says_whose_it_is(Persona persona) throws IOException {
		Recorridos.daDatos(Recorridos.empieza(persona, "Está bloqueada"));
		Recorridos.hastaRevisar(persona, "Pasivo, cancelado o cerrado", "No sé qué correo di", "No sé")
			.pulsa("Ver el resultado");
		List<String> hojas = hojas(persona);
		assertThat(hojas).hasSizeBetween(2, 3)
			.allSatisfy((hoja) -> assertThat(hoja).contains("asistente independiente", "no es del IESS")
				.containsPattern("CP-[0-9A-Z]{4}-[0-9A-Z]{4}"));
		assertThat(hojas).filteredOn((hoja) -> hoja.contains("Por si acaso"))
			.singleElement()
			.asString()
			.contains("Qué llevar al IESS", "No encontramos la lista oficial");
		assertThat(hojas).filteredOn((hoja) -> hoja.contains("R2 ·") || hoja.contains("R5 ·"))
			.singleElement()
			.asString()
			.contains("Por qué", "R2 ·", "R5 ·");
	}

	@Test
	void an_outcome_with_every_motive_leaves_no_sheet_nearly_empty(Persona persona) throws IOException {
		Recorridos.daDatos(Recorridos.empieza(persona, "Está bloqueada"));
		Recorridos.hastaRevisar(persona, "Pasivo, cancelado o cerrado", "No sé qué correo di", "No sé")
			.pulsa("Ver el resultado");
		assertThat(hojas(persona, persona.pagina().url())).hasSize(2)
			.allSatisfy((hoja) -> assertThat(hoja).hasSizeGreaterThan(POCO));
	}

	@Test
	void the_outcome_of_a_household_is_one_sheet(Persona persona) throws IOException {
		Recorridos.hogar(persona, "La olvidé o la perdí", "Sé cuál es y puedo abrirlo");
		assertThat(hojas(persona, persona.pagina().url())).singleElement()
			.asString()
			.contains(Recorridos.CEDULA + "000", "Cree la clave nueva", "Cuando tenga la clave", "no asesoría legal");
	}

	/** The parts that find no room on the first sheet go to the second whole. */
	@Test
	void a_household_without_its_code_has_no_sheet_that_is_nearly_empty(Persona persona) throws IOException {
		Recorridos.hogar(persona, "La olvidé o la perdí", "Sé cuál es y puedo abrirlo");
		persona.abre("portal")
			.responde("No me llegó ningún código")
			.ve("Puede intentarlo por internet, pero puede fallar");
		List<String> resultado = hojas(persona, persona.pagina().url());
		assertThat(resultado).hasSize(2).allSatisfy((hoja) -> assertThat(hoja).hasSizeGreaterThan(POCO));
		assertThat(resultado.get(0)).contains("Por qué");
		assertThat(resultado.get(1)).startsWith("Fuentes").contains("Cuando tenga la clave");
		List<String> hoja = hojas(persona);
		assertThat(hoja).hasSize(2).allSatisfy((cada) -> assertThat(cada).hasSizeGreaterThan(POCO));
		assertThat(hoja.get(1)).startsWith("Si por internet no funciona");
	}

	@Test
	void the_rules_leave_no_sheet_nearly_empty_and_begin_beside_their_map(Persona persona) throws IOException {
		List<String> hojas = hojas(persona, "/reglas");
		assertThat(hojas).hasSizeLessThanOrEqualTo(5).allSatisfy((hoja) -> assertThat(hoja).hasSizeGreaterThan(POCO));
		assertThat(hojas.get(0)).contains("Clave recuperada", "R1 ");
	}

	private static List<String> hojas(Persona persona) throws IOException {
		return hojas(persona, "documentos/hoja-de-ruta");
	}

	/** The text of each sheet of the page that is printed. */
	private static List<String> hojas(Persona persona, String direccion) throws IOException {
		persona.abre(direccion);
		byte[] impresa = persona.pagina().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		try (PDDocument documento = Loader.loadPDF(impresa)) {
			List<String> hojas = new ArrayList<>();
			for (int i = 1; i <= documento.getNumberOfPages(); i++) {
				PDFTextStripper lector = new PDFTextStripper();
				lector.setSortByPosition(true);
				lector.setStartPage(i);
				lector.setEndPage(i);
				hojas.add(lector.getText(documento).replaceAll("[\\s\\u00a0]+", " "));
			}
			return hojas;
		}
	}

}
