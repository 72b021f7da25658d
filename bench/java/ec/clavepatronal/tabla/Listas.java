package ec.clavepatronal.tabla;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;
import ec.clavepatronal.tabla.apertura.Tablas;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What reading a list and giving it back costs. {@code crear} makes the files, the other
 * words measure them: CPU of the whole process, the JVM's compilers included.
 */
public final class Listas {

	private static final OperatingSystemMXBean MAQUINA = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private static final int COLUMNAS = 12;

	private static final int CALENTAR = 10;

	private static final int VECES = 10;

	private Listas() {
	}

	public static void main(String[] args) throws IOException {
		Path ruta = Path.of(args[1]);
		switch (args[0]) {
			case "crear-xlsx" -> crearXlsx(ruta, Integer.parseInt(args[2]));
			case "crear-csv" -> crearCsv(ruta, Integer.parseInt(args[2]));
			case "xlsx" -> xlsx(ruta);
			case "una-vez" -> unaVez(ruta);
			case "csv" -> csv(ruta);
			default -> throw new IllegalArgumentException(args[0]);
		}
	}

	private static String campo(int fila, int columna) {
		return switch (columna) {
			case 0 -> String.format(Locale.ROOT, "1790%06d001", fila);
			case 1 -> "Comercial Andina del Austro " + fila + " Cía. Ltda.";
			case 2 -> String.format(Locale.ROOT, "17%08d", fila);
			case 3 -> "contabilidad" + fila + "@ejemplo.ec";
			default -> "dato " + (fila % (columna * 7));
		};
	}

	private static void crearXlsx(Path ruta, int filas) throws IOException {
		try (SXSSFWorkbook libro = new SXSSFWorkbook(null, 100, false, true);
				OutputStream salida = Files.newOutputStream(ruta)) {
			Sheet hoja = libro.createSheet("Clientes");
			for (int fila = 0; fila < filas; fila++) {
				Row row = hoja.createRow(fila);
				for (int columna = 0; columna < COLUMNAS; columna++) {
					row.createCell(columna).setCellValue(campo(fila, columna));
				}
				row.getCell(2).setCellValue(1_700_000_000d + fila);
			}
			libro.write(salida);
		}
	}

	private static void crearCsv(Path ruta, int filas) throws IOException {
		try (BufferedWriter salida = Files.newBufferedWriter(ruta)) {
			for (int fila = 0; fila < filas; fila++) {
				for (int columna = 0; columna < COLUMNAS; columna++) {
					salida.append((columna == 0) ? "" : ";").append(campo(fila, columna));
				}
				salida.newLine();
			}
		}
	}

	/** One row in five has a mark with a comment, as with a thousand of 5,000. */
	private static void sanar(Path ruta) throws IOException {
		try (Libro libro = Tablas.abrir(ruta, Limites.PROPIO)) {
			libro.sanar(libro.hojas().get(0), new UnaDeCinco(), List.of(new HojaNueva("Resumen", List.of(List.of("x")))),
					OutputStream.nullOutputStream());
		}
	}

	private static long leer(Path ruta) throws IOException {
		long celdas = 0;
		try (Libro libro = Tablas.abrir(ruta, Limites.PROPIO); Filas filas = libro.filas(libro.hojas().get(0))) {
			for (Fila fila = filas.siguiente(); fila != null; fila = filas.siguiente()) {
				celdas += fila.celdas().size();
			}
		}
		return celdas;
	}

	private static void xlsx(Path ruta) throws IOException {
		medir("first: read and healed", 1, () -> {
			leer(ruta);
			sanar(ruta);
		});
		medir("warming up", CALENTAR, () -> {
			leer(ruta);
			sanar(ruta);
		});
		medir("read", VECES, () -> leer(ruta));
		medir("healed", VECES, () -> sanar(ruta));
		medir("read and healed", VECES, () -> {
			leer(ruta);
			sanar(ruta);
		});
	}

	private static void unaVez(Path ruta) throws IOException {
		medir("read and healed once", 1, () -> {
			leer(ruta);
			sanar(ruta);
		});
	}

	private static void csv(Path ruta) throws IOException {
		for (int vuelta = 1; vuelta <= 3; vuelta++) {
			medir("CSV, round " + vuelta, 1, () -> leer(ruta));
		}
	}

	private static void medir(String que, int veces, Accion accion) throws IOException {
		long cpu = MAQUINA.getProcessCpuTime();
		long reloj = System.nanoTime();
		for (int i = 0; i < veces; i++) {
			accion.hacer();
		}
		System.out.printf(Locale.ROOT, "%s: %.3f s of CPU each, %.3f s by the clock%n", que,
				(MAQUINA.getProcessCpuTime() - cpu) / 1e9 / veces, (System.nanoTime() - reloj) / 1e9 / veces);
	}

	private interface Accion {

		void hacer() throws IOException;

	}

	private record UnaDeCinco() implements Retoques {

		@Override
		public String autor() {
			return "Revisión";
		}

		@Override
		public int filaDeTitulos() {
			return 1;
		}

		@Override
		public List<String> titulos() {
			return List.of("Revisión", "Propuesta", "¿Aceptar?");
		}

		@Override
		public @Nullable Retoque fila(int numero) {
			return (numero % 5 != 0) ? null : new Retoque(
					List.of(new Marca(0, Marca.Color.ERROR, "El número no tiene el formato correcto: falta un cero.")),
					Map.of(), List.of("Número por corregir", "0990011674001", ""));
		}

	}

}
