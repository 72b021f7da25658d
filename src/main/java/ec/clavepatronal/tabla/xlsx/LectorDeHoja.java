package ec.clavepatronal.tabla.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Celda;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.Fila;
import ec.clavepatronal.tabla.Filas;
import ec.clavepatronal.tabla.Limites;
import ec.clavepatronal.tabla.Referencia;
import ec.clavepatronal.tabla.Vista;
import ec.clavepatronal.tabla.paquete.LectorXml;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet of an XLSX, and what stands before and behind them.
 */
public final class LectorDeHoja implements Filas {

	private final LectorXml xml;

	private final LectorDeCeldas celdas;

	private final Limites limites;

	private final Entorno entorno = new Entorno();

	private int numero;

	private int ultimaColumna = -1;

	private long filas;

	LectorDeHoja(LectorXml xml, LectorDeCeldas celdas, Limites limites) {
		this.xml = xml;
		this.celdas = celdas;
		this.limites = limites;
	}

	@Override
	public @Nullable Fila siguiente() throws IOException {
		int suceso = this.xml.siguiente();
		while (suceso != XMLStreamConstants.END_DOCUMENT) {
			if (suceso == XMLStreamConstants.START_ELEMENT) {
				Fila fila = elemento();
				if (fila != null) {
					return contada(fila);
				}
			}
			suceso = this.xml.siguiente();
		}
		return null;
	}

	private @Nullable Fila elemento() throws IOException {
		if (this.xml.nombre().equals("row")) {
			return fila();
		}
		this.entorno.anotar(this.xml, this.limites.columnas());
		return null;
	}

	private Fila contada(Fila fila) throws ArchivoRechazado {
		this.filas++;
		this.ultimaColumna = Math.max(this.ultimaColumna, fila.ultimaColumna());
		if (this.filas > this.limites.filas()) {
			throw new ArchivoRechazado(Detalle.DEMASIADAS_FILAS, fila.numero());
		}
		if (fila.ultimaColumna() >= this.limites.columnas()) {
			throw new ArchivoRechazado(Detalle.DEMASIADAS_COLUMNAS, fila.numero());
		}
		return fila;
	}

	private @Nullable Fila fila() throws IOException {
		String donde = this.xml.atributo("r");
		int siguiente = (donde != null) ? Referencia.numero(donde) : this.numero + 1;
		if (siguiente <= this.numero || siguiente > Limites.ULTIMA_FILA) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
		this.numero = siguiente;
		boolean oculta = this.xml.marcado("hidden");
		this.celdas.empezarFila();
		List<Celda> llenas = new ArrayList<>();
		int profundidad = this.xml.profundidad();
		int columna = -1;
		while (this.xml.siguienteHijo(profundidad)) {
			if (this.xml.nombre().equals("c")) {
				columna = columna(columna);
				Celda celda = this.celdas.leer(this.xml, columna);
				if (celda != null) {
					llenas.add(celda);
				}
			}
		}
		return llenas.isEmpty() ? null : new Fila(this.numero, oculta, this.celdas.suma(), llenas);
	}

	private int columna(int anterior) throws ArchivoRechazado {
		String donde = this.xml.atributo("r");
		int columna = (donde != null) ? Referencia.columna(donde) : anterior + 1;
		if (columna <= anterior || columna >= Limites.ULTIMA_COLUMNA) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
		return columna;
	}

	/** The last one with something in it among the rows read so far; -1 if none. */
	public int ultimaColumna() {
		return this.ultimaColumna;
	}

	/** The relation of the drawing of comments and old buttons; empty if none. */
	public String dibujo() {
		return this.entorno.dibujo();
	}

	/** Reads on to the end, for what stands there. */
	public Vista vista() throws IOException {
		List<Fila> primeras = new ArrayList<>();
		for (Fila fila = siguiente(); fila != null; fila = siguiente()) {
			if (fila.numero() <= Vista.FILAS) {
				primeras.add(fila);
			}
		}
		return this.entorno.vista(primeras);
	}

	@Override
	public void close() throws IOException {
		this.xml.close();
	}

}
