package ec.clavepatronal.tabla.xlsx;

import java.io.IOException;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Hoja;
import ec.clavepatronal.tabla.Limites;
import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.paquete.Paquete;

/**
 * What has to be read of a workbook before any of its sheets: which there are, the texts
 * and the styles.
 */
public final class LecturaXlsx {

	private final Paquete paquete;

	private final Indice indice;

	private final Estilos estilos;

	private final Cadenas cadenas;

	/**
	 * Reads it.
	 * @param paquete stays open as long as sheets are read
	 * @throws ArchivoRechazado when the archive holds something else, or is damaged
	 */
	public LecturaXlsx(Paquete paquete, Limites limites) throws IOException {
		this.paquete = paquete;
		this.indice = Indice.leer(paquete);
		this.estilos = Estilos.leer(paquete, this.indice.estilos());
		this.cadenas = Cadenas.leer(paquete, this.indice.cadenas(), limites.caracteres());
	}

	/** The parts of the workbook. */
	public Indice indice() {
		return this.indice;
	}

	/** Its styles; without any if it has no part of them. */
	public Estilos estilos() {
		return this.estilos;
	}

	/** The rows of a sheet; to be closed. */
	public LectorDeHoja filas(Hoja hoja, Limites limites) throws IOException {
		LectorDeCeldas celdas = new LectorDeCeldas(this.cadenas, this.estilos, this.indice.desde1904(),
				limites.caracteres());
		return new LectorDeHoja(LectorXml.abrir(this.paquete.parte(this.indice.parte(hoja))), celdas, limites);
	}

}
