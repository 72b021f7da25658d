package ec.clavepatronal.documentos;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * An appointment as somebody types it.
 *
 * @param fecha the day, as people write it
 * @param hora the hour; without it the appointment takes the day
 * @param canton where it is, from the list, or empty
 * @param lugar the agency, in words of the confirmation
 */
record VisitaForm(@Nullable String fecha, @Nullable String hora, @Nullable String canton,
		@Imprimible @Nullable String lugar) {

	static final VisitaForm VACIA = new VisitaForm(null, null, null, null);

	/** Appointments are given for weeks ahead: more than this is a slip in the year. */
	private static final int MESES = 18;

	/** Says at the fields what cannot be an appointment. */
	void revisar(LocalDate hoy, Calendario calendario, BindingResult resultado) {
		Optional<LocalDate> dia = Fechas.leer(this.fecha);
		if (CartaForm.escrito(this.fecha).isEmpty()) {
			resultado.rejectValue("fecha", "VACIA");
		}
		else if (dia.isEmpty()) {
			resultado.rejectValue("fecha", "FECHA");
		}
		else if (dia.get().isBefore(hoy)) {
			resultado.rejectValue("fecha", "PASADA");
		}
		else if (dia.get().isAfter(hoy.plusMonths(MESES))) {
			resultado.rejectValue("fecha", "LEJANA");
		}
		if (CartaForm.escrito(this.hora).isPresent() && horaLeida().isEmpty()) {
			resultado.rejectValue("hora", "HORA");
		}
		if (!enCanton().isEmpty() && !calendario.cantones().contains(enCanton())) {
			resultado.rejectValue("canton", "CANTON");
		}
	}

	/** Nothing at all: whoever empties the form has no appointment any more. */
	boolean vacia() {
		return Stream.of(this.fecha, this.hora, this.canton, this.lugar)
			.allMatch((texto) -> texto == null || texto.isBlank());
	}

	LocalDate dia() {
		return Fechas.leer(this.fecha).orElseThrow();
	}

	Optional<LocalTime> horaLeida() {
		return Fechas.leerHora(this.hora);
	}

	String enCanton() {
		return (this.canton != null) ? this.canton : "";
	}

	/** Says nothing of what was typed: it is personal. */
	@Override
	public String toString() {
		return "VisitaForm[]";
	}

}
