package ec.clavepatronal.recuperacion;

import java.util.Optional;

import ec.clavepatronal.evaluacion.Lecturas;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;

import org.springframework.web.servlet.ModelAndView;

/**
 * What one screen has that no other has. A screen that is but its form needs none; one
 * that shows more is one component of this kind, which Spring finds.
 */
interface ContenidoDePantalla {

	/** Whose content it is. */
	Paso paso();

	/**
	 * Adds to a page what only this screen shows.
	 * @param vista the page, which has what every screen shows already
	 * @param escrito what its form holds, kept or just typed
	 */
	default void poner(ModelAndView vista, Pantalla pantalla, Optional<? extends Formulario> escrito) {
	}

	/**
	 * What follows from an answer that was given here.
	 * @param contestado the expediente with that answer
	 */
	default Expediente alContestar(Expediente contestado, Lecturas lecturas) {
		return contestado;
	}

}
