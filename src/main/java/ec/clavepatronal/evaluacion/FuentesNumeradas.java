package ec.clavepatronal.evaluacion;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.reglas.Fuente;

/**
 * Sources that are told once, each with its number, so that every claim can carry the
 * numbers of those it rests on. Numbers begin at 1 and follow the order in which the
 * claims stand. Public for the templates.
 *
 * @param todas each source once
 */
public record FuentesNumeradas(List<Fuente> todas) {

	public static FuentesNumeradas de(Stream<Fuente> citadas) {
		return new FuentesNumeradas(citadas.distinct().toList());
	}

	/** The same and one more, where it is not among them. */
	public FuentesNumeradas con(Fuente otra) {
		return de(Stream.concat(this.todas.stream(), Stream.of(otra)));
	}

	/**
	 * What stands behind a claim.
	 * @param fuentes what it rests on, all of them numbered; none gives empty text
	 */
	public String marca(Collection<Fuente> fuentes) {
		return fuentes.isEmpty() ? ""
				: fuentes.stream()
					.map(this::numero)
					.sorted()
					.map(String::valueOf)
					.collect(Collectors.joining(", ", " [", "]"));
	}

	/** The number under which a source is told. */
	public int numero(Fuente fuente) {
		int lugar = this.todas.indexOf(fuente);
		if (lugar < 0) {
			throw new IllegalArgumentException("A claim without its source: " + fuente);
		}
		return lugar + 1;
	}

}
