package ec.clavepatronal.reglas;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The whole finite world of facts.
 */
public final class TodosLosHechos {

	private TodosLosHechos() {
	}

	public static Stream<Hechos> todos() {
		return Arrays.stream(Empleador.values())
			.flatMap((empleador) -> Arrays.stream(SituacionClave.values())
				.flatMap((situacion) -> Arrays.stream(EstadoRuc.values())
					.flatMap((estado) -> Arrays.stream(Correo.values())
						.flatMap((correo) -> Arrays.stream(Representante.values())
							.map((representante) -> new Hechos(empleador, situacion, estado, correo,
									representante))))));
	}

	/** The same with everything that the portal may have said. */
	public static Stream<Hechos> conPortal() {
		return Arrays.stream(RespuestaDelPortal.values()).flatMap((respuesta) -> todos().map((h) -> h.con(respuesta)));
	}

}
