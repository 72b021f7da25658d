package ec.clavepatronal.recuperacion.tramites;

import java.util.stream.Collectors;

import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.evaluacion.Veredicto;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Paso;

import org.springframework.stereotype.Component;

/**
 * Sums up an expediente in one phrase for the list: the one place that does. A new state
 * is one more branch here and its text under {@code tramites.estado}.
 */
@Component
public class Estados {

	private final Evaluador evaluador;

	private final Textos textos;

	Estados(Evaluador evaluador, Textos textos) {
		this.evaluador = evaluador;
		this.textos = textos;
	}

	EstadoDelTramite de(Expediente expediente) {
		if (!expediente.completo()) {
			return estado("falta", "gris", falta(expediente.pendiente()));
		}
		Evaluacion evaluacion = this.evaluador.evaluar(this.evaluador.leer(expediente.datos().orElseThrow().escritos()),
				expediente.hechos());
		Veredicto veredicto = evaluacion.veredicto();
		return switch (veredicto) {
			case EN_LINEA, RECUPERADO -> estado(veredicto.name(), "verde");
			case CON_RESERVAS, PARCIAL_CON_VISITA -> estado(veredicto.name(), "ambar");
			case POR_CONFIRMAR -> estado(veredicto.name(), "azul",
					evaluacion.decisivos()
						.stream()
						.map((regla) -> falta(Paso.quePregunta(regla)))
						.collect(Collectors.joining(", ")));
		};
	}

	private EstadoDelTramite estado(String clave, String tono, Object... argumentos) {
		return new EstadoDelTramite(this.textos.de("tramites.estado." + clave, argumentos), tono);
	}

	/** A screen without words of its own here is called as in the progress. */
	private String falta(Paso paso) {
		String propio = this.textos.siHay("tramites.falta." + paso);
		return (propio != null) ? propio : this.textos.de("paso." + paso);
	}

}
