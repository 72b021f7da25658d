package ec.clavepatronal.tabla;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A CSV.
 */
final class LibroCsv implements Libro {

	private static final Hoja UNICA = new Hoja("", true);

	/** A field longer than this is a quote that nobody closed. */
	private static final int CAMPO = 1 << 20;

	/** What is written holds as much as a cell of Excel does, not what is shown. */
	private static final int ENTERO = 32_767;

	private final Path ruta;

	private final Limites limites;

	private final Codificacion codificacion;

	private final Separador separador;

	private LibroCsv(Path ruta, Limites limites) throws IOException {
		this.ruta = ruta;
		this.limites = limites;
		this.codificacion = Codificacion.de(ruta);
		this.separador = Separador.de(ruta, this.codificacion);
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
		return this.codificacion.nombre().name();
	}

	@Override
	public @Nullable Character separador() {
		return this.separador.signo();
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
		return filas(this.limites);
	}

	private FilasCsv filas(Limites suyos) throws IOException {
		return new FilasCsv(Separador.constructor(this.separador.signo())
			.maxBufferSize(CAMPO)
			.ofCsvRecord(this.codificacion.lector(this.ruta)), this.separador, suyos);
	}

	/** Whole cells. */
	FilasCsv enteras() throws IOException {
		return filas(this.limites.conCaracteres(ENTERO));
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
		CsvSanado.escribir(this, this.separador.signo(), retoques, salida);
	}

	/** Nothing stays open between two readings. */
	@Override
	public void close() {
	}

}
