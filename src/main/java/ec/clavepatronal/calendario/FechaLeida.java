package ec.clavepatronal.calendario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of reading a date: the day, or why there is none.
 *
 * @param dia the day; with {@link Reparo#OTRO_DIA} the one that the figures say
 * @param reparo what is wrong with it, if anything is
 */
public record FechaLeida(Optional<LocalDate> dia, Optional<Reparo> reparo) {

	static FechaLeida de(LocalDate dia) {
		return new FechaLeida(Optional.of(dia), Optional.empty());
	}

	static FechaLeida sin(Reparo reparo) {
		return new FechaLeida(Optional.empty(), Optional.of(reparo));
	}

	/** The day, if nothing is wrong with it. */
	public Optional<LocalDate> buena() {
		return this.dia.filter((leido) -> this.reparo.isEmpty());
	}

	/** The wording of each stands under its name and the field. */
	public enum Reparo {

		/** Nobody can tell which day is meant. */
		NO_ES_FECHA,

		/** Written like a date, but no calendar has the day. */
		NO_EXISTE,

		/** A good day, but not on the day of the week that was written beside it. */
		OTRO_DIA,

		/** Without its year there is no telling when it is. */
		SIN_ANIO

	}

}
