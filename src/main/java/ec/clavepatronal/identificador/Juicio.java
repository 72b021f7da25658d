package ec.clavepatronal.identificador;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import ec.clavepatronal.identificador.Hallazgo.Codigo;

/**
 * Collects the findings of one reading and closes it.
 */
final class Juicio {

	private static final Comparator<Hallazgo> PEOR_PRIMERO = Comparator.comparing(Hallazgo::gravedad).reversed();

	private final List<Hallazgo> hallazgos = new ArrayList<>();

	void anotar(Hallazgo hallazgo) {
		this.hallazgos.add(hallazgo);
	}

	void info(Codigo codigo) {
		anotar(Hallazgo.de(codigo, Gravedad.INFO));
	}

	void aviso(Codigo codigo) {
		anotar(Hallazgo.de(codigo, Gravedad.AVISO));
	}

	void error(Codigo codigo) {
		anotar(Hallazgo.de(codigo, Gravedad.ERROR));
	}

	void error(Codigo codigo, Optional<String> propuesta) {
		anotar(Hallazgo.conPropuesta(codigo, Gravedad.ERROR, propuesta));
	}

	Nivel nivel() {
		return Nivel.de(this.hallazgos);
	}

	<T> Lectura<T> lectura(Supplier<T> valor) {
		if (this.hallazgos.isEmpty()) {
			return new Lectura.Aceptada<>(valor.get(), List.of());
		}
		this.hallazgos.sort(PEOR_PRIMERO);
		return (nivel() == Nivel.RECHAZADO) ? new Lectura.Rechazada<>(this.hallazgos)
				: new Lectura.Aceptada<>(valor.get(), this.hallazgos);
	}

}
