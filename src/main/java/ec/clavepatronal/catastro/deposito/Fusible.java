package ec.clavepatronal.catastro.deposito;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Between whoever asks and a database that may be down: it is not asked by everybody, for
 * each would wait for it. After one failure it has five seconds of rest, and then one
 * asks for all.
 */
final class Fusible {

	private static final Logger log = LoggerFactory.getLogger(Fusible.class);

	private static final Duration DESCANSO = Duration.ofSeconds(5);

	private final CircuitBreaker fusible;

	private final AtomicBoolean caida = new AtomicBoolean();

	Fusible(Clock reloj) {
		this.fusible = CircuitBreaker.of("catastro",
				CircuitBreakerConfig.custom()
					.slidingWindow(1, 1, CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
					.waitDurationInOpenState(DESCANSO)
					.permittedNumberOfCallsInHalfOpenState(1)
					.clock(reloj)
					.build());
	}

	/** Whatever happens to the database, whoever asks goes on, without an answer. */
	<T> Optional<T> preguntar(Callable<T> pregunta) {
		try {
			Optional<T> respuesta = Optional.of(this.fusible.executeCallable(() -> hacer(pregunta)));
			if (this.caida.get() && this.caida.getAndSet(false)) {
				log.info("The registry answers again");
			}
			return respuesta;
		}
		catch (CallNotPermittedException ex) {
			return Optional.empty();
		}
		catch (Exception ex) {
			if (!this.caida.getAndSet(true)) {
				log.warn("The registry does not answer: {}", ex.getMessage());
			}
			return Optional.empty();
		}
	}

	private static <T> T hacer(Callable<T> pregunta) throws SinRespuesta {
		try {
			return pregunta.call();
		}
		catch (Exception ex) {
			throw new SinRespuesta(ex.getClass().getName());
		}
	}

	/**
	 * Says what kind of failure it was. Messages of drivers may repeat the values of a
	 * statement, and the circuit breaker logs those of exceptions.
	 */
	private static final class SinRespuesta extends Exception {

		private static final long serialVersionUID = 1L;

		SinRespuesta(String clase) {
			super(clase, null, false, false);
		}

	}

}
