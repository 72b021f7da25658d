package ec.clavepatronal.documentos;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Finds places where somebody could write down a key, a one-time code or a security
 * answer. Three signs give one away: a line or cell that is nothing but the name of such
 * a secret, a sentence about one that ends in a colon or in blanks, and room without text
 * behind either. To speak of a key in a whole sentence is no place for it.
 */
final class LugarParaUnSecreto {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	private static final String SECRETO = "\\b(claves?|contrase[ñn]as?|passwords?|c[óo]digos?|otp|pin|tokens?|nip|respuestas?)\\b";

	/** What stands for room to write in plain text. */
	private static final String HUECO = "(_{2,}|\\.{3,}|-{3,}|[\\u2500-\\u25FF☐☑]+|\\[[\\s\\u00a0]*\\])";

	/**
	 * The code of a foreigner is a number of the person, what is typed at the portal is
	 * not written here, and papers are made with this product.
	 */
	private static final Pattern INOFENSIVO = Pattern
		.compile("c[óo]digo( de identificaci[óo]n)?( para|( de)?l?) extranjeros?|c[óo]digo de identificaci[óo]n|"
				+ "c[óo]digo postal|(c[ée]dula|documento) o c[óo]digo|escriba (el c[óo]digo|la clave) en el portal|(?-i:con Clave Patronal)",
				FLAGS);

	/** «Clave de empleador», «Su código recibido», «PIN temporal (4 dígitos)». */
	private static final Pattern NOMBRE = Pattern
		.compile("[\\s\\p{Punct}\\d]*((su|tu|mi|la|el|nueva|primera|anote|escriba|aqu[íi]|confirme|repita) ){0,4}"
				+ SECRETO + "( \\(?[\\p{L}\\d-]+\\)?){0,5}[\\s:=*]*" + HUECO + "?[\\s\\p{Punct}]*", FLAGS);

	/** A sentence about a secret that waits for something. */
	private static final Pattern ESPERA = Pattern.compile(
			SECRETO + "[^.;:?!\\n]{0,60}(:|=)[\\s\\u00a0]*$|" + SECRETO + "[^.;:?!\\n]{0,60}[:=]?\\s*" + HUECO, FLAGS);

	/** A line of paper that ends so goes on in the next one. */
	private static final Pattern SIGUE = Pattern.compile(" (de|del|para|la|el|los|las|y|o|que|en|con|su)$", FLAGS);

	/** The end of a sentence that began on the line before: it names no place. */
	private static final Pattern COLA = Pattern.compile("\\p{Ll}[^_\\[]*[^.]\\.");

	private static final Pattern MENCION = Pattern.compile(SECRETO, FLAGS);

	private static final Set<String> SIN_LUGAR = Set.of("br", "hr", "img", "script", "style", "link", "meta", "col",
			"title", "head", "svg", "path", "button", "option");

	private static final Set<String> BLOQUES = Set.of("p", "div", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4",
			"label", "legend", "caption", "figcaption", "pre", "blockquote", "section", "body");

	private static final Set<String> CAMPOS = Set.of("input", "textarea", "select");

	private LugarParaUnSecreto() {
	}

	/** The lines of a text that are such a place; cells of a row stand apart by a tab. */
	static List<String> enTexto(String texto) {
		return texto.lines()
			.flatMap((linea) -> Stream.of(linea.split("\t", -1)))
			.map(String::strip)
			.filter(LugarParaUnSecreto::esLugar)
			.toList();
	}

	/**
	 * The places of a page, or of what is given to the printer. The frame of a page, with
	 * the name of the product, is looked through for fields only.
	 */
	static List<String> enHtml(Document pagina) {
		List<String> lugares = new ArrayList<>();
		pagina.select(String.join(",", CAMPOS) + ",[contenteditable]")
			.stream()
			.filter(LugarParaUnSecreto::pideSecreto)
			.map(Element::outerHtml)
			.forEach(lugares::add);
		List<Element> leidos = new ArrayList<>();
		NodeTraversor.traverse((nodo, nivel) -> {
			if (nodo instanceof TextNode trozo && !trozo.getWholeText().replace('\u00a0', ' ').isBlank()) {
				leidos.add(bloque(trozo));
			}
			else if (nodo instanceof Element hueco && vacio(hueco) && !leidos.isEmpty()) {
				String antes = leidos.get(leidos.size() - 1).text();
				if (mencionaSecreto(antes + ' ' + cabecera(hueco))) {
					lugares.add(antes + " → " + hueco.outerHtml());
				}
			}
		}, pagina.body());
		pagina.body()
			.select("*")
			.stream()
			.filter((uno) -> BLOQUES.contains(uno.tagName()) && uno.closest("header, nav, footer") == null
					&& uno.children().stream().noneMatch((hijo) -> BLOQUES.contains(hijo.tagName())))
			.map((uno) -> uno.text().replace('\u00a0', ' ').strip())
			.filter(LugarParaUnSecreto::esLugar)
			.forEach(lugares::add);
		return lugares;
	}

	private static boolean esLugar(String linea) {
		String resto = INOFENSIVO.matcher(Normalizer.normalize(linea, Normalizer.Form.NFKC)).replaceAll("");
		return NOMBRE.matcher(resto).matches() && !SIGUE.matcher(resto).find() && !COLA.matcher(resto).matches()
				|| ESPERA.matcher(resto).find();
	}

	private static boolean mencionaSecreto(String texto) {
		return MENCION.matcher(INOFENSIVO.matcher(texto).replaceAll("")).find();
	}

	/** What a text is read together with. */
	private static Element bloque(TextNode texto) {
		Element bloque = (Element) texto.parent();
		while (!BLOQUES.contains(bloque.tagName()) && bloque.parent() != null) {
			bloque = bloque.parent();
		}
		return bloque;
	}

	/** An element on the page that says nothing: a cell, a box, a line to write on. */
	private static boolean vacio(Element uno) {
		return !SIN_LUGAR.contains(uno.tagName()) && !CAMPOS.contains(uno.tagName())
				&& uno.text().replace('\u00a0', ' ').isBlank() && uno.select(String.join(",", CAMPOS)).isEmpty()
				&& uno.parents().stream().noneMatch((padre) -> SIN_LUGAR.contains(padre.tagName()));
	}

	/** The head of the column of an empty cell. */
	private static String cabecera(Element celda) {
		Element tabla = celda.closest("table");
		if (tabla == null || !celda.tagName().equals("td")) {
			return "";
		}
		return tabla.select("thead th:nth-child(" + (celda.elementSiblingIndex() + 1) + ")").text();
	}

	/** Whether a field asks for a secret, in what a person or a browser reads of it. */
	private static boolean pideSecreto(Element campo) {
		List<String> ayudas = List.of(campo.attr("aria-describedby").split(" "));
		Stream<String> suyas = campo.attributes()
			.asList()
			.stream()
			.filter((uno) -> !uno.getKey().equals("value"))
			.map(Attribute::getValue);
		Stream<String> deOtros = campo.ownerDocument()
			.select("[id], label")
			.stream()
			.filter((otro) -> otro.hasAttr("id") && ayudas.contains(otro.id()) || otro.tagName().equals("label")
					&& (otro.hasAttr("for") && otro.attr("for").equals(campo.id()) || campo.parents().contains(otro)))
			.map(Element::text);
		String palabras = Stream.concat(suyas, deOtros).collect(Collectors.joining(" "));
		return mencionaSecreto(palabras.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|[_-]", " "))
				|| Pattern.compile("one.?time|password|otp", FLAGS).matcher(palabras).find();
	}

}
