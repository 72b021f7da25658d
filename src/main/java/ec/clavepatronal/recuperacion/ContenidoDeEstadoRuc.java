package ec.clavepatronal.recuperacion;

import java.util.Optional;

import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.LineaDelResumen;
import ec.clavepatronal.recuperacion.expediente.Paso;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the registry says of the RUC stands beside the question. */
@Component
class ContenidoDeEstadoRuc implements ContenidoDePantalla {

	private final Revisadas revisadas;

	ContenidoDeEstadoRuc(Revisadas revisadas) {
		this.revisadas = revisadas;
	}

	@Override
	public Paso paso() {
		return Paso.ESTADO_RUC;
	}

	@Override
	public void poner(ModelAndView vista, Pantalla pantalla, Optional<? extends Formulario> escrito) {
		vista.addObject("dichoPorElSri",
				pantalla.expediente().segunSri().map(LineaDelResumen::de).map(this.revisadas::valor).orElse(null));
	}

}
