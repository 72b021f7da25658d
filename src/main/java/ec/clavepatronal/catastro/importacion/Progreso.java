package ec.clavepatronal.catastro.importacion;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Tells how far an import is: a bar that stays on its line on a terminal, a line every
 * ten seconds elsewhere. Both stretches of an import, reading all files and writing the
 * catalogue, count in rows.
 */
final class Progreso {

	private static final int ANCHO = 24;

	private static final int CADA = 4096;

	private final PrintStream salida;

	private final Function<Object[], String> frase;

	private final boolean terminal;

	private final long pausa;

	private final LongSupplier reloj;

	private String tarea = "";

	private double desde;

	private double hasta;

	private double porHacer;

	private long filas;

	private long inicio;

	private long dicho;

	/**
	 * With where and how to tell it.
	 * @param frase makes the line of: task, bar, per cent, rows, rows a second, time left
	 */
	Progreso(PrintStream salida, Function<Object[], String> frase, boolean terminal) {
		this(salida, frase, terminal, System::nanoTime);
	}

	Progreso(PrintStream salida, Function<Object[], String> frase, boolean terminal, LongSupplier reloj) {
		this.salida = salida;
		this.frase = frase;
		this.terminal = terminal;
		this.reloj = reloj;
		this.pausa = (terminal ? Duration.ofMillis(200) : Duration.ofSeconds(10)).toNanos();
	}

	/** Begins a stretch of work: rows and time count from here. */
	void empezar() {
		this.filas = 0;
		this.inicio = this.reloj.getAsLong();
		this.dicho = this.inicio;
	}

	/**
	 * Goes on with a part of it.
	 * @param desde where in the whole, from 0 to 1, the part begins
	 * @param hasta where it ends
	 * @param cuanto measure at which the part is done
	 */
	void parte(String nombre, double desde, double hasta, double cuanto) {
		this.tarea = nombre;
		this.desde = desde;
		this.hasta = hasta;
		this.porHacer = cuanto;
	}

	/** One more row; the measure says how much of the part is done. */
	void leida(long hecho) {
		this.filas++;
		if (this.filas % CADA == 0) {
			mostrar(hecho);
		}
	}

	private void mostrar(long hecho) {
		long ahora = this.reloj.getAsLong();
		if (ahora - this.dicho < this.pausa) {
			return;
		}
		this.dicho = ahora;
		double parte = this.desde + (this.hasta - this.desde) * Math.min(1, hecho / Math.max(1, this.porHacer));
		double segundos = (ahora - this.inicio) / 1e9;
		String texto = this.frase.apply(new Object[] { this.tarea, barra(parte), Math.round(parte * 100), this.filas,
				Math.round(this.filas / segundos), tiempo(segundos * (1 - parte) / parte) });
		if (this.terminal) {
			this.salida.print("\r" + texto + "   ");
			this.salida.flush();
		}
		else {
			this.salida.println(texto);
		}
	}

	/** Leaves the line to whatever is said next. */
	void terminar() {
		if (this.terminal) {
			this.salida.print("\r" + " ".repeat(100) + "\r");
			this.salida.flush();
		}
	}

	private static String barra(double parte) {
		int lleno = (int) Math.round(parte * ANCHO);
		return "[" + "#".repeat(lleno) + ".".repeat(ANCHO - lleno) + "]";
	}

	private static String tiempo(double segundos) {
		long enteros = Double.isFinite(segundos) ? Math.round(segundos) : 0;
		return (enteros < 60) ? enteros + " s" : enteros / 60 + " min " + enteros % 60 + " s";
	}

}
