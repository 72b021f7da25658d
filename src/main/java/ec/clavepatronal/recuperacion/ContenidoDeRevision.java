package ec.clavepatronal.recuperacion;

import java.util.Optional;

import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Every answer, each with where it is changed. */
@Component
class ContenidoDeRevision implements ContenidoDePantalla {

	private final Revisadas revisadas;

	ContenidoDeRevision(Revisadas revisadas) {
		this.revisadas = revisadas;
	}

	@Override
	public Paso paso() {
		return Paso.REVISION;
	}

	@Override
	public void poner(ModelAndView vista, Pantalla pantalla, Optional<? extends Formulario> escrito) {
		vista.addObject("revisadas", this.revisadas.de(pantalla));
	}

}
