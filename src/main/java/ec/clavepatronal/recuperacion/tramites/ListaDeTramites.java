package ec.clavepatronal.recuperacion.tramites;

import java.util.List;

/**
 * A part of the owner's expedientes, the last used first. Public for the templates, whose
 * expressions are compiled only over public types.
 *
 * @param lineas those that are shown
 * @param cuantos how many there are in all
 * @param pagina which part this is, from 1
 * @param paginas how many parts there are
 */
public record ListaDeTramites(List<LineaDeTramite> lineas, int cuantos, int pagina, int paginas) {

	/** Whether not all of them are shown. */
	public boolean hayMas() {
		return this.cuantos > this.lineas.size();
	}

}
