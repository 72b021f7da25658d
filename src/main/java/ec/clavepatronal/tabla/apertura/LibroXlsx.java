package ec.clavepatronal.tabla.apertura;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import ec.clavepatronal.tabla.Filas;
import ec.clavepatronal.tabla.Hoja;
import ec.clavepatronal.tabla.HojaNueva;
import ec.clavepatronal.tabla.Libro;
import ec.clavepatronal.tabla.Limites;
import ec.clavepatronal.tabla.Retoques;
import ec.clavepatronal.tabla.Vista;
import ec.clavepatronal.tabla.paquete.Paquete;
import ec.clavepatronal.tabla.sanado.HojaMedida;
import ec.clavepatronal.tabla.sanado.LibroSanado;
import ec.clavepatronal.tabla.xlsx.LectorDeHoja;
import ec.clavepatronal.tabla.xlsx.LecturaXlsx;
import org.jspecify.annotations.Nullable;

/**
 * A workbook.
 */
final class LibroXlsx implements Libro {

	private final Paquete paquete;

	private final Limites limites;

	private final LecturaXlsx lectura;

	private LibroXlsx(Paquete paquete, Limites limites) throws IOException {
		this.paquete = paquete;
		this.limites = limites;
		this.lectura = new LecturaXlsx(paquete, limites);
	}

	static LibroXlsx abrir(Path ruta, Limites limites) throws IOException {
		Paquete paquete = Paquete.abrir(ruta, limites);
		try {
			return new LibroXlsx(paquete, limites);
		}
		catch (IOException ex) {
			paquete.close();
			throw ex;
		}
	}

	@Override
	public Tipo tipo() {
		return Tipo.XLSX;
	}

	@Override
	public @Nullable String codificacion() {
		return null;
	}

	@Override
	public @Nullable Character separador() {
		return null;
	}

	@Override
	public List<Hoja> hojas() {
		return this.lectura.indice().hojas();
	}

	@Override
	public Vista vista(Hoja hoja) throws IOException {
		try (LectorDeHoja lector = this.lectura.filas(hoja, this.limites.sinContarFilas())) {
			return lector.vista();
		}
	}

	@Override
	public Filas filas(Hoja hoja) throws IOException {
		return this.lectura.filas(hoja, this.limites);
	}

	@Override
	public void sanar(Hoja hoja, Retoques retoques, List<HojaNueva> nuevas, OutputStream salida) throws IOException {
		try (LectorDeHoja lector = this.lectura.filas(hoja, this.limites)) {
			lector.vista();
			new LibroSanado(this.paquete, this.lectura, retoques, nuevas)
				.escribir(HojaMedida.de(this.lectura.indice().parte(hoja), lector), salida);
		}
	}

	@Override
	public void sanarComoCsv(Hoja hoja, Retoques retoques, OutputStream salida) {
		throw new UnsupportedOperationException("only a CSV");
	}

	@Override
	public void close() throws IOException {
		this.paquete.close();
	}

}
