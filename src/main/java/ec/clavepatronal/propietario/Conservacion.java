package ec.clavepatronal.propietario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import ec.clavepatronal.calendario.Ecuador;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long things of one kind of owner are kept, and how many. The settings are those of
 * browsers, whom nobody knows by name.
 *
 * @param dias days without use after which an expediente is deleted; pages tell the same
 * number
 * @param diasMaximos days for which its owner may ask to keep it at most
 * @param maximo how many an owner may have; more than an accountant opens in a week
 */
@Validated
@ConfigurationProperties("clave-patronal.expedientes")
public record Conservacion(@Min(1) @Max(366) @DefaultValue("7") int dias,
		@Min(1) @Max(366) @DefaultValue("90") int diasMaximos, @Min(1) @Max(100_000) @DefaultValue("200") int maximo) {

	/** Days after a turno on which the person can still tell what happened. */
	public static final int TRAS_EL_TURNO = 2;

	private static final List<Integer> PLAZOS = List.of(15, 30, 60, 90);

	/** For how long it is kept without being used. */
	public Duration plazo() {
		return Duration.ofDays(this.dias);
	}

	/** For how many days its owner may ask, in order; the longest is always there. */
	public List<Integer> ofrecidos() {
		return IntStream
			.concat(PLAZOS.stream().mapToInt(Integer::intValue).filter((plazo) -> plazo < this.diasMaximos),
					IntStream.of(this.diasMaximos))
			.boxed()
			.toList();
	}

	/** The end of the day that is so many days ahead. */
	public static Instant finDelDia(Instant ahora, int dias) {
		return finDelDia(ahora.atZone(Ecuador.ZONA).toLocalDate().plusDays(dias));
	}

	/** Until when an expediente with a turno is kept for it. */
	public static Instant trasElTurno(LocalDate dia) {
		return finDelDia(dia.plusDays(TRAS_EL_TURNO));
	}

	/** The day of the turno for which it is kept until then. */
	public static LocalDate turnoDe(Instant hasta) {
		return hasta.atZone(Ecuador.ZONA).toLocalDate().minusDays(TRAS_EL_TURNO);
	}

	/** When it is deleted, whichever of the three is the latest. */
	public Instant seBorra(Instant usado, Instant porTurno, Instant porPedido) {
		return Collections.max(List.of(usado.plus(plazo()), porTurno, porPedido));
	}

	private static Instant finDelDia(LocalDate dia) {
		return dia.plusDays(1).atStartOfDay(Ecuador.ZONA).toInstant().minusMillis(1);
	}

}
