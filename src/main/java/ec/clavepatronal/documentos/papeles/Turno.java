package ec.clavepatronal.documentos.papeles;

import java.util.Optional;

/**
 * An appointment that was given, with what follows from its date.
 *
 * @param visita as it was typed; its date is a good one
 * @param plan what follows from it
 */
public record Turno(VisitaForm visita, Plan plan) {

	/** The day in words, with the hour where it is known. */
	public String cuando() {
		return visita().horaLeida().map((hora) -> this.plan.cuando() + ", " + hora).orElseGet(this.plan::cuando);
	}

	public Optional<String> lugar() {
		return Escrito.de(this.visita.lugar());
	}

	@Override
	public String toString() {
		return "Turno[]";
	}

}
