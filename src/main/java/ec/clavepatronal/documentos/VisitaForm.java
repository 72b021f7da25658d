package ec.clavepatronal.documentos;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import ec.clavepatronal.calendario.Calendario;
import ec.clavepatronal.calendario.FechaEscrita;
import ec.clavepatronal.calendario.FechaLeida;
import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.calendario.HoraEscrita;
import ec.clavepatronal.calendario.HoraLeida;
import jakarta.validation.constraints.Size;
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
record VisitaForm(@Size(max = VisitaForm.LARGO) @Nullable String fecha,
		@Size(max = VisitaForm.LARGO) @Nullable String hora, @Size(max = VisitaForm.LARGO) @Nullable String canton,
		@Imprimible @Nullable String lugar) {

	private static final int LARGO = 100;

	static final VisitaForm VACIA = new VisitaForm(null, null, null, null);

	/** Appointments are given for weeks ahead: more than this is a slip in the year. */
	private static final int MESES = 18;

	/** Says at the fields what cannot be an appointment. */
	void revisar(LocalDate hoy, Calendario calendario, BindingResult resultado) {
		revisarFecha(hoy, resultado);
		CartaForm.escrito(this.hora)
			.flatMap((escrita) -> HoraEscrita.leer(escrita).reparo())
			.ifPresent((reparo) -> resultado.rejectValue("hora", reparo.name()));
		if (!enCanton().isEmpty() && !calendario.cantones().contains(enCanton())) {
			resultado.rejectValue("canton", "CANTON");
		}
	}

	private void revisarFecha(LocalDate hoy, BindingResult resultado) {
		FechaLeida leida = FechaEscrita.leer(this.fecha, hoy);
		if (CartaForm.escrito(this.fecha).isEmpty()) {
			resultado.rejectValue("fecha", "VACIA");
		}
		else if (leida.reparo().isPresent()) {
			Fechas.rechazar("fecha", leida, resultado);
		}
		else if (leida.buena().filter((dia) -> dia.isBefore(hoy)).isPresent()) {
			resultado.rejectValue("fecha", "PASADA");
		}
		else if (leida.buena().filter((dia) -> dia.isAfter(hoy.plusMonths(MESES))).isPresent()) {
			resultado.rejectValue("fecha", "LEJANA");
		}
	}

	/** Nothing at all: whoever empties the form has no appointment any more. */
	boolean vacia() {
		return Stream.of(this.fecha, this.hora, this.canton, this.lugar)
			.allMatch((texto) -> texto == null || texto.isBlank());
	}

	/** The same with the year, for «3 de diciembre» is another day next year. */
	VisitaForm conAnio(LocalDate hoy) {
		return new VisitaForm(FechaEscrita.leer(this.fecha, hoy).buena().map(Fechas::corta).orElse(this.fecha),
				this.hora, this.canton, this.lugar);
	}

	/** The day, if it is one with its year. */
	Optional<LocalDate> diaLeido() {
		return FechaEscrita.leer(this.fecha).buena();
	}

	LocalDate dia() {
		return diaLeido().orElseThrow();
	}

	/** As much of it as may be kept to be mended. */
	VisitaForm porCorregir() {
		UnaryOperator<@Nullable String> corto = (texto) -> (texto != null && texto.length() <= 2 * LARGO) ? texto
				: null;
		return new VisitaForm(corto.apply(this.fecha), corto.apply(this.hora), corto.apply(this.canton),
				corto.apply(this.lugar));
	}

	Optional<LocalTime> horaLeida() {
		return HoraEscrita.leer(this.hora).hora();
	}

	/** The hour, where half of the day was not written: whoever shows it says so. */
	Optional<LocalTime> horaSupuesta() {
		HoraLeida leida = HoraEscrita.leer(this.hora);
		return leida.hora().filter((hora) -> leida.supuesta());
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
