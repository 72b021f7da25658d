package ec.clavepatronal.tabla.xlsx;

import java.io.IOException;
import java.time.LocalDateTime;

import ec.clavepatronal.tabla.Celda;
import ec.clavepatronal.tabla.Celda.Clase;
import ec.clavepatronal.tabla.Referencia;
import ec.clavepatronal.tabla.paquete.Escapes;
import ec.clavepatronal.tabla.paquete.LectorXml;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of the cells of an XLSX. A formula's is the one that the spreadsheet
 * program left in the file.
 */
final class LectorDeCeldas {

	private final Cadenas cadenas;

	private final Estilos estilos;

	private final boolean desde1904;

	private final int caracteres;

	private final StringBuilder valor = new StringBuilder();

	private final Sumas sumas = new Sumas();

	LectorDeCeldas(Cadenas cadenas, Estilos estilos, boolean desde1904, int caracteres) {
		this.cadenas = cadenas;
		this.estilos = estilos;
		this.desde1904 = desde1904;
		this.caracteres = caracteres;
	}

	/** Before each row. */
	void empezarFila() {
		this.sumas.empezarFila();
	}

	/** Whether a formula of the row adds up cells of several rows. */
	boolean suma() {
		return this.sumas.hay();
	}

	/**
	 * Reads the cell that the reader stands at.
	 * @return null if nothing is in it
	 */
	@Nullable Celda leer(LectorXml xml, int columna) throws IOException {
		String tipo = xml.atributo("t", "n");
		Formato formato = this.estilos.formato(xml.entero("s", 0));
		int profundidad = xml.profundidad();
		boolean calculada = false;
		String rico = "";
		this.valor.setLength(0);
		while (xml.siguienteHijo(profundidad)) {
			switch (xml.nombre()) {
				case "v" -> xml.texto(this.valor, this.caracteres);
				case "is" -> rico = TextoRico.leer(xml, this.caracteres);
				case "f" -> {
					calculada = true;
					this.sumas.anotar(xml);
				}
				default -> {
				}
			}
		}
		if (tipo.equals("inlineStr")) {
			return texto(columna, rico, calculada);
		}
		return this.valor.isEmpty() ? null : valor(columna, tipo, formato, calculada);
	}

	private @Nullable Celda valor(int columna, String tipo, Formato formato, boolean calculada) throws IOException {
		String crudo = this.valor.toString();
		return switch (tipo) {
			case "s" -> texto(columna, this.cadenas.texto(Referencia.indice(crudo)), calculada);
			case "str" -> texto(columna, Escapes.descifrar(crudo), calculada);
			case "b" -> new Celda(columna, Clase.LOGICO,
					crudo.equals("1") || crudo.equals("true") ? "VERDADERO" : "FALSO", null, null, calculada, false);
			case "e" -> new Celda(columna, Clase.ERROR, crudo, null, null, calculada, false);
			case "d" -> texto(columna, crudo, calculada);
			default -> numero(columna, crudo, formato, calculada);
		};
	}

	private @Nullable Celda texto(int columna, String texto, boolean calculada) {
		if (texto.isBlank()) {
			return null;
		}
		Celda celda = Celda.texto(columna, texto, this.caracteres);
		return calculada ? new Celda(columna, Clase.TEXTO, celda.texto(), null, null, true, celda.cortada()) : celda;
	}

	private @Nullable Celda numero(int columna, String crudo, Formato formato, boolean calculada) {
		LocalDateTime fecha = formato.comoFecha(crudo, this.desde1904);
		if (fecha != null && formato.fecha() != null) {
			return new Celda(columna, Clase.FECHA, formato.fecha().mostrar(fecha), crudo, fecha, calculada, false);
		}
		String texto = formato.mostrar(crudo);
		return (texto != null) ? new Celda(columna, Clase.NUMERO, texto, crudo, null, calculada, false)
				: texto(columna, crudo, calculada);
	}

}
