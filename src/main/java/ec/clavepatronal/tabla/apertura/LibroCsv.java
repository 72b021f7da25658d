package ec.clavepatronal.tabla.apertura;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import ec.clavepatronal.tabla.Fila;
import ec.clavepatronal.tabla.Filas;
import ec.clavepatronal.tabla.Hoja;
import ec.clavepatronal.tabla.HojaNueva;
import ec.clavepatronal.tabla.Libro;
import ec.clavepatronal.tabla.Limites;
import ec.clavepatronal.tabla.Retoques;
import ec.clavepatronal.tabla.Vista;
import ec.clavepatronal.tabla.csv.FilasCsv;
import ec.clavepatronal.tabla.csv.LecturaCsv;
import ec.clavepatronal.tabla.sanado.CsvSanado;
import ec.clavepatronal.tabla.sanado.XlsxLlano;
import org.jspecify.annotations.Nullable;

/**
 * A CSV.
 */
final class LibroCsv implements Libro {

	private static final Hoja UNICA = new Hoja("", true);

	/** What is written holds as much as a cell of Excel does, not what is shown. */
	private static final int ENTERO = 32_767;

	private final Limites limites;

	private final LecturaCsv lectura;

	private LibroCsv(Path ruta, Limites limites) throws IOException {
		this.limites = limites;
		this.lectura = new LecturaCsv(ruta);
	}

	static LibroCsv abrir(Path ruta, Limites limites) throws IOException {
		return new LibroCsv(ruta, limites);
	}

	@Override
	public Tipo tipo() {
		return Tipo.CSV;
	}

	@Override
	public String codificacion() {
		return this.lectura.codificacion();
	}

	@Override
	public @Nullable Character separador() {
		return this.lectura.separador();
	}

	@Override
	public List<Hoja> hojas() {
		return List.of(UNICA);
	}

	@Override
	public Vista vista(Hoja hoja) throws IOException {
		List<Fila> primeras = new ArrayList<>();
		try (Filas filas = filas(hoja)) {
			for (Fila fila = filas.siguiente(); fila != null
					&& fila.numero() <= Vista.FILAS; fila = filas.siguiente()) {
				primeras.add(fila);
			}
		}
		return new Vista(primeras, List.of(), new TreeSet<>(), false);
	}

	@Override
	public Filas filas(Hoja hoja) throws IOException {
		return this.lectura.filas(this.limites);
	}

	/** Whole cells. */
	private FilasCsv enteras() throws IOException {
		return this.lectura.filas(this.limites.conCaracteres(ENTERO));
	}

	@Override
	public void sanar(Hoja hoja, Retoques retoques, List<HojaNueva> nuevas, OutputStream salida) throws IOException {
		Path llano = Files.createTempFile("lista-", ".tmp");
		try {
			try (OutputStream archivo = new BufferedOutputStream(Files.newOutputStream(llano));
					Filas filas = enteras()) {
				XlsxLlano.escribir(filas, archivo);
			}
			try (Libro libro = LibroXlsx.abrir(llano, Limites.PROPIO)) {
				libro.sanar(libro.hojas().get(0), retoques, nuevas, salida);
			}
		}
		finally {
			Files.deleteIfExists(llano);
		}
	}

	@Override
	public void sanarComoCsv(Hoja hoja, Retoques retoques, OutputStream salida) throws IOException {
		CsvSanado.escribir(this::enteras, this.lectura.separador(), retoques, salida);
	}

	/** Nothing stays open between two readings. */
	@Override
	public void close() {
	}

}
