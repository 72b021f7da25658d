package ec.clavepatronal.tabla;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A workbook.
 */
final class LibroXlsx implements Libro {

	private final Paquete paquete;

	private final Limites limites;

	private final Indice indice;

	private final Estilos estilos;

	private final Cadenas cadenas;

	private LibroXlsx(Paquete paquete, Limites limites) throws IOException {
		this.paquete = paquete;
		this.limites = limites;
		this.indice = Indice.leer(paquete);
		this.estilos = Estilos.leer(paquete, this.indice.estilos());
		this.cadenas = Cadenas.leer(paquete, this.indice.cadenas(), limites.caracteres());
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
		return this.indice.hojas();
	}

	@Override
	public Vista vista(Hoja hoja) throws IOException {
		try (LectorDeHoja lector = filas(hoja, this.limites.sinContarFilas())) {
			return lector.vista();
		}
	}

	@Override
	public LectorDeHoja filas(Hoja hoja) throws IOException {
		return filas(hoja, this.limites);
	}

	private LectorDeHoja filas(Hoja hoja, Limites suyos) throws IOException {
		LectorDeCeldas celdas = new LectorDeCeldas(this.cadenas, this.estilos, this.indice.desde1904(),
				suyos.caracteres());
		return new LectorDeHoja(LectorXml.abrir(this.paquete.parte(parte(hoja))), celdas, suyos);
	}

	private String parte(Hoja hoja) throws ArchivoRechazado {
		int cual = this.indice.hojas().indexOf(hoja);
		if (cual < 0) {
			throw new ArchivoRechazado(Detalle.HOJA_DESCONOCIDA);
		}
		return this.indice.partes().get(cual);
	}

	@Override
	public void sanar(Hoja hoja, Retoques retoques, List<HojaNueva> nuevas, OutputStream salida) throws IOException {
		String parte = parte(hoja);
		try (LectorDeHoja lector = filas(hoja)) {
			lector.vista();
			new LibroSanado(this.paquete, this.indice, this.estilos, retoques, nuevas)
				.escribir(new HojaMedida(parte, lector.ultimaColumna() + 1, lector.dibujo()), salida);
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
