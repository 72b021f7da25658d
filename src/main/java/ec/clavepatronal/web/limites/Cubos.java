package ec.clavepatronal.web.limites;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * A bucket of tokens for each address. Addresses are kept in memory for as long as it
 * takes to count, and nowhere else.
 */
final class Cubos {

	private final Cache<String, Bucket> cubos;

	private final int capacidad;

	private final int vuelven;

	private final Duration cada;

	/**
	 * Full buckets.
	 * @param capacidad tokens that may be taken at once
	 * @param vuelven tokens that come back in a period
	 * @param cada the period
	 * @param direcciones addresses remembered at most
	 */
	Cubos(int capacidad, int vuelven, Duration cada, int direcciones) {
		this.cubos = Caffeine.newBuilder()
			.maximumSize(direcciones)
			.expireAfterAccess(cada.multipliedBy(capacidad).dividedBy(vuelven).plusSeconds(1))
			.build();
		this.capacidad = capacidad;
		this.vuelven = vuelven;
		this.cada = cada;
	}

	/** Takes tokens; seconds to wait where there are not enough, and 0 otherwise. */
	long tomar(String vecindad, int fichas) {
		ConsumptionProbe turno = cubo(vecindad).tryConsumeAndReturnRemaining(Math.min(fichas, this.capacidad));
		return turno.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(turno.getNanosToWaitForRefill()) + 1;
	}

	/** Gives one token back, for what was refused later on. */
	void devolver(String vecindad) {
		cubo(vecindad).addTokens(1);
	}

	private Bucket cubo(String vecindad) {
		return this.cubos.get(vecindad,
				(una) -> Bucket.builder()
					.addLimit((limite) -> limite.capacity(this.capacidad).refillGreedy(this.vuelven, this.cada))
					.build());
	}

}
