package ec.clavepatronal.documentos.imprenta;

import java.text.BreakIterator;

import com.openhtmltopdf.extend.FSTextBreaker;
import ec.clavepatronal.pagina.Textos;

/**
 * Where a line of a paper may end: as in any Spanish text, but never within a date. The
 * press by itself takes «25/11/2026» for an address of the web and parts it.
 */
class Renglones implements FSTextBreaker {

	private final BreakIterator cortes = BreakIterator.getLineInstance(Textos.ESPANOL);

	private String texto = "";

	@Override
	public int next() {
		int corte = this.cortes.next();
		while (corte != BreakIterator.DONE && enFecha(corte)) {
			corte = this.cortes.next();
		}
		return corte;
	}

	@Override
	public void setText(String nuevo) {
		this.texto = nuevo;
		this.cortes.setText(nuevo);
	}

	private boolean enFecha(int corte) {
		return corte > 0 && corte < this.texto.length()
				&& (this.texto.charAt(corte - 1) == '/' || this.texto.charAt(corte) == '/');
	}

}
