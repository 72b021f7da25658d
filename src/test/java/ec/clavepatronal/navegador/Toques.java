package ec.clavepatronal.navegador;

import java.util.Locale;

import com.microsoft.playwright.Locator;
import ec.clavepatronal.ClavePatronal;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a way through the pages asks of a person: how often she touches the screen, how
 * many digits she types, and how many words she meets. A text field is touched before it
 * is typed into; words are those that can be seen in the main part of each page, so what
 * is folded does not count.
 */
final class Toques {

	private static final String PALABRAS = """
			() => document.querySelector('main').innerText.split(/\\s+/).filter((palabra) => /[\\p{L}\\p{N}]/u.test(palabra)).length""";

	private final Persona persona;

	private final StringBuilder paginas = new StringBuilder();

	private int toques;

	private int cifras;

	private int palabras;

	private int antesDelResultado;

	Toques(Persona persona) {
		this.persona = persona.conVentana(Persona.TELEFONO);
	}

	/**
	 * Usage: Toques folder-for-the-data. Starts the application and prints what a
	 * household and a company have to do.
	 */
	public static void main(String[] args) {
		try (ConfigurableApplicationContext aplicacion = SpringApplication.run(ClavePatronal.class,
				"--server.address=127.0.0.1", "--server.port=0", "--clave-patronal.datos=" + args[0],
				"--spring.main.banner-mode=off", "--logging.level.root=warn"); Chromium chromium = Chromium.abrir()) {
			String raiz = "http://127.0.0.1:" + aplicacion.getEnvironment().getProperty("local.server.port");
			System.out.println(new Toques(new Persona(chromium.navegador(), raiz, true)).hogar().informe("household"));
			System.out.println(new Toques(new Persona(chromium.navegador(), raiz, true)).empresa().informe("company"));
		}
	}

	/** From the home page to the outcome: a household that forgot its key. */
	Toques hogar() {
		empieza();
		toca(this.persona.puerta("Contrato a alguien en mi casa"));
		escribe("Su cédula o código", Recorridos.CEDULA);
		toca(this.persona.opcion("La olvidé o la perdí"));
		pulsa("Validar");
		pulsa("Continuar");
		return termina("Sé cuál es y puedo abrirlo");
	}

	/** The same for a company with one sucursal. */
	Toques empresa() {
		empieza();
		toca(this.persona.puerta("Tengo una empresa o negocio"));
		toca(this.persona.opcion("La olvidé o la perdí"));
		pulsa("Continuar");
		toca(this.persona.opcion("Empresa (sociedad)"));
		toca(this.persona.opcion("Cédula"));
		escribe("Número de identificación", Recorridos.CEDULA);
		escribe("RUC", Recorridos.RUC);
		escribe("Número de sucursal", Recorridos.SUCURSAL);
		pulsa("Validar");
		pulsa("Continuar");
		toca(this.persona.opcion("Activo"));
		pulsa("Continuar");
		toca(this.persona.opcion("Sé cuál es y puedo abrirlo"));
		pulsa("Continuar");
		return termina("Sí, es el mismo");
	}

	private Toques termina(String ultimaRespuesta) {
		toca(this.persona.opcion(ultimaRespuesta));
		pulsa("Continuar");
		while (!this.persona.direccion().endsWith("/resultado")) {
			pulsa(this.persona.direccion().endsWith("/revision") ? "Ver el resultado" : "Continuar");
		}
		return this;
	}

	private void empieza() {
		this.persona.abre("/");
		lee();
	}

	private void escribe(String campo, String texto) {
		this.toques++;
		this.cifras += texto.length();
		this.persona.campo(campo).click();
		this.persona.pagina().keyboard().type(texto);
	}

	private void pulsa(String nombre) {
		toca(this.persona.boton(nombre).or(this.persona.enlace(nombre)));
	}

	/** A touch that leads to another page makes her read it. */
	private void toca(Locator donde) {
		String antes = this.persona.direccion();
		this.toques++;
		donde.click();
		if (!this.persona.direccion().equals(antes)) {
			lee();
		}
	}

	private void lee() {
		int aqui = ((Number) this.persona.pagina().evaluate(PALABRAS)).intValue();
		this.antesDelResultado = this.palabras;
		this.palabras += aqui;
		this.paginas.append("  %4d words  %s%n".formatted(aqui, this.persona.direccion().replaceFirst(".*/", "/")));
	}

	int toques() {
		return this.toques;
	}

	int cifras() {
		return this.cifras;
	}

	int palabras() {
		return this.palabras;
	}

	String informe(String quien) {
		return String.format(Locale.ROOT,
				"%s: %d taps, %d digits typed, %d words met, %d of them before the outcome%n%s", quien, this.toques,
				this.cifras, this.palabras, this.antesDelResultado, this.paginas);
	}

}
