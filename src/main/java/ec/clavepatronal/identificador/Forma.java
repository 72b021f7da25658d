package ec.clavepatronal.identificador;

/**
 * What the constructors of the values insist on: the shape, which is cheap, and not the
 * rules, which reading has gone through already.
 */
final class Forma {

	private Forma() {
	}

	static boolean sonCifras(String texto, int largo) {
		return texto.length() == largo && Limpieza.sonCifras(texto);
	}

}
