package ec.clavepatronal.recuperacion;

import java.util.Optional;

import ec.clavepatronal.evaluacion.Dato;
import ec.clavepatronal.evaluacion.Lecturas;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The three fields of the portal. */
@Component
class ContenidoDeDatos implements ContenidoDePantalla {

	@Override
	public Paso paso() {
		return Paso.DATOS;
	}

	@Override
	public void poner(ModelAndView vista, Pantalla pantalla, Optional<? extends Formulario> escrito) {
		vista.addObject("identificacion", identificacion(escrito, pantalla.lecturas()));
	}

	@Override
	public Expediente alContestar(Expediente contestado, Lecturas lecturas) {
		return segunRegistro(contestado, lecturas);
	}

	/** What «Validar» adds: what the registry knows of the RUC now. */
	static Expediente segunRegistro(Expediente expediente, Lecturas lecturas) {
		return expediente.segun(lecturas.consultar(expediente.datos().orElseThrow().escritos()).segunSri());
	}

	/**
	 * What goes before the 000 of a household: of what the page shows, which may be
	 * something else than what is kept.
	 */
	private static @Nullable String identificacion(Optional<? extends Formulario> escrito, Lecturas lecturas) {
		return escrito.filter(DatosForm.class::isInstance)
			.map(DatosForm.class::cast)
			.filter((datos) -> datos.tipo() != null)
			.map((datos) -> lecturas.leer(datos.escritos()).identificacion())
			.flatMap(Dato::valor)
			.orElse(null);
	}

}
