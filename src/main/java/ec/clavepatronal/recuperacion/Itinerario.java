package ec.clavepatronal.recuperacion;

import java.util.Arrays;
import java.util.List;

import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.SituacionClave;

/**
 * The journey as the code walks it, for whoever draws it: asked of {@link Paso} itself,
 * so a drawing cannot say anything else.
 */
public final class Itinerario {

	private Itinerario() {
	}

	/** The screens in order. */
	public static List<Estacion> estaciones() {
		return Arrays.stream(Paso.values()).map(Itinerario::estacion).toList();
	}

	private static Estacion estacion(Paso paso) {
		return new Estacion(paso.name(), paso.ruta(), paso.pregunta(),
				Arrays.stream(Empleador.values()).filter((empleador) -> !paso.aplica(de(empleador))).toList());
	}

	private static Expediente de(Empleador empleador) {
		return Expediente.nuevo("", new SituacionForm(SituacionClave.OLVIDADA))
			.con(Paso.DATOS, new DatosForm(empleador, TipoIdentificacion.CEDULA, null, null, null));
	}

	/**
	 * One screen.
	 *
	 * @param nombre its name, as in the key {@code paso.<nombre>}
	 * @param ruta last part of its address
	 * @param pregunta whether it asks anything
	 * @param loOmiten the kinds of employer that never meet it
	 */
	public record Estacion(String nombre, String ruta, boolean pregunta, List<Empleador> loOmiten) {
	}

}
