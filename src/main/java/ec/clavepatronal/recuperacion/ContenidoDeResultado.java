package ec.clavepatronal.recuperacion;

import java.util.Optional;

import ec.clavepatronal.evaluacion.ConsultaDelCatastro;
import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Ficha;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The outcome, and what the portal said since. */
@Component
class ContenidoDeResultado implements ContenidoDePantalla {

	private final Evaluador evaluador;

	private final ConsultaDelCatastro registro;

	private final Textos textos;

	ContenidoDeResultado(Evaluador evaluador, ConsultaDelCatastro registro, Textos textos) {
		this.evaluador = evaluador;
		this.registro = registro;
		this.textos = textos;
	}

	@Override
	public Paso paso() {
		return Paso.RESULTADO;
	}

	@Override
	public void poner(ModelAndView vista, Pantalla pantalla, Optional<? extends Formulario> escrito) {
		Expediente expediente = pantalla.expediente();
		Evaluacion evaluacion = this.evaluador
			.evaluar(pantalla.lecturas().leer(expediente.datos().orElseThrow().escritos()), expediente.hechos());
		vista.addObject("evaluacion", evaluacion);
		vista.addObject("veredicto", evaluacion.veredicto());
		vista.addObject("reservas", evaluacion.reservas());
		vista.addObject("seBorra", expediente.ficha().cuandoSeBorra(this.textos));
		vista.addObject("turno", expediente.ficha().turno().map(Ficha::enPalabras).orElse(null));
		vista.addObject("portal", expediente.portal().map(DichoDelPortal::de).orElse(null));
		vista.addObject("sriAntiguo",
				pantalla.segunSri().filter((segun) -> this.registro.esAntigua(segun.fecha())).isPresent());
		if (!pantalla.primeraClave()) {
			String propio = this.textos.siHay("camino.RESULTADO." + evaluacion.veredicto());
			vista.addObject("camino", (propio != null) ? propio : this.textos.de("camino.RESULTADO"));
		}
	}

}
