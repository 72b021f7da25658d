package ec.clavepatronal.identificador;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a text: either a value, perhaps with doubts to look at, or the
 * reasons why there is none. All findings are kept, the worst first.
 *
 * @param <T> the value that was looked for
 */
public sealed interface Lectura<T> {

	/**
	 * The value, when there is one.
	 * @return empty for a {@link Rechazada}
	 */
	Optional<T> valor();

	/**
	 * Everything found, the worst first.
	 * @return an immutable list
	 */
	List<Hallazgo> hallazgos();

	/**
	 * The outcome, which the worst finding decides.
	 * @return never {@link Nivel#RECHAZADO} when there is a value
	 */
	default Nivel nivel() {
		return Nivel.de(hallazgos());
	}

	/**
	 * The same reading with more findings, such as those of {@link Coherencia}; an ERROR
	 * among them takes the value away.
	 * @param mas the findings to add
	 * @return a new reading
	 */
	default Lectura<T> con(List<Hallazgo> mas) {
		Juicio juicio = new Juicio();
		hallazgos().forEach(juicio::anotar);
		mas.forEach(juicio::anotar);
		return juicio.lectura(() -> valor().orElseThrow());
	}

	/**
	 * A value was read.
	 *
	 * @param <T> the kind of value
	 * @param leido the value
	 * @param hallazgos what to explain or to look at; no ERROR among it
	 */
	record Aceptada<T>(T leido, List<Hallazgo> hallazgos) implements Lectura<T> {

		public Aceptada {
			hallazgos = List.copyOf(hallazgos);
			if (Nivel.de(hallazgos) == Nivel.RECHAZADO) {
				throw new IllegalArgumentException("an accepted reading has no ERROR");
			}
		}

		@Override
		public Optional<T> valor() {
			return Optional.of(this.leido);
		}

	}

	/**
	 * Nothing usable was read.
	 *
	 * @param <T> the kind of value that was looked for
	 * @param hallazgos why, with at least one ERROR
	 */
	record Rechazada<T>(List<Hallazgo> hallazgos) implements Lectura<T> {

		public Rechazada {
			hallazgos = List.copyOf(hallazgos);
			if (Nivel.de(hallazgos) != Nivel.RECHAZADO) {
				throw new IllegalArgumentException("a refused reading has an ERROR");
			}
		}

		@Override
		public Optional<T> valor() {
			return Optional.empty();
		}

	}

}
