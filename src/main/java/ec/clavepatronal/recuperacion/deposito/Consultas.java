package ec.clavepatronal.recuperacion.deposito;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.propietario.SeConserva;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How the stores of expedientes ask the database: what only reads says so, a change is
 * one transaction, and whoever asks while the database is away is told so and loses
 * nothing.
 */
@Component
class Consultas {

	/** Two that count and write at once cannot both be right: one of them tries again. */
	private static final int INTENTOS = 5;

	private final JdbcClient base;

	private final TransactionTemplate lectura;

	private final TransactionTemplate cambio;

	private final TransactionTemplate enSerie;

	private final ApplicationEventPublisher avisos;

	private final Clock reloj;

	Consultas(JdbcClient base, PlatformTransactionManager transacciones, ApplicationEventPublisher avisos,
			Clock reloj) {
		this.base = base;
		this.lectura = new TransactionTemplate(transacciones);
		this.lectura.setReadOnly(true);
		this.cambio = new TransactionTemplate(transacciones);
		this.enSerie = new TransactionTemplate(transacciones);
		this.enSerie.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
		this.avisos = avisos;
		this.reloj = reloj;
	}

	<T> T leyendo(Supplier<T> pregunta) {
		return contestando(() -> this.lectura.execute((estado) -> pregunta.get()));
	}

	<T> T cambiando(Supplier<T> cambio) {
		return contestando(() -> this.cambio.execute((estado) -> cambio.get()));
	}

	/**
	 * A change that counts what others may be writing: as if one came after the other.
	 */
	<T> T enSerie(Supplier<T> cambio) {
		return contestando(() -> enSerie(cambio, INTENTOS));
	}

	private <T> T enSerie(Supplier<T> cambio, int intentos) {
		try {
			return this.enSerie.execute((estado) -> cambio.get());
		}
		catch (ConcurrencyFailureException ex) {
			if (intentos == 1) {
				throw ex;
			}
			return enSerie(cambio, intentos - 1);
		}
	}

	/** What tells the owner has to last as long as what is kept longest. */
	void seConserva(Propietario propietario) {
		long pedido = leyendo(() -> this.base.sql("""
				select coalesce(max(case when por_turno > por_pedido then por_turno else por_pedido end), 0)
				from expediente where titular = ?""").param(propietario.huella()).query(Long.class).single());
		Instant porUso = this.reloj.instant().plus(propietario.conservacion().plazo());
		Instant hasta = Instant.ofEpochMilli(pedido);
		this.avisos.publishEvent(new SeConserva(propietario, hasta.isAfter(porUso) ? hasta : porUso));
	}

	private static <T> T contestando(Supplier<T> pregunta) {
		try {
			return pregunta.get();
		}
		catch (DataAccessException | TransactionException ex) {
			throw new ExpedientesFueraDeServicio(ex);
		}
	}

}
