package ec.clavepatronal.web.limites;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ec.clavepatronal.web.puerta.Direccion;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * A bucket of tokens for each address, and a larger one for all addresses of one line.
 * They are kept in memory for as long as it takes to count, and nowhere else.
 */
final class Cubos {

	/** Households of one line, as far as a provider gives several of them one. */
	private static final int POR_LINEA = 4;

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
		int suyas = Math.min(fichas, this.capacidad);
		Optional<Bucket> linea = Direccion.linea(vecindad).map((una) -> cubo(una, POR_LINEA));
		long espera = linea.map((cubo) -> tomar(cubo, suyas)).orElse(0L);
		if (espera > 0) {
			return espera;
		}
		espera = tomar(cubo(vecindad, 1), suyas);
		if (espera > 0) {
			linea.ifPresent((cubo) -> cubo.addTokens(suyas));
		}
		return espera;
	}

	private static long tomar(Bucket cubo, int fichas) {
		ConsumptionProbe turno = cubo.tryConsumeAndReturnRemaining(fichas);
		return turno.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(turno.getNanosToWaitForRefill()) + 1;
	}

	/** Gives one token back, for what was refused later on. */
	void devolver(String vecindad) {
		Direccion.linea(vecindad).ifPresent((una) -> cubo(una, POR_LINEA).addTokens(1));
		cubo(vecindad, 1).addTokens(1);
	}

	private Bucket cubo(String de, int veces) {
		return this.cubos.get(de,
				(una) -> Bucket.builder()
					.addLimit((limite) -> limite.capacity((long) this.capacidad * veces)
						.refillGreedy((long) this.vuelven * veces, this.cada))
					.build());
	}

}
