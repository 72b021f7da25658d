package ec.clavepatronal.propietario;

/**
 * A store that knows whose things it keeps. Whoever adds a store for owners implements
 * this with it.
 */
public interface Conocidos {

	/** Whether anything of theirs is kept here. */
	boolean conoce(Propietario propietario);

}
