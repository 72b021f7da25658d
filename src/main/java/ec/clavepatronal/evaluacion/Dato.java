package ec.clavepatronal.evaluacion;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.Clase;
import ec.clavepatronal.identificador.Gravedad;
import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.identificador.Lectura;
import ec.clavepatronal.identificador.Nivel;

/**
 * One identifier after reading: what it was read as, the clean value unless it was
 * refused, and everything that was found about it.
 */
public record Dato(Clase clase, Optional<String> valor, Nivel nivel, List<Hallazgo> hallazgos) {

	/** Nothing was typed and nothing can be filled in. */
	static final Dato VACIO = new Dato(Clase.DOMESTICO, Optional.empty(), Nivel.ACEPTADO, List.of());

	/**
	 * What came of a reading.
	 * @param clase what the text was read as
	 * @param lectura the reading
	 * @param texto the value as text
	 */
	public static <T> Dato de(Clase clase, Lectura<T> lectura, Function<T, String> texto) {
		return new Dato(clase, lectura.valor().map(texto), lectura.nivel(), lectura.hallazgos());
	}

	/**
	 * The same, and if it was refused with a number to offer in its place.
	 * @param propuesta the number that follows from the identification
	 */
	Dato proponiendo(Optional<String> propuesta) {
		if (this.nivel != Nivel.RECHAZADO || propuesta.isEmpty()) {
			return this;
		}
		return new Dato(this.clase, this.valor, this.nivel,
				this.hallazgos.stream()
					.map((h) -> (h.gravedad() == Gravedad.ERROR)
							? new Hallazgo(h.codigo(), h.gravedad(), propuesta, h.digitos(), h.esperados()) : h)
					.toList());
	}

	/** Without a finding that something else has settled. */
	Dato sin(Hallazgo.Codigo codigo) {
		List<Hallazgo> quedan = this.hallazgos.stream().filter((h) -> h.codigo() != codigo).toList();
		return new Dato(this.clase, this.valor, Nivel.de(quedan), quedan);
	}

	/** With one finding more. */
	Dato con(Hallazgo otro) {
		List<Hallazgo> todos = Stream.concat(this.hallazgos.stream(), Stream.of(otro)).toList();
		return new Dato(this.clase, this.valor, Nivel.de(todos), todos);
	}

	/** The findings that ask for a second look. */
	public List<Hallazgo> dudas() {
		return this.hallazgos.stream().filter((h) -> h.gravedad() == Gravedad.AVISO).toList();
	}

	/** The findings that block. */
	public List<Hallazgo> errores() {
		return this.hallazgos.stream().filter((h) -> h.gravedad() == Gravedad.ERROR).toList();
	}

	@Override
	public String toString() {
		return "Dato[" + this.nivel + "]";
	}

}
