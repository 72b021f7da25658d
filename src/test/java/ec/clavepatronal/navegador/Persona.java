package ec.clavepatronal.navegador;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody in front of the pages. She knows what stands on them, labels, buttons and
 * headings, and nothing of how they are made.
 */
final class Persona {

	/** A telephone, the narrowest that counts. */
	static final int TELEFONO = 320;

	/** A desk. */
	static final int ESCRITORIO = 1280;

	private static final int ALTO = 900;

	private static final int PACIENCIA_MS = 30_000;

	/** The browser reports a page of these as a resource that did not load. */
	private static final Set<String> PAGINAS_CON_ERROR = Set.of("404", "409", "422");

	private final String raiz;

	private final BrowserContext contexto;

	private final List<String> quejas = new ArrayList<>();

	private Page pagina;

	Persona(Browser navegador, String raiz, boolean conJavaScript) {
		this.raiz = raiz;
		this.contexto = navegador.newContext(new Browser.NewContextOptions().setLocale("es-EC")
			.setTimezoneId("America/Guayaquil")
			.setJavaScriptEnabled(conJavaScript)
			.setViewportSize(ESCRITORIO, ALTO));
		this.contexto.setDefaultTimeout(PACIENCIA_MS);
		this.contexto.onConsoleMessage(this::anotar);
		this.contexto.onWebError((error) -> this.quejas.add("script: " + error.error()));
		this.contexto.onRequest(this::anotarSiSale);
		this.contexto.onRequestFailed(this::anotarSiFalla);
		this.pagina = this.contexto.newPage();
		PlaywrightAssertions.setDefaultAssertionTimeout(PACIENCIA_MS);
	}

	private void anotar(ConsoleMessage mensaje) {
		boolean esUnaPagina = !mensaje.location().contains(".css") && !mensaje.location().contains(".js")
				&& PAGINAS_CON_ERROR.stream().anyMatch((codigo) -> mensaje.text().contains("status of " + codigo));
		if (Set.of("error", "warning").contains(mensaje.type()) && !esUnaPagina) {
			this.quejas.add("console: " + mensaje.text() + " " + mensaje.location());
		}
	}

	private void anotarSiSale(Request solicitud) {
		if (!solicitud.url().startsWith(this.raiz) && !solicitud.url().startsWith("data:")) {
			this.quejas.add("leaves the house: " + solicitud.url());
		}
	}

	/** What she herself broke off, by a second click, has not failed. */
	private void anotarSiFalla(Request solicitud) {
		if (!"net::ERR_ABORTED".equals(solicitud.failure())) {
			this.quejas.add("failed: " + solicitud.url() + " " + solicitud.failure());
		}
	}

	List<String> quejas() {
		return this.quejas;
	}

	void cerrar() {
		this.contexto.close();
	}

	/** The page in front, for what only its maker can ask. */
	Page pagina() {
		return this.pagina;
	}

	Persona conVentana(int ancho) {
		this.pagina.setViewportSize(ancho, ALTO);
		return this;
	}

	/** Opens another tab of the same browser. */
	Page otraPestana() {
		return this.contexto.newPage();
	}

	Persona mira(Page pestana) {
		this.pagina = pestana;
		return this;
	}

	/**
	 * Types an address: of the site when it starts with a slash, else beside the page in
	 * front.
	 */
	Persona abre(String direccion) {
		this.pagina
			.navigate(URI.create(direccion.startsWith("/") ? this.raiz : direccion()).resolve(direccion).toString());
		return this;
	}

	String direccion() {
		return this.pagina.url();
	}

	Persona vuelve() {
		this.pagina.goBack();
		return this;
	}

	Persona adelanta() {
		this.pagina.goForward();
		return this;
	}

	Persona recarga() {
		this.pagina.reload();
		return this;
	}

	Persona elige(String opcion) {
		opcion(opcion).check();
		return this;
	}

	Persona marca(String casilla) {
		casilla(casilla).check();
		return this;
	}

	Persona escribe(String campo, String texto) {
		campo(campo).fill(texto);
		return this;
	}

	/** A button, or a link that looks like one: she does not tell them apart. */
	Persona pulsa(String nombre) {
		boton(nombre).or(enlace(nombre)).click();
		return this;
	}

	Persona sigue(String enlace) {
		enlace(enlace).click();
		return this;
	}

	/** Goes in by a door: a link that says in its first words whom it is for. */
	Persona entra(String puerta) {
		puerta(puerta).click();
		return this;
	}

	Locator puerta(String nombre) {
		return this.pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(literal("^", nombre)));
	}

	/** Chooses an answer and goes on. */
	Persona responde(String opcion) {
		return elige(opcion).pulsa("Continuar");
	}

	Persona teclea(String... teclas) {
		for (String tecla : teclas) {
			this.pagina.keyboard().press(tecla);
		}
		return this;
	}

	Locator opcion(String nombre) {
		return this.pagina.getByRole(AriaRole.RADIO, exacto(nombre));
	}

	Locator campo(String etiqueta) {
		return this.pagina.getByRole(AriaRole.TEXTBOX, exacto(etiqueta));
	}

	Locator casilla(String nombre) {
		return this.pagina.getByRole(AriaRole.CHECKBOX, exacto(nombre));
	}

	Locator pregunta(String leyenda) {
		return this.pagina.getByRole(AriaRole.GROUP, exacto(leyenda));
	}

	Locator boton(String nombre) {
		return this.pagina.getByRole(AriaRole.BUTTON, exacto(nombre));
	}

	Locator enlace(String nombre) {
		return this.pagina.getByRole(AriaRole.LINK, exacto(nombre));
	}

	Locator parte(String titulo) {
		return this.pagina.getByRole(AriaRole.REGION, exacto(titulo));
	}

	/** A folded part, which she opens. */
	Locator pliegue(String titulo) {
		Locator pliegue = this.pagina.locator("details")
			.filter(new Locator.FilterOptions().setHas(
					this.pagina.locator("summary").getByText(titulo, new Locator.GetByTextOptions().setExact(true))));
		pliegue.locator("summary").first().click();
		return pliegue;
	}

	/** The summary of errors on top, or what else must be read first. */
	Locator alerta() {
		return this.pagina.getByRole(AriaRole.ALERT);
	}

	private static Page.GetByRoleOptions exacto(String nombre) {
		return new Page.GetByRoleOptions().setName(nombre).setExact(true);
	}

	/** Stands before the page with this heading. */
	Persona ve(String titulo) {
		assertThat(this.pagina.getByRole(AriaRole.HEADING, exacto(titulo).setLevel(1))).isVisible();
		return this;
	}

	/** Reads these sentences, each somewhere on the page. */
	Persona lee(String... frases) {
		for (String frase : frases) {
			assertThat(this.pagina.getByText(frase).first()).isVisible();
		}
		return this;
	}

	Persona noLee(String... frases) {
		for (String frase : frases) {
			assertThat(this.pagina.getByText(frase).filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
		}
		return this;
	}

	/** The pattern is read by the browser, which knows no quoting. */
	private static Pattern literal(String antes, String texto) {
		return Pattern.compile(antes + texto.replaceAll("[.?()+*]", "\\\\$0"));
	}

	Persona tieneElegido(String... opciones) {
		for (String opcion : opciones) {
			assertThat(opcion(opcion)).isChecked();
		}
		return this;
	}

	Persona tieneEscrito(String campo, String texto) {
		assertThat(campo(campo)).hasValue(texto);
		return this;
	}

	/**
	 * The same page again: this message in the summary, and at what it is about.
	 */
	Persona leeElError(Locator donde, String mensaje) {
		assertThat(this.pagina).hasTitle(Pattern.compile("^Error: "));
		assertThat(alerta()).containsText(mensaje);
		assertThat(donde).hasAccessibleDescription(literal("Error:\\s+", mensaje));
		return this;
	}

}
