package ec.clavepatronal.documentos;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Papel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * PDF/UA-1 as veraPDF judges it: what a machine can tell of a paper that is read aloud.
 */
class PdfUaTest {

	@BeforeAll
	static void prepara() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	static List<Object[]> papeles() {
		return Taller.todosLosPapeles();
	}

	@Test
	void the_figure_in_the_readme_is_the_number_of_papers_judged_here() throws Exception {
		int papeles = papeles().size();
		assertThat(Files.readString(Path.of("README.md")))
			.contains("veraPDF finds " + papeles + " of " + papeles + " PDFs");
	}

	@ParameterizedTest
	@MethodSource("papeles")
	void every_paper_conforms(Papel papel, Dossier dossier) throws Exception {
		try (PDFAParser documento = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(Taller.pdf(papel, dossier)), PDFAFlavour.PDFUA_1);
				PDFAValidator validador = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			ValidationResult resultado = validador.validate(documento);
			assertThat(resultado.getTestAssertions()
				.stream()
				.map((fallo) -> fallo.getRuleId().getClause() + "-" + fallo.getRuleId().getTestNumber() + " "
						+ fallo.getMessage() + " " + fallo.getLocation().getContext())
				.distinct()
				.toList()).isEmpty();
			assertThat(resultado.isCompliant()).isTrue();
		}
	}

}
