package ec.clavepatronal.propietario;

/**
 * Whose something is. Stores are asked with it and know nobody by another name; nothing
 * of it comes from a request by itself, so work in the background can keep things too.
 * Controllers take it as an argument.
 *
 * @param huella what stands beside what is kept: a hash of at most 43 characters, so that
 * reading the database opens nothing
 * @param conservacion for how long things of this kind of owner are kept, and how many
 * @param nuevo nothing can be theirs yet: no store needs to be asked
 */
public record Propietario(String huella, Conservacion conservacion, boolean nuevo) {

	/** Tells nobody apart. */
	@Override
	public String toString() {
		return "Propietario[nuevo=" + this.nuevo + "]";
	}

}
