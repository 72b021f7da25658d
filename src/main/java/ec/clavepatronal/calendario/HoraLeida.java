package ec.clavepatronal.calendario;

import java.time.LocalTime;
import java.util.Optional;

/**
 * What came of reading an hour: the hour, or why there is none.
 *
 * @param hora the hour, if it is one
 * @param supuesta whether half of the day was not written, and is the one of office hours
 * @param error what is wrong with it, if anything is
 */
public record HoraLeida(Optional<LocalTime> hora, boolean supuesta, Optional<ErrorDeHora> error) {

	static HoraLeida de(LocalTime hora, boolean supuesta) {
		return new HoraLeida(Optional.of(hora), supuesta, Optional.empty());
	}

	static HoraLeida sin(ErrorDeHora error) {
		return new HoraLeida(Optional.empty(), false, Optional.of(error));
	}

}
