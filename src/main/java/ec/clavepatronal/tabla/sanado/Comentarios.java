package ec.clavepatronal.tabla.sanado;

import java.io.IOException;

import ec.clavepatronal.tabla.Referencia;
import ec.clavepatronal.tabla.paquete.EscritorXml;
import ec.clavepatronal.tabla.paquete.LectorXml;
import javax.xml.stream.XMLStreamConstants;

/**
 * Writes the comments of a sheet: those that were there, ours behind them, and where
 * there was one already ours below it.
 */
final class Comentarios {

	private final Notas notas;

	private int autores;

	Comentarios(Notas notas) {
		this.notas = notas;
	}

	/** For a sheet that had none. */
	void escribir(EscritorXml escritor) throws IOException {
		escritor.raiz("comments", Norma.HOJA).empezar("authors");
		autor(escritor);
		escritor.terminar().empezar("commentList");
		nuevos(escritor);
		escritor.terminar().terminar();
	}

	/** For a sheet that had some. */
	void escribir(LectorXml lector, EscritorXml escritor) throws IOException {
		escritor.copiar(lector);
		String pendiente = "";
		for (int suceso = lector.siguiente(); suceso != XMLStreamConstants.END_DOCUMENT; suceso = lector.siguiente()) {
			boolean suelto = !pendiente.isEmpty() && esTextoSuelto(suceso, lector);
			if (suceso == XMLStreamConstants.START_ELEMENT) {
				escritor.imitar(lector);
				pendiente = empieza(lector, pendiente);
				if (suelto) {
					escritor.empezar("r");
				}
			}
			else if (suceso == XMLStreamConstants.END_ELEMENT) {
				escritor.imitar(lector);
				termina(lector, escritor, pendiente);
			}
			escritor.copiar(lector);
			if (suelto && suceso == XMLStreamConstants.END_ELEMENT) {
				escritor.terminar();
			}
		}
	}

	/**
	 * Whether the text of a comment stands there in one piece: beside pieces, of which
	 * ours is one, nobody would show it.
	 */
	private static boolean esTextoSuelto(int suceso, LectorXml lector) {
		return (suceso == XMLStreamConstants.START_ELEMENT || suceso == XMLStreamConstants.END_ELEMENT)
				&& lector.profundidad() == 5 && lector.nombre().equals("t");
	}

	/** What we have to say of the cell that a comment is about. */
	private String empieza(LectorXml lector, String pendiente) throws IOException {
		if (lector.profundidad() == 3 && lector.nombre().equals("author")) {
			this.autores++;
		}
		if (lector.profundidad() != 3 || !lector.nombre().equals("comment")) {
			return pendiente;
		}
		String referencia = lector.atributo("ref", "");
		int fila = Referencia.fila(referencia);
		int columna = Referencia.columna(referencia);
		String nuestro = this.notas.comentario(fila, columna);
		if (nuestro == null) {
			return "";
		}
		this.notas.yaComentada(fila, columna);
		return nuestro;
	}

	private void termina(LectorXml lector, EscritorXml escritor, String pendiente) throws IOException {
		if (lector.profundidad() == 2 && lector.nombre().equals("authors")) {
			autor(escritor);
		}
		else if (lector.profundidad() == 2 && lector.nombre().equals("commentList")) {
			nuevos(escritor);
		}
		else if (lector.profundidad() == 4 && lector.nombre().equals("text") && !pendiente.isEmpty()) {
			escritor.empezar("r").textoExacto("t", "\n" + this.notas.autor() + ": " + pendiente).terminar();
		}
	}

	private void autor(EscritorXml escritor) throws IOException {
		escritor.empezar("author").texto(this.notas.autor()).terminar();
	}

	private void nuevos(EscritorXml escritor) throws IOException {
		String autor = String.valueOf(this.autores);
		this.notas.nuevas((fila, columna, texto) -> escritor.empezar("comment")
			.atributo("ref", Referencia.de(fila, columna))
			.atributo("authorId", autor)
			.empezar("text")
			.empezar("r")
			.textoExacto("t", texto)
			.terminar()
			.terminar()
			.terminar());
	}

}
