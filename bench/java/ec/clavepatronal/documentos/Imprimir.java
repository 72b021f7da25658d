package ec.clavepatronal.documentos;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;
import ec.clavepatronal.documentos.papeles.DatosDeCarta;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Papel;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * What papers cost: the first one, a thousand more, and what stays in memory.
 */
public final class Imprimir {

	private static final OperatingSystemMXBean MAQUINA = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private static final int CALENTAR = 500;

	private static final int TANDA = 250;

	private static final int TANDAS = 4;

	private Imprimir() {
	}

	public static void main(String[] args) throws IOException {
		LoggingSystem.get(Imprimir.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
		Dossier visita = Taller.dossier(Taller.sociedadConVisita(), Taller.LLENA);
		Taller.redaccion();
		long reloj = System.nanoTime();
		long cpu = MAQUINA.getProcessCpuTime();
		Taller.papeleria().pdf(Papel.SOLICITUD, visita, OutputStream.nullOutputStream());
		System.out.printf(Locale.ROOT, "first paper: %.2f s, %.2f s of CPU%n", (System.nanoTime() - reloj) / 1e9,
				(MAQUINA.getProcessCpuTime() - cpu) / 1e9);
		for (Papel papel : Papel.values()) {
			tanda(papel, visita, CALENTAR / Papel.values().length);
		}
		for (Papel papel : Papel.values()) {
			medir(papel, visita);
		}
		medir(Papel.HOJA_DE_RUTA, Taller.dossier(Taller.sociedadEnLinea(), DatosDeCarta.VACIA));
	}

	private static void medir(Papel papel, Dossier dossier) throws IOException {
		for (int i = 1; i <= TANDAS; i++) {
			long cpu = MAQUINA.getProcessCpuTime();
			tanda(papel, dossier, TANDA);
			double milisegundos = (MAQUINA.getProcessCpuTime() - cpu) / 1e6 / TANDA;
			System.out.printf(Locale.ROOT, "%s %s %4d: %5.1f ms of CPU, %4.0f a CPU second, heap alive %.1f MiB%n",
					papel, dossier.evaluacion().desenlace(), i * TANDA, milisegundos, 1000 / milisegundos, vivo());
		}
	}

	private static void tanda(Papel papel, Dossier dossier, int cuantos) throws IOException {
		for (int i = 0; i < cuantos; i++) {
			Taller.papeleria().pdf(papel, dossier, OutputStream.nullOutputStream());
		}
	}

	private static double vivo() {
		System.gc();
		Runtime jvm = Runtime.getRuntime();
		return (jvm.totalMemory() - jvm.freeMemory()) / 1024.0 / 1024.0;
	}

}
