package ec.clavepatronal.recuperacion.tramites;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.reglas.Empleador;

/**
 * What a new expediente takes over from another one. What IESS has on record of one
 * employer says nothing of another, so the facts go along only where it is the same.
 */
enum Copia {

	/** Everything but the sucursal. */
	OTRA_SUCURSAL {
		@Override
		Map<Paso, Formulario> de(Expediente origen) {
			Map<Paso, Formulario> respuestas = new EnumMap<>(Paso.class);
			origen.respuestas().forEach((paso, respuesta) -> {
				if (paso.compareTo(Paso.REVISION) < 0 && paso != Paso.VALIDACION) {
					respuestas.put(paso, respuesta);
				}
			});
			respuestas.put(Paso.DATOS, origen.datos().orElseThrow().sinSucursal());
			return respuestas;
		}
	},

	/** The person and how to reach them. */
	OTRO_EMPLEADOR {
		@Override
		Map<Paso, Formulario> de(Expediente origen) {
			Map<Paso, Formulario> respuestas = new EnumMap<>(Paso.class);
			respuestas.put(Paso.DATOS, origen.datos().orElseThrow().sinEmpleador());
			origen.respuesta(Paso.CONTACTO).ifPresent((contacto) -> respuestas.put(Paso.CONTACTO, contacto));
			return respuestas;
		}
	};

	abstract Map<Paso, Formulario> de(Expediente origen);

	/** A household has one sucursal, and its number is the person's. */
	static boolean sirve(Expediente origen) {
		return origen.datos().map(DatosForm::empleador).filter(Empleador::tieneRuc).isPresent();
	}

	static Optional<Copia> leer(String nombre) {
		for (Copia copia : values()) {
			if (copia.name().equals(nombre)) {
				return Optional.of(copia);
			}
		}
		return Optional.empty();
	}

}
