package ec.clavepatronal.catastro;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Late in the evening of 2026-11-22 in Ecuador, a day later in UTC, until a test lets
 * time pass.
 */
public final class RelojDePrueba extends Clock {

	private Instant ahora = Instant.parse("2026-11-23T03:00:00Z");

	/** Time goes by. */
	public void pasan(Duration cuanto) {
		this.ahora = this.ahora.plus(cuanto);
	}

	@Override
	public Instant instant() {
		return this.ahora;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zona) {
		throw new UnsupportedOperationException();
	}

}
