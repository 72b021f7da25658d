package ec.clavepatronal.documentos.imprenta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The typeface of every paper, read once: each document then takes only the signs it
 * uses. Made when the first paper is asked for.
 */
@Component
@Lazy
public class Tipografia {

	private static final String FAMILIA = "Open Sans";

	private static final int NORMAL = 400;

	private static final int NEGRITA = 700;

	/** Brackets and quotes around nothing. */
	private static final Pattern HUECO = Pattern.compile("\\( *\\)|\\[ *\\]|« *»|“ *”|\" *\"");

	/** What parts two names, at the end of one. */
	private static final Pattern SUELTOS = Pattern.compile("^[\\s,;:|/·–—-]+|[\\s,;:|/·–—-]+$");

	private final TrueTypeFont normal = leer("tipografia/OpenSans-Regular.ttf");

	private final TrueTypeFont negrita = leer("tipografia/OpenSans-Bold.ttf");

	private final CmapLookup signos;

	Tipografia() {
		try {
			this.signos = this.normal.getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Gives the typeface to a document that is about to be made. */
	void en(PDDocument documento, PdfRendererBuilder renderer) throws IOException {
		renderer.useFont(new PDFontSupplier(PDType0Font.load(documento, this.normal, true)), FAMILIA, NORMAL,
				FontStyle.NORMAL, true);
		renderer.useFont(new PDFontSupplier(PDType0Font.load(documento, this.negrita, true)), FAMILIA, NEGRITA,
				FontStyle.NORMAL, true);
	}

	/** Whether every sign of a text would be seen on paper, and in the order typed. */
	public boolean muestra(String texto) {
		return texto.codePoints().allMatch(this::muestra);
	}

	/**
	 * What paper can show of a name: the rest goes with the blank or the brackets around
	 * it, so that no hole tells of it. Empty if not a letter is left.
	 */
	public String visible(String nombre) {
		StringBuilder queda = new StringBuilder();
		nombre.codePoints().map((signo) -> muestra(signo) ? signo : ' ').forEach(queda::appendCodePoint);
		String sinHuecos = HUECO.matcher(queda).replaceAll(" ").replaceAll(" +(?=[ ,.;:)»])", "");
		String llano = SUELTOS.matcher(sinHuecos).replaceAll("");
		return llano.codePoints().anyMatch(Character::isLetterOrDigit) ? llano : "";
	}

	private boolean muestra(int signo) {
		return seVe(signo) && this.signos.getGlyphId(signo) != 0;
	}

	private static boolean seVe(int signo) {
		return switch (Character.getType(signo)) {
			case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK ->
				false;
			default -> true;
		};
	}

	private static TrueTypeFont leer(String archivo) {
		try (InputStream entrada = new ClassPathResource(archivo).getInputStream()) {
			TrueTypeFont tipo = new TTFParser().parse(new RandomAccessReadBuffer(entrada.readAllBytes()));
			// An «fi» drawn as one sign would be copied out of the paper as one sign.
			tipo.setEnableGsub(false);
			return tipo;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
