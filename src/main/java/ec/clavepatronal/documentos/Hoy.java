package ec.clavepatronal.documentos;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The date and hour in continental Ecuador, wherever the server stands.
 */
@Component
class Hoy {

	static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");

	private final Clock reloj;

	@Autowired
	Hoy() {
		this(Clock.system(ECUADOR));
	}

	Hoy(Clock reloj) {
		this.reloj = reloj;
	}

	LocalDate fecha() {
		return LocalDate.now(this.reloj);
	}

	ZonedDateTime ahora() {
		return ZonedDateTime.now(this.reloj);
	}

}
