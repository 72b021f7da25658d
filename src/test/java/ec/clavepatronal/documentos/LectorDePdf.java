package ec.clavepatronal.documentos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.verapdf.as.ASAtom;
import org.verapdf.cos.COSBase;
import org.verapdf.cos.COSObject;
import org.verapdf.cos.COSStream.FilterFlags;
import org.verapdf.cos.COSString;
import org.verapdf.operator.Operator;
import org.verapdf.parser.PDFStreamParser;
import org.verapdf.pd.PDDocument;
import org.verapdf.pd.PDPage;
import org.verapdf.pd.font.PDFont;

/**
 * Reads a PDF as somebody would who copies from it: with veraPDF's parser, which shares
 * nothing with the library that wrote it. Signs come out as the file maps them; nothing
 * is folded or guessed.
 *
 * @param paginas the pages, each as its pieces of text in the order of the file
 * @param formulario whether there are fields to fill in
 * @param titulo its title
 * @param idioma what the document says of its language
 * @param etiquetado whether it can be read aloud in order
 */
record LectorDePdf(List<Pagina> paginas, boolean formulario, String titulo, String idioma, boolean etiquetado) {

	/** Two pieces whose lines are less apart than this stand on one line, in points. */
	private static final double MISMA_LINEA = 1;

	static LectorDePdf leer(byte[] pdf) {
		try {
			PDDocument documento = new PDDocument(new ByteArrayInputStream(pdf));
			try {
				List<Pagina> paginas = new ArrayList<>();
				for (PDPage pagina : documento.getPages()) {
					paginas.add(pagina(pagina));
				}
				COSObject raiz = documento.getCatalog().getObject();
				return new LectorDePdf(paginas,
						documento.getAcroForm() != null || documento.getPages().stream().anyMatch(LectorDePdf::seLlena),
						documento.getDocument().getTrailer().getInfo().getStringKey(ASAtom.TITLE),
						raiz.getStringKey(ASAtom.LANG), raiz.getKey(ASAtom.MARK_INFO).getBooleanKey(ASAtom.MARKED));
			}
			finally {
				documento.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The whole text, a line of paper on a line. */
	String texto() {
		StringBuilder texto = new StringBuilder();
		for (Pagina pagina : this.paginas) {
			Trozo antes = null;
			for (Trozo trozo : pagina.trozos()) {
				if (antes != null && Math.abs(antes.y() - trozo.y()) > MISMA_LINEA) {
					texto.append('\n');
				}
				else if (antes != null && trozo.x() - antes.hasta() > MISMA_LINEA) {
					texto.append(' ');
				}
				texto.append(trozo.texto());
				antes = trozo;
			}
			texto.append('\n');
		}
		return texto.toString();
	}

	/** The way to a source is no field; whatever else lies upon a page may be one. */
	private static boolean seLlena(PDPage pagina) {
		return pagina.getAnnotations().stream().anyMatch((nota) -> !"Link".equals(nota.getSubtype().getValue()));
	}

	private static Pagina pagina(PDPage pagina) throws IOException {
		List<Trozo> trozos = new ArrayList<>();
		List<COSBase> operandos = new ArrayList<>();
		PDFont letra = null;
		double cuerpo = 0;
		double x = 0;
		double y = 0;
		try (PDFStreamParser partes = new PDFStreamParser(
				pagina.getContent().getContents().getData(FilterFlags.DECODE))) {
			partes.parseTokens();
			for (Object parte : partes.getTokens()) {
				if (!(parte instanceof Operator operador)) {
					operandos.add((COSBase) parte);
					continue;
				}
				switch (operador.getOperator()) {
					case "Tf" -> {
						letra = pagina.getResources().getFont(operandos.get(0).getName());
						cuerpo = operandos.get(1).getReal();
					}
					case "Tm" -> {
						x = operandos.get(4).getReal();
						y = operandos.get(5).getReal();
					}
					case "Tj" -> trozos.add(trozo(operandos.get(0), Objects.requireNonNull(letra), cuerpo, x, y));
					case "TJ", "'", "\"", "Td", "TD", "T*", "Do" ->
						throw new IllegalStateException("this reader does not follow " + operador);
					default -> {
						// Draws or marks, and says nothing.
					}
				}
				operandos.clear();
			}
		}
		double[] caja = pagina.getMediaBox();
		return new Pagina(trozos, caja[2] - caja[0], caja[3] - caja[1]);
	}

	private static Trozo trozo(COSBase cadena, PDFont letra, double cuerpo, double x, double y) throws IOException {
		ByteArrayInputStream bytes = new ByteArrayInputStream(((COSString) cadena).get());
		StringBuilder texto = new StringBuilder();
		double ancho = 0;
		while (bytes.available() > 0) {
			int codigo = letra.readCode(bytes);
			texto.append(letra.toUnicode(codigo));
			ancho += letra.getWidth(codigo) * cuerpo / 1000;
		}
		return new Trozo(texto.toString(), x, x + ancho, y);
	}

	/**
	 * One page.
	 *
	 * @param trozos its pieces of text
	 * @param ancho in points
	 * @param alto in points
	 */
	record Pagina(List<Trozo> trozos, double ancho, double alto) {
	}

	/**
	 * A piece of text of one typeface on one line.
	 *
	 * @param texto what it says
	 * @param x where it begins, in points from the left
	 * @param hasta where it ends
	 * @param y its line, in points from below
	 */
	record Trozo(String texto, double x, double hasta, double y) {
	}

}
