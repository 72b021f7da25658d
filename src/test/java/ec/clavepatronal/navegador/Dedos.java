package ec.clavepatronal.navegador;

import java.util.function.Consumer;

import com.microsoft.playwright.Locator;

/**
 * A hand on a browser. Fields go by their names, as in {@link Conexion}.
 */
record Dedos(Persona persona, Consumer<String> mirada) implements Mano {

	@Override
	public void abre(String direccion) {
		this.persona.abre(direccion);
	}

	@Override
	public void llena(String campo, String valor) {
		Locator todos = this.persona.pagina().locator("[name=" + campo + "]");
		if ("radio checkbox".contains(todos.last().getAttribute("type"))) {
			this.persona.pagina().locator("[name=" + campo + "][value=" + valor + "]").check();
		}
		else {
			// Also what is hidden: the version, and what a household need not fill in.
			todos.evaluate("(campo, valor) => { campo.value = valor; }", valor);
		}
	}

	@Override
	public void envia(String boton) {
		this.persona.pulsa(boton);
	}

	@Override
	public void mira(String estado) {
		this.mirada.accept(estado);
	}

}
