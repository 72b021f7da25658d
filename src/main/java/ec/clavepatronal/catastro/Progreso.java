package ec.clavepatronal.catastro;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells how far an import is: a bar that stays on its line on a terminal, a line every
 * ten seconds elsewhere. Both halves of the work count in rows.
 */
final class Progreso {

	private static final int ANCHO = 24;

	private static final int CADA = 4096;

	private static final Locale ECUADOR = Locale.forLanguageTag("es-EC");

	private final PrintStream salida;

	private final boolean terminal;

	private final long pausa;

	private final LongSupplier reloj;

	private String tarea = "";

	private double porHacer;

	private long filas;

	private long inicio;

	private long dicho;

	Progreso(PrintStream salida, boolean terminal) {
		this(salida, terminal, System::nanoTime);
	}

	Progreso(PrintStream salida, boolean terminal, LongSupplier reloj) {
		this.salida = salida;
		this.terminal = terminal;
		this.reloj = reloj;
		this.pausa = (terminal ? Duration.ofMillis(200) : Duration.ofSeconds(10)).toNanos();
	}

	/** Begins a task that is done when its measure reaches this much. */
	void empezar(String nombre, double cuanto) {
		this.tarea = nombre;
		this.porHacer = cuanto;
		this.filas = 0;
		this.inicio = this.reloj.getAsLong();
		this.dicho = this.inicio;
	}

	/** One more row; the measure says how much of the task is done. */
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
		double parte = Math.min(1, hecho / Math.max(1, this.porHacer));
		double segundos = (ahora - this.inicio) / 1e9;
		String texto = String.format(ECUADOR, "%s %s %3.0f %%  %,d filas  %,.0f filas/s  faltan %s", this.tarea,
				barra(parte), parte * 100, this.filas, this.filas / segundos, tiempo(segundos * (1 - parte) / parte));
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
