package ec.clavepatronal.documentos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import ec.clavepatronal.documentos.papeles.CartaForm;
import ec.clavepatronal.documentos.papeles.DatosDeCarta;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Papel;
import ec.clavepatronal.documentos.papeles.Redaccion;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How papers are laid out: what stays together, and where there is room for a pen.
 */
class CompaginacionTest {

	/** Points of nine millimetres, a line of handwriting. */
	private static final float RENGLON = 9 * 72 / 25.4f;

	static List<Object[]> papeles() {
		return Taller.todosLosPapeles();
	}

	@ParameterizedTest
	@MethodSource("papeles")
	void every_sheet_tells_which_of_how_many_it_is(Papel papel, Dossier dossier) {
		List<String> hojas = hojas(Taller.pdf(papel, dossier));
		for (int i = 0; i < hojas.size(); i++) {
			assertThat(hojas.get(i)).contains("Página " + (i + 1) + " de " + hojas.size());
		}
	}

	@ParameterizedTest
	@MethodSource("papeles")
	void a_heading_stands_with_all_that_is_to_be_brought(Papel papel, Dossier dossier) {
		List<String> conLista = hojas(Taller.pdf(papel, dossier)).stream()
			.filter((hoja) -> hoja.contains("Por si acaso") || hoja.contains("Qué llevar al IESS"))
			.toList();
		if (papel == Papel.HOJA_DE_RUTA && dossier.conVisita()) {
			assertThat(conLista).singleElement()
				.asString()
				.contains("Qué llevar al IESS", "No encontramos la lista oficial", "Cuando tenga la clave");
		}
		else {
			assertThat(conLista).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ñ", "Comercializadora e Importadora " })
	void nobody_signs_on_a_sheet_without_a_word_of_the_letter(String trozo) {
		String nombre = trozo.repeat(200).substring(0, 200).strip();
		DatosDeCarta carta = new CartaForm(nombre, nombre, nombre, nombre, null, null, null, nombre, null, null, null)
			.datos();
		Dossier dossier = Taller.dossier(Taller.sociedadConVisita(), carta);
		assertThat(hojas(Taller.pdf(Papel.SOLICITUD, dossier))).last()
			.asString()
			.contains("Atentamente", "Firma a mano");
		assertThat(hojas(Taller.pdf(Papel.AUTORIZACION, dossier))).last()
			.asString()
			.contains("Esta autorización es solo para eso", "Firma a mano de quien autoriza",
					"Firma a mano de la persona autorizada");
	}

	@Test
	void a_blank_has_a_line_as_high_as_handwriting() {
		Dossier vacio = Taller.dossier(Taller.sociedadConVisita(), DatosDeCarta.VACIA);
		byte[] pdf = Taller.pdf(Papel.SOLICITUD, vacio);
		assertThat(alto(pdf, "Su cédula") - alto(pdf, "Representante legal nuevo")).isGreaterThan(RENGLON);
		assertThat(alto(pdf, "Teléfono") - ultimo(pdf, "Correo")).isGreaterThan(RENGLON);
		assertThat(ultimo(pdf, "Dirección") - alto(pdf, "Teléfono")).isGreaterThan(RENGLON);
		assertThat(alto(pdf, "representante") - alto(pdf, "Yo,")).isGreaterThan(RENGLON);
	}

	@Test
	void a_blank_within_a_sentence_is_as_wide_as_a_full_name() {
		List<Float> signos = new ArrayList<>();
		leer(Taller.pdf(Papel.SOLICITUD, Taller.dossier(Taller.sociedadConVisita(), DatosDeCarta.VACIA)), (signo) -> {
			if (signo.getUnicode().equals("_")) {
				signos.add(signo.getWidthDirAdj());
			}
		});
		assertThat(signos).isNotEmpty();
		assertThat(signos.get(0) * Redaccion.BLANCO.length()).isBetween(100 * 72 / 25.4f, 120 * 72 / 25.4f);
	}

	@Test
	void what_is_copied_out_of_a_paper_are_the_letters_that_were_typed() {
		String correo = "oficina.afiliados.affluente@ejemplo.com";
		DatosDeCarta carta = new CartaForm(null, null, null, null, correo, null, null, null, null, null, null).datos();
		StringBuilder letras = new StringBuilder();
		leer(Taller.pdf(Papel.SOLICITUD, Taller.dossier(Taller.sociedadConVisita(), carta)),
				(signo) -> letras.append(signo.getUnicode()));
		assertThat(letras).contains(correo).doesNotContainPattern("[\\uFB00-\\uFB4F]");
	}

	@Test
	void a_text_document_has_its_title_and_within_its_properties_what_it_is_not() throws IOException {
		Dossier dossier = Taller.dossier(Taller.hogarConVisita(), Taller.LLENA);
		byte[] docx = Taller.docx(Papel.AUTORIZACION, dossier);
		try (XWPFDocument documento = new XWPFDocument(new ByteArrayInputStream(docx))) {
			assertThat(documento.getProperties().getCoreProperties().getTitle())
				.isEqualTo("Autorización a terceros: Comercial Ñandú & Hijos Cía. Ltda.");
			assertThat(documento.getProperties().getCoreProperties().getCreator()).isEqualTo("Clave Patronal");
			assertThat(documento.getFooterList()).singleElement()
				.satisfies((pie) -> assertThat(pie.getText().strip()).isEqualTo("Página 1 de 1"));
			assertThat(documento.getProperties().getCoreProperties().getSubject()).contains("asistente independiente",
					"No es un documento oficial del IESS");
			assertThat(documento.getProperties().getCoreProperties().getKeywords()).isEqualTo(dossier.referencia());
			assertThat(documento.getParagraphs())
				.noneMatch((parrafo) -> parrafo.getText().contains("asistente independiente"));
		}
	}

	/** What a PDF says of itself. */
	static String informacion(byte[] pdf, String clave) {
		try (PDDocument documento = Loader.loadPDF(pdf)) {
			return documento.getDocumentInformation().getPropertyStringValue(clave).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text of each sheet. */
	private static List<String> hojas(byte[] pdf) {
		try (PDDocument documento = Loader.loadPDF(pdf)) {
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
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How far below the top of its sheet a word first stands. */
	private static float alto(byte[] pdf, String palabra) {
		return alto(pdf, (letras) -> letras.indexOf(palabra));
	}

	/** How far below the top of its sheet a word last stands. */
	private static float ultimo(byte[] pdf, String palabra) {
		return alto(pdf, (letras) -> letras.lastIndexOf(palabra));
	}

	private static float alto(byte[] pdf, ToIntFunction<String> donde) {
		StringBuilder letras = new StringBuilder();
		List<Float> altos = new ArrayList<>();
		leer(pdf, (signo) -> {
			letras.append(signo.getUnicode());
			altos.add(signo.getYDirAdj());
		});
		int lugar = donde.applyAsInt(letras.toString());
		assertThat(lugar).isNotNegative();
		return altos.get(lugar);
	}

	/**
	 * Sign by sign as the file has them: a reader folds two letters drawn as one back
	 * into two.
	 */
	private static void leer(byte[] pdf, Consumer<TextPosition> lector) {
		try (PDDocument documento = Loader.loadPDF(pdf)) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition signo) {
					lector.accept(signo);
				}
			}.getText(documento);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
