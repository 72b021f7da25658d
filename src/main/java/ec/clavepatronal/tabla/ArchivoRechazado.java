package ec.clavepatronal.tabla;

import java.io.IOException;

/**
 * A file that is not taken. Its message is the name of the {@link Detalle} alone, and it
 * has no cause: those of parsers quote what they read.
 */
public final class ArchivoRechazado extends IOException {

	private static final long serialVersionUID = 1L;

	private final Detalle detalle;

	private final int fila;

	/** In no row, or in the whole of it. */
	public ArchivoRechazado(Detalle detalle) {
		this(detalle, 0);
	}

	/**
	 * In a row.
	 * @param fila as the spreadsheet numbers it
	 */
	public ArchivoRechazado(Detalle detalle, int fila) {
		super(detalle.name());
		this.detalle = detalle;
		this.fila = fila;
	}

	/** The code that other programs see. */
	public Rechazo rechazo() {
		return this.detalle.rechazo();
	}

	/** What exactly was found. */
	public Detalle detalle() {
		return this.detalle;
	}

	/** The row in which it was found, as the spreadsheet numbers it; 0 if in none. */
	public int fila() {
		return this.fila;
	}

}
