package ec.clavepatronal.documentos;

import java.util.Optional;

/**
 * An appointment that was given, with what follows from its date.
 *
 * @param visita as it was typed; its date is a good one
 * @param plan what follows from it
 */
record Cita(VisitaForm visita, Plan plan) {

	/** The day in words, with the hour where it is known. */
	public String cuando() {
		return visita().horaLeida().map((hora) -> this.plan.cuando() + ", " + hora).orElseGet(this.plan::cuando);
	}

	public Optional<String> lugar() {
		return CartaForm.escrito(this.visita.lugar());
	}

	/** Says nothing of what was typed: it is personal. */
	@Override
	public String toString() {
		return "Cita[]";
	}

}
