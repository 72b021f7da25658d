package ec.clavepatronal.tabla.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.paquete.Paquete;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are shown, by the style of a cell; and how many styles there are, for those
 * that are added.
 */
public final class Estilos {

	/** What Excel itself allows is 65,490. */
	private static final int MAXIMO = 70_000;

	private final List<Formato> porEstilo = new ArrayList<>();

	private int rellenos;

	static Estilos leer(Paquete paquete, @Nullable String parte) throws IOException {
		if (parte == null) {
			return new Estilos();
		}
		try (LectorXml xml = LectorXml.abrir(paquete.parte(parte))) {
			return de(xml);
		}
	}

	/** Those of a part that is being read. */
	public static Estilos de(LectorXml xml) throws IOException {
		Estilos estilos = new Estilos();
		estilos.leer(xml);
		return estilos;
	}

	private void leer(LectorXml xml) throws IOException {
		Map<Integer, Formato> propios = new HashMap<>();
		boolean deCeldas = false;
		while (xml.siguienteElemento()) {
			switch (xml.nombre()) {
				case "numFmt" -> propios.putIfAbsent(xml.entero("numFmtId", 0),
						CodigoDeFormato.leer(xml.atributo("formatCode", "")));
				case "fills" -> this.rellenos = contar(xml);
				case "cellXfs" -> deCeldas = true;
				case "cellStyles", "dxfs" -> deCeldas = false;
				case "xf" -> {
					if (deCeldas) {
						int formato = xml.entero("numFmtId", 0);
						anadir(propios.getOrDefault(formato, FormatosIncorporados.formato(formato)));
					}
				}
				default -> {
				}
			}
		}
	}

	private static int contar(LectorXml xml) throws IOException {
		int cuantos = 0;
		int profundidad = xml.profundidad();
		while (xml.siguienteHijo(profundidad)) {
			cuantos++;
		}
		return cuantos;
	}

	private void anadir(Formato formato) throws ArchivoRechazado {
		if (this.porEstilo.size() >= MAXIMO) {
			throw new ArchivoRechazado(Detalle.COMPRIMIDO_EN_EXCESO);
		}
		this.porEstilo.add(formato);
	}

	Formato formato(int estilo) {
		return (estilo < this.porEstilo.size()) ? this.porEstilo.get(estilo) : Formato.GENERAL;
	}

	/** Styles of cells. */
	public int cuantos() {
		return this.porEstilo.size();
	}

	/** Fillings that styles choose from. */
	public int rellenos() {
		return this.rellenos;
	}

}
