package ec.clavepatronal.calendario;

import java.time.LocalTime;
import java.util.Optional;

/**
 * What came of reading an hour: the hour, or why there is none.
 *
 * @param hora the hour, if it is one
 * @param supuesta whether half of the day was not written, and is the one of office hours
 * @param reparo what is wrong with it, if anything is
 */
public record HoraLeida(Optional<LocalTime> hora, boolean supuesta, Optional<Reparo> reparo) {

	static HoraLeida de(LocalTime hora, boolean supuesta) {
		return new HoraLeida(Optional.of(hora), supuesta, Optional.empty());
	}

	static HoraLeida sin(Reparo reparo) {
		return new HoraLeida(Optional.empty(), false, Optional.of(reparo));
	}

	/** The wording of each stands under its name and the field. */
	public enum Reparo {

		/** Nobody can tell which hour is meant. */
		NO_ES_HORA,

		/** Written like an hour, but no clock has it. */
		HORA_NO_EXISTE,

		/** Six, be it in the morning or in the evening: offices may be open or not. */
		FALTA_MITAD

	}

}
