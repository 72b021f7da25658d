package ec.clavepatronal.catastro;

/**
 * A place of business, by the numbering of the SRI. It is not the sucursal of IESS.
 *
 * @param numero from 1 on
 * @param nombre trade name; empty if there is none, or if it gives away a person's name
 * @param provincia in capitals without accents, as in the files; empty if unknown
 * @param canton likewise
 */
public record Establecimiento(int numero, boolean abierto, String nombre, String provincia, String canton) {

	/** Says nothing that tells whose it is: it ends up in logs. */
	@Override
	public String toString() {
		return "Establecimiento[" + (this.abierto ? "abierto" : "cerrado") + ", " + this.provincia + "]";
	}

}
