package ec.clavepatronal.identificador;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import ec.clavepatronal.identificador.Hallazgo.Codigo;

/**
 * Numbers of the wrong length. A zero in front is offered only when the number is right
 * with it: one digit may as well be missing elsewhere.
 */
final class Longitud {

	/** Doubts that nearly every new company shares, and that say nothing of a slip. */
	private static final Set<Codigo> DUDAS_ORDINARIAS = Set.of(Codigo.DIGITO_ANTIGUO, Codigo.SERIE_NUEVA);

	private Longitud() {
	}

	static void juzgar(String digitos, int esperados, Function<String, Lectura<?>> releer, Juicio juicio) {
		String completado = "0" + digitos;
		if (completado.length() == esperados && esCorrecto(releer.apply(completado))) {
			anotar(Codigo.CERO_INICIAL_PERDIDO, digitos, esperados, Optional.of(completado), juicio);
		}
		else {
			juicio.anotar(Hallazgo.deLongitud(digitos.length(), esperados));
		}
	}

	static void anotar(Codigo codigo, String digitos, int esperados, Optional<String> propuesta, Juicio juicio) {
		juicio.anotar(new Hallazgo(codigo, Gravedad.ERROR, propuesta, digitos.length(), esperados));
	}

	private static boolean esCorrecto(Lectura<?> lectura) {
		return lectura.hallazgos()
			.stream()
			.allMatch(
					(hallazgo) -> hallazgo.gravedad() == Gravedad.INFO || DUDAS_ORDINARIAS.contains(hallazgo.codigo()));
	}

}
