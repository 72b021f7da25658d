package ec.clavepatronal.documentos.papeles;

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
import ec.clavepatronal.documentos.imprenta.Imprimible;
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
public record VisitaForm(@Size(max = VisitaForm.LARGO) @Nullable String fecha,
		@Size(max = VisitaForm.LARGO) @Nullable String hora, @Size(max = VisitaForm.LARGO) @Nullable String canton,
		@Imprimible @Nullable String lugar) {

	private static final int LARGO = 100;

	/** Nothing was typed. */
	public static final VisitaForm VACIA = new VisitaForm(null, null, null, null);

	/** Appointments are given for weeks ahead: more than this is a slip in the year. */
	private static final int MESES = 18;

	/** Says at the fields what cannot be an appointment. */
	public void revisar(LocalDate hoy, Calendario calendario, BindingResult resultado) {
		revisarFecha(hoy, resultado);
		Escrito.de(this.hora)
			.flatMap((escrita) -> HoraEscrita.leer(escrita).error())
			.ifPresent((error) -> resultado.rejectValue("hora", error.name()));
		if (!enCanton().isEmpty() && !calendario.cantones().contains(enCanton())) {
			resultado.rejectValue("canton", "CANTON");
		}
	}

	private void revisarFecha(LocalDate hoy, BindingResult resultado) {
		FechaLeida leida = FechaEscrita.leer(this.fecha, hoy);
		if (Escrito.de(this.fecha).isEmpty()) {
			resultado.rejectValue("fecha", "VACIA");
		}
		else if (leida.error().isPresent()) {
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
	public boolean vacia() {
		return Stream.of(this.fecha, this.hora, this.canton, this.lugar)
			.allMatch((texto) -> texto == null || texto.isBlank());
	}

	/** The same with the year, for «3 de diciembre» is another day next year. */
	public VisitaForm conAnio(LocalDate hoy) {
		return new VisitaForm(FechaEscrita.leer(this.fecha, hoy).buena().map(Fechas::corta).orElse(this.fecha),
				this.hora, this.canton, this.lugar);
	}

	/** The day, if it is one with its year. */
	public Optional<LocalDate> diaLeido() {
		return FechaEscrita.leer(this.fecha).buena();
	}

	LocalDate dia() {
		return diaLeido().orElseThrow();
	}

	/** As much of it as may be kept to be mended. */
	public VisitaForm porCorregir() {
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

	@Override
	public String toString() {
		return "VisitaForm[]";
	}

}
