package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import ec.clavepatronal.tabla.paquete.EscritorXml;
import ec.clavepatronal.tabla.paquete.LectorXml;
import javax.xml.stream.XMLStreamConstants;

/**
 * Writes the list of the sheets with ours at its end.
 */
final class HojasDelLibro {

	/** What the name of a sheet may not have, and how long it may be. */
	private static final String PROHIBIDAS = "[\\\\/?*\\[\\]:]";

	private static final int LARGO = 28;

	private final String tipos;

	/** Names by relation. */
	private final Map<String, String> nuevas = new LinkedHashMap<>();

	private final Set<String> nombres = new TreeSet<>();

	private int ultimoNumero;

	HojasDelLibro(String tipos) {
		this.tipos = tipos;
	}

	void anadir(String nombre, String id) {
		this.nuevas.put(id, nombre);
	}

	int cuantas() {
		return this.nuevas.size();
	}

	void anotarLasQueHay(LectorXml lector) throws IOException {
		while (lector.siguienteElemento()) {
			if (lector.nombre().equals("sheet")) {
				this.nombres.add(lector.atributo("name", "").toLowerCase(Locale.ROOT));
				this.ultimoNumero = Math.max(this.ultimoNumero, lector.entero("sheetId", 0));
			}
		}
	}

	void escribir(LectorXml lector, EscritorXml escritor) throws IOException {
		escritor.copiar(lector);
		for (int suceso = lector.siguiente(); suceso != XMLStreamConstants.END_DOCUMENT; suceso = lector.siguiente()) {
			if (lector.termina(2) && lector.nombre().equals("sheets")) {
				escritor.imitar(lector);
				hojas(escritor);
			}
			escritor.copiar(lector);
		}
	}

	private void hojas(EscritorXml escritor) throws IOException {
		for (Map.Entry<String, String> nueva : this.nuevas.entrySet()) {
			this.ultimoNumero++;
			escritor.empezar("sheet")
				.atributo("name", libre(nueva.getValue()))
				.atributo("sheetId", String.valueOf(this.ultimoNumero))
				.relacion(this.tipos, nueva.getKey())
				.terminar();
		}
	}

	private String libre(String pedido) {
		String limpio = pedido.replaceAll(PROHIBIDAS, " ").strip();
		String corto = limpio.substring(0, Math.min(limpio.length(), LARGO));
		String nombre = corto;
		for (int numero = 2; !this.nombres.add(nombre.toLowerCase(Locale.ROOT)); numero++) {
			nombre = corto.substring(0, Math.min(corto.length(), LARGO - 4)) + " (" + numero + ")";
		}
		return nombre;
	}

}
