package ec.clavepatronal.vigilancia;

import ec.clavepatronal.evaluacion.Veredicto;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * All that is counted, each counter there from the start: what never happened is zero,
 * not missing.
 */
class Contadores {

	private final MeterRegistry registro;

	Contadores(MeterRegistry registro) {
		this.registro = registro;
		for (Suceso suceso : Suceso.values()) {
			rechazos(suceso);
		}
		for (Cara cara : Cara.values()) {
			for (Veredicto veredicto : Veredicto.values()) {
				evaluaciones(cara, veredicto);
			}
		}
	}

	void contar(Suceso suceso) {
		rechazos(suceso).increment();
	}

	void contar(Cara cara, Veredicto veredicto) {
		evaluaciones(cara, veredicto).increment();
	}

	private Counter rechazos(Suceso suceso) {
		return Counter.builder("clave.rechazos")
			.description("Requests that were turned away")
			.tag("motivo", suceso.etiqueta())
			.register(this.registro);
	}

	private Counter evaluaciones(Cara cara, Veredicto veredicto) {
		return Counter.builder("clave.evaluaciones")
			.description("Outcomes that were told")
			.tag("cara", cara.etiqueta())
			.tag("veredicto", veredicto.name())
			.register(this.registro);
	}

}
