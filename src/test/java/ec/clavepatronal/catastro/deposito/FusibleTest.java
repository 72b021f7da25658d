package ec.clavepatronal.catastro.deposito;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import ec.clavepatronal.catastro.RelojDePrueba;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class FusibleTest {

	private final RelojDePrueba reloj = new RelojDePrueba();

	private final Fusible fusible = new Fusible(this.reloj);

	private final AtomicInteger preguntas = new AtomicInteger();

	private final Callable<String> cae = () -> {
		this.preguntas.incrementAndGet();
		throw new IllegalStateException("0190000001001");
	};

	private final Callable<String> contesta = () -> {
		this.preguntas.incrementAndGet();
		return "yes";
	};

	private final ListAppender<ILoggingEvent> registro = new ListAppender<>();

	private final Logger raiz = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Level nivel = this.raiz.getLevel();

	@BeforeEach
	void escuchar() {
		this.raiz.setLevel(Level.TRACE);
		this.registro.start();
		this.raiz.addAppender(this.registro);
	}

	@AfterEach
	void callar() {
		this.raiz.detachAppender(this.registro);
		this.raiz.setLevel(this.nivel);
	}

	@Test
	void while_it_answers_everybody_may_ask() {
		for (int i = 0; i < 10; i++) {
			assertThat(this.fusible.preguntar(this.contesta)).contains("yes");
		}
		assertThat(this.preguntas).hasValue(10);
	}

	@Test
	void after_a_failure_nobody_asks_for_five_seconds_and_then_one() {
		assertThat(this.fusible.preguntar(this.cae)).isEmpty();
		this.reloj.pasan(Duration.ofMillis(4900));
		assertThat(this.fusible.preguntar(this.contesta)).isEmpty();
		assertThat(this.preguntas).hasValue(1);
		this.reloj.pasan(Duration.ofMillis(200));
		assertThat(this.fusible.preguntar(this.cae)).isEmpty();
		assertThat(this.fusible.preguntar(this.contesta)).isEmpty();
		assertThat(this.preguntas).hasValue(2);
		this.reloj.pasan(Duration.ofSeconds(6));
		assertThat(this.fusible.preguntar(this.contesta)).contains("yes");
		assertThat(this.fusible.preguntar(this.contesta)).contains("yes");
	}

	@Test
	void it_is_said_once_that_it_is_down_and_once_that_it_is_back() {
		for (int i = 0; i < 3; i++) {
			this.fusible.preguntar(this.cae);
			this.reloj.pasan(Duration.ofSeconds(6));
		}
		this.fusible.preguntar(this.contesta);
		this.fusible.preguntar(this.contesta);
		assertThat(this.registro.list.stream()
			.filter((linea) -> linea.getLevel().isGreaterOrEqual(Level.INFO))
			.map(ILoggingEvent::getFormattedMessage)).containsExactly(
					"The registry does not answer: java.lang.IllegalStateException", "The registry answers again");
	}

	@Test
	void what_a_driver_says_is_in_no_log_whatever_its_level() {
		this.fusible.preguntar(this.cae);
		assertThat(this.registro.list).isNotEmpty()
			.noneMatch((linea) -> linea.getFormattedMessage().contains("0190000001001")
					|| linea.getThrowableProxy() != null && linea.getThrowableProxy().getMessage().contains("019"));
	}

}
