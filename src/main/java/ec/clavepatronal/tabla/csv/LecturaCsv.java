package ec.clavepatronal.tabla.csv;

import java.io.IOException;
import java.nio.file.Path;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Limites;

/**
 * How a CSV is read: its letters and its separator, told once by what stands in it.
 */
public final class LecturaCsv {

	/** A field longer than this is a quote that nobody closed. */
	private static final int CAMPO = 1 << 20;

	private final Path ruta;

	private final Codificacion codificacion;

	private final Separador separador;

	/**
	 * Looks through a file.
	 * @throws ArchivoRechazado when it is no text
	 */
	public LecturaCsv(Path ruta) throws IOException {
		this.ruta = ruta;
		this.codificacion = Codificacion.de(ruta);
		this.separador = Separador.de(ruta, this.codificacion);
	}

	/** The name of the encoding, for instance {@code UTF-8}. */
	public String codificacion() {
		return this.codificacion.nombre().name();
	}

	/** What stands between two fields. */
	public char separador() {
		return this.separador.signo();
	}

	/** The rows from the first one on; to be closed. */
	public FilasCsv filas(Limites limites) throws IOException {
		return new FilasCsv(Lenidad.constructor(this.separador.signo())
			.maxBufferSize(CAMPO)
			.ofCsvRecord(this.codificacion.lector(this.ruta)), this.separador, limites);
	}

}
