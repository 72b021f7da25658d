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
final class Progreso implements ImportacionListener {

	private static final int ANCHO = 24;

	private static final int CADA = 4096;

	private final PrintStream salida;

	private final Function<Object[], String> frase;

	private final String guardando;

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
	 * @param terminal whether a person watches
	 */
	Progreso(PrintStream salida, TextosDeImportacion textos, boolean terminal) {
		this(salida, (datos) -> textos.de("importar.progreso", datos), textos.de("importar.guardando"), terminal,
				System::nanoTime);
	}

	/**
	 * The same with any words and clock.
	 * @param frase makes the line of: task, bar, per cent, rows, rows a second, time left
	 * @param guardando name of the task of the second stretch
	 */
	Progreso(PrintStream salida, Function<Object[], String> frase, String guardando, boolean terminal,
			LongSupplier reloj) {
		this.salida = salida;
		this.frase = frase;
		this.guardando = guardando;
		this.terminal = terminal;
		this.reloj = reloj;
		this.pausa = (terminal ? Duration.ofMillis(200) : Duration.ofSeconds(10)).toNanos();
	}

	@Override
	public void empieza() {
		this.filas = 0;
		this.inicio = this.reloj.getAsLong();
		this.dicho = this.inicio;
	}

	@Override
	public void archivo(String nombre, double desde, double hasta, long bytes) {
		parte(nombre, desde, hasta, bytes);
	}

	@Override
	public void guardado(long filas) {
		parte(this.guardando, 0, 1, filas);
	}

	private void parte(String nombre, double desde, double hasta, long cuanto) {
		this.tarea = nombre;
		this.desde = desde;
		this.hasta = hasta;
		this.porHacer = cuanto;
	}

	@Override
	public void fila(long hecho) {
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
	@Override
	public void termina() {
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
