package ec.clavepatronal.calendario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of reading a date: the day, or why there is none.
 *
 * @param dia the day; with {@link ErrorDeFecha#OTRO_DIA} the one that the figures say
 * @param error what is wrong with it, if anything is
 */
public record FechaLeida(Optional<LocalDate> dia, Optional<ErrorDeFecha> error) {

	static FechaLeida de(LocalDate dia) {
		return new FechaLeida(Optional.of(dia), Optional.empty());
	}

	static FechaLeida sin(ErrorDeFecha error) {
		return new FechaLeida(Optional.empty(), Optional.of(error));
	}

	/** The day, if nothing is wrong with it. */
	public Optional<LocalDate> buena() {
		return this.dia.filter((leido) -> this.error.isEmpty());
	}

}
