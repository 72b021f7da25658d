package ec.clavepatronal.tabla;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A row with something in it.
 */
public final class Fila {

	private static final Pattern TOTAL = Pattern.compile("(sub)?total(es)?\\b.*|suman?\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	private final int numero;

	private final boolean oculta;

	private final boolean suma;

	private final List<Celda> celdas;

	/**
	 * A row.
	 * @param suma whether a formula of it adds up cells of several rows
	 * @param celdas one at least, from left to right
	 */
	public Fila(int numero, boolean oculta, boolean suma, List<Celda> celdas) {
		this.numero = numero;
		this.oculta = oculta;
		this.suma = suma;
		this.celdas = celdas;
	}

	/** As the spreadsheet numbers it, from 1 on. */
	public int numero() {
		return this.numero;
	}

	/** Whether the person does not see it: hidden by hand or by a filter. */
	public boolean oculta() {
		return this.oculta;
	}

	/**
	 * Whether it adds up others: by a formula, or by the word that it begins with. Only a
	 * hint, for a client may well be called so.
	 */
	public boolean esTotal() {
		return this.suma || TOTAL.matcher(this.celdas.get(0).texto().strip()).matches();
	}

	/** Those with something in them, from left to right. */
	public List<Celda> celdas() {
		return this.celdas;
	}

	/**
	 * The cell in a column, or null if nothing stands there.
	 * @param columna 0 for A
	 */
	public @Nullable Celda celda(int columna) {
		// Mostly nothing is missing to the left.
		if (columna < this.celdas.size() && this.celdas.get(columna).columna() == columna) {
			return this.celdas.get(columna);
		}
		for (Celda celda : this.celdas) {
			if (celda.columna() == columna) {
				return celda;
			}
		}
		return null;
	}

	/** What the person sees in a column; empty if nothing. */
	public String texto(int columna) {
		Celda celda = celda(columna);
		return (celda != null) ? celda.texto() : "";
	}

	/** The last column with something in it. */
	public int ultimaColumna() {
		return this.celdas.get(this.celdas.size() - 1).columna();
	}

	@Override
	public String toString() {
		return "Fila[" + this.numero + "]";
	}

}
