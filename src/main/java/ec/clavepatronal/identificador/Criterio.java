package ec.clavepatronal.identificador;

/**
 * The one thing that an operator may decide: how hard a failing modulo 10 weighs. About
 * eighty published numbers of people were checked and none fails, so it blocks; the first
 * proven counter-example can turn it into a doubt without touching the code.
 *
 * @param moduloDiez {@link Gravedad#ERROR} or {@link Gravedad#AVISO}: to let a failing
 * check digit pass without a word would make reading pointless
 */
public record Criterio(Gravedad moduloDiez) {

	/** A failing modulo 10 blocks. */
	public static final Criterio HABITUAL = new Criterio(Gravedad.ERROR);

	public Criterio {
		if (moduloDiez == Gravedad.INFO) {
			throw new IllegalArgumentException("moduloDiez is AVISO or ERROR");
		}
	}

}
