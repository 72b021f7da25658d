package ec.clavepatronal.catastro.enlinea;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.archivo.ArchivoSri;
import ec.clavepatronal.catastro.enlinea.SinRespuestaDelSri.Motivo;
import ec.clavepatronal.identificador.Ruc;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the SRI first, and the imported files when it does not answer or has nothing. What
 * it said is remembered in memory for a day, names of persons as initials. While it keeps
 * failing it is left in peace.
 */
final class CatastroEnLinea implements Catastro {

	private static final Logger log = LoggerFactory.getLogger(CatastroEnLinea.class);

	/** A number that ends in 000 is a household's, and none of the SRI's. */
	private static final Pattern DEL_SRI = Pattern.compile("[0-9]{10}(?!000)[0-9]{3}");

	private static final Duration MEMORIA = Duration.ofHours(24);

	/** Long enough for the page after the form not to ask, and wait, again. */
	private static final Duration MEMORIA_DE_UN_FALLO = Duration.ofMinutes(1);

	/** Establishments remembered at most, and taxpayers: some megabytes. */
	private static final int RECUERDOS = 50_000;

	private static final int FALLOS_SEGUIDOS = 3;

	private static final int INTENTOS_QUE_CUENTAN = 6;

	private final ClienteDelSri sri;

	private final Catastro importado;

	private final Clock reloj;

	private final Cache<String, Respuesta> recuerdos;

	private final CircuitBreaker fusible;

	private final Set<String> avisados = ConcurrentHashMap.newKeySet();

	CatastroEnLinea(ClienteDelSri sri, Catastro importado, Clock reloj) {
		this.sri = sri;
		this.importado = importado;
		this.reloj = reloj;
		this.recuerdos = Caffeine.newBuilder()
			.maximumWeight(RECUERDOS)
			.weigher(CatastroEnLinea::peso)
			.expireAfter(Expiry.creating(CatastroEnLinea::memoria))
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(reloj.millis()))
			.build();
		this.fusible = CircuitBreaker.of("sri", CircuitBreakerConfig.custom()
			.slidingWindow(INTENTOS_QUE_CUENTAN, FALLOS_SEGUIDOS, CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
			.waitDurationInOpenState(MEMORIA_DE_UN_FALLO)
			.permittedNumberOfCallsInHalfOpenState(1)
			.ignoreException(CatastroEnLinea::sinCulpaDelSri)
			.clock(reloj)
			.build());
		this.fusible.getEventPublisher()
			.onStateTransition((cambio) -> log.info("Online look-up at the SRI: {}", cambio.getStateTransition()));
	}

	@Override
	public Respuesta buscar(String ruc) {
		Respuesta enLinea = DEL_SRI.matcher(ruc).matches() ? recordar(ruc) : Respuesta.NO_CONSTA;
		if (enLinea.resultado() == Resultado.HALLADO) {
			return enLinea;
		}
		Respuesta enArchivos = buscarEnArchivos(ruc);
		return switch (enArchivos.resultado()) {
			case HALLADO, NO_CONSTA -> enArchivos;
			case SIN_ARCHIVOS, NO_DISPONIBLE -> enLinea;
		};
	}

	@Override
	public Respuesta buscarEnArchivos(String ruc) {
		return this.importado.buscarEnArchivos(ruc);
	}

	@Override
	public Map<Ruc, Respuesta> buscarEnArchivos(Collection<Ruc> rucs) {
		return this.importado.buscarEnArchivos(rucs);
	}

	@Override
	public Optional<List<ArchivoCargado>> archivos() {
		return this.importado.archivos();
	}

	/** Does not hold up others who ask meanwhile, as loading through the cache would. */
	private Respuesta recordar(String ruc) {
		Respuesta conocida = this.recuerdos.getIfPresent(ruc);
		if (conocida != null) {
			return conocida;
		}
		try {
			return guardar(ruc, this.fusible.executeSupplier(() -> preguntar(ruc)));
		}
		catch (CallNotPermittedException ex) {
			return Respuesta.NO_DISPONIBLE;
		}
		catch (SinRespuestaDelSri ex) {
			avisar(ex.motivo().name());
			return sinCulpaDelSri(ex) ? Respuesta.NO_DISPONIBLE : guardar(ruc, Respuesta.NO_DISPONIBLE);
		}
		catch (RuntimeException ex) {
			// Its message may repeat what was asked or answered.
			avisar(ex.getClass().getName());
			return guardar(ruc, Respuesta.NO_DISPONIBLE);
		}
	}

	private Respuesta guardar(String ruc, Respuesta nueva) {
		this.recuerdos.put(ruc, nueva);
		return nueva;
	}

	private Respuesta preguntar(String ruc) {
		return this.sri.contribuyente(ruc)
			.map((ficha) -> ficha.comoContribuyente(ruc, () -> this.sri.establecimientos(ruc),
					LocalDate.ofInstant(this.reloj.instant(), ArchivoSri.ECUADOR)))
			.map(Respuesta::hallado)
			.orElse(Respuesta.NO_CONSTA);
	}

	/** Once for each reason: it would be the same line for everybody who asks. */
	private void avisar(String motivo) {
		if (this.avisados.add(motivo)) {
			log.warn("The SRI cannot be asked online: {}. This is said once", motivo);
		}
	}

	private static boolean sinCulpaDelSri(Throwable fallo) {
		return fallo instanceof SinRespuestaDelSri sin && sin.motivo() == Motivo.SIN_TURNO;
	}

	private static Duration memoria(String ruc, Respuesta respuesta) {
		return (respuesta.resultado() == Resultado.NO_DISPONIBLE) ? MEMORIA_DE_UN_FALLO : MEMORIA;
	}

	private static int peso(String ruc, Respuesta respuesta) {
		Contribuyente hallado = respuesta.hallado();
		return 1 + ((hallado != null) ? hallado.establecimientos().size() : 0);
	}

}
