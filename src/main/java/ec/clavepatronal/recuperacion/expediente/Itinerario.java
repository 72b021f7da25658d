package ec.clavepatronal.recuperacion.expediente;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.SituacionClave;

/**
 * The journey as the code walks it, for whoever draws it: asked of {@link Paso} itself,
 * so a drawing cannot say anything else.
 */
public final class Itinerario {

	/** Whoever never had a key, whatever kind of employer it is. */
	static final String PRIMERA_CLAVE = "PRIMERA_CLAVE";

	private Itinerario() {
	}

	/** The screens up to the outcome, in order. */
	public static List<Estacion> estaciones() {
		return Arrays.stream(Paso.values()).filter(Paso::enCamino).map(Itinerario::estacion).toList();
	}

	/**
	 * The screens for whoever comes back from the portal: from there one is judged again.
	 */
	public static List<Estacion> despues() {
		return Arrays.stream(Paso.values()).filter((paso) -> !paso.enCamino()).map(Itinerario::estacion).toList();
	}

	/** How many screens at most are announced to a kind of employer. */
	public static int pasosDe(Empleador empleador) {
		return casos(empleador).mapToInt((caso) -> Paso.de(caso).size()).max().orElseThrow();
	}

	private static Estacion estacion(Paso paso) {
		List<String> loOmiten = new ArrayList<>();
		boolean segun = false;
		for (Empleador empleador : Empleador.values()) {
			List<Expediente> conClave = casos(empleador).filter(Expediente::tuvoClave).toList();
			boolean alguno = conClave.stream().anyMatch(paso::aplica);
			if (!alguno) {
				loOmiten.add(empleador.name());
			}
			segun |= alguno && !conClave.stream().allMatch(paso::aplica);
		}
		if (!segun && Stream.of(Empleador.values())
			.flatMap(Itinerario::casos)
			.filter((caso) -> !caso.tuvoClave())
			.noneMatch(paso::aplica)) {
			loOmiten.add(PRIMERA_CLAVE);
		}
		return new Estacion(paso.name(), paso.ruta(), paso.pregunta(), loOmiten, segun);
	}

	/** One of each: answers on which it may depend who meets what. */
	private static Stream<Expediente> casos(Empleador empleador) {
		DatosForm datos = new DatosForm(empleador, TipoIdentificacion.CEDULA, null, null, null);
		return Arrays.stream(SituacionClave.values())
			.map((situacion) -> Expediente.nuevo("", new SituacionForm(situacion)).con(Paso.DATOS, datos))
			.flatMap((caso) -> Arrays.stream(EstadoRuc.values())
				.map((estado) -> caso.con(Paso.ESTADO_RUC, new EstadoRucForm(estado))))
			.flatMap((caso) -> Arrays.stream(Correo.values())
				.map((correo) -> caso.con(Paso.CORREO, new CorreoForm(correo))));
	}

	/**
	 * One screen.
	 *
	 * @param nombre its name, as in the key {@code paso.<nombre>}
	 * @param ruta last part of its address
	 * @param pregunta whether it asks anything
	 * @param loOmiten who never meets it: names of kinds of employer, and
	 * {@code PRIMERA_CLAVE} for whoever asks for the first key
	 * @param segunRespuestas whether the others meet it only if their answers ask for it
	 */
	public record Estacion(String nombre, String ruta, boolean pregunta, List<String> loOmiten,
			boolean segunRespuestas) {

		public Estacion {
			loOmiten = List.copyOf(loOmiten);
		}

	}

}
