package ec.clavepatronal.recuperacion.expediente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.Lector;

/**
 * What one screen asks. Implementations are records: Spring binds them through their
 * constructor, so a request can set nothing else. The component names are the names of
 * the fields on the page.
 */
public interface Formulario {

	/** As much as anybody types for a number, blanks and hyphens included. */
	int LARGO = 100;

	/**
	 * What neither binding nor constraints can see.
	 * @param lector reads identifiers
	 */
	default List<Reparo> reparos(Lector lector) {
		return List.of();
	}

	/**
	 * The answers as lines of the summary; by default every choice that was made.
	 * @param datos the identifiers as they were read
	 */
	default List<LineaDelResumen> resumen(DatosLeidos datos) {
		return Elecciones.de(this);
	}

	/**
	 * One click that mends several fields, which are then told about together.
	 * @param lector reads identifiers
	 */
	default Optional<Arreglo> arregloDeVarios(Lector lector) {
		return Optional.empty();
	}

	/**
	 * The same answers as they are kept. An answer that is a fact with a day takes the
	 * day from here, and never from the request.
	 * @param hoy the day in Ecuador
	 */
	default Formulario contestadoEl(LocalDate hoy) {
		return this;
	}

	/**
	 * The same answers with the proposal for one field taken.
	 * @param campo the field whose proposal was accepted
	 * @param lector reads identifiers
	 */
	default Formulario conPropuesta(String campo, Lector lector) {
		return this;
	}

	/** Whether nothing is missing; only a copy can lack something. */
	default boolean completo() {
		return true;
	}

	/**
	 * What mends several fields at once.
	 *
	 * @param valor what the button sends; it is worded under {@code datos.<valor>}, what
	 * is wrong under {@code datos.<valor>.error}
	 * @param campos the fields, the one first where both stand
	 */
	record Arreglo(String valor, List<String> campos) {
	}

}
