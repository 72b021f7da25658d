package ec.clavepatronal.calendario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * How the law moves a day off that falls badly. Source: text of the holiday law as the
 * press printed it in December 2016, and the calendars of 2018 to 2026.
 */
enum Traslado {

	/** Carnival and Good Friday have their day of the week by birth. */
	NINGUNO {
		@Override
		LocalDate de(LocalDate dia) {
			return dia;
		}
	},

	/** 1 January and 25 December move only off a weekend. */
	FIN_DE_SEMANA {
		@Override
		LocalDate de(LocalDate dia) {
			return switch (dia.getDayOfWeek()) {
				case SATURDAY -> dia.minusDays(1);
				case SUNDAY -> dia.plusDays(1);
				default -> dia;
			};
		}
	},

	/** Everything else also moves to a Monday or a Friday. */
	LEY {
		@Override
		LocalDate de(LocalDate dia) {
			return switch (dia.getDayOfWeek()) {
				case TUESDAY -> dia.minusDays(1);
				case WEDNESDAY, THURSDAY -> dia.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
				default -> FIN_DE_SEMANA.de(dia);
			};
		}
	};

	/** The day on which the day off is taken. */
	abstract LocalDate de(LocalDate dia);

	/**
	 * Two days off in a row, of which the second is the day after this one: both are
	 * taken beside a weekend, and never on the same day.
	 */
	static List<LocalDate> deDosSeguidos(LocalDate primero) {
		LocalDate segundo = primero.plusDays(1);
		return switch (primero.getDayOfWeek()) {
			case MONDAY, THURSDAY -> List.of(primero, segundo);
			case TUESDAY -> List.of(primero, primero.minusDays(1));
			case WEDNESDAY -> List.of(segundo.plusDays(1), segundo);
			case FRIDAY -> List.of(primero, primero.minusDays(1));
			case SATURDAY -> List.of(primero.minusDays(1), segundo.plusDays(1));
			case SUNDAY -> List.of(segundo.plusDays(1), segundo);
		};
	}

}
