package ec.clavepatronal.catastro.enlinea;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.RelojDePrueba;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.SriEnLinea;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * The look-up online with a server in the place of the SRI, and all that is logged.
 */
abstract class EnLineaDePrueba {

	static final String RUC = SriDePrueba.SOCIEDAD;

	static final LocalDate ARCHIVO = LocalDate.of(2026, 9, 1);

	static final String CONTACTO = "contacto@ejemplo.ec";

	/** Nobody wants to wait for a test. */
	static final Duration SIN_PAUSA = Duration.ofMillis(1);

	static final Duration MUCHO = Duration.ofSeconds(30);

	final SriDePrueba sri = new SriDePrueba();

	final Catastro importado = Mockito.mock(Catastro.class);

	final RelojDePrueba reloj = new RelojDePrueba();

	final ListAppender<ILoggingEvent> registro = new ListAppender<>();

	final Logger raiz = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	final Level nivel = this.raiz.getLevel();

	final CatastroEnLinea catastro = queEspera(MUCHO);

	@BeforeEach
	void escuchar() {
		enArchivos(Respuesta.SIN_ARCHIVOS);
		this.raiz.setLevel(Level.INFO);
		this.registro.start();
		this.raiz.addAppender(this.registro);
	}

	@AfterEach
	void cerrar() {
		this.raiz.detachAppender(this.registro);
		this.raiz.setLevel(this.nivel);
		this.sri.close();
	}

	CatastroEnLinea queEspera(Duration lectura) {
		return new CatastroEnLinea(new ClienteDelSri(new SriEnLinea(true, this.sri.direccion(), CONTACTO),
				new Paciencia(MUCHO, lectura, SIN_PAUSA, MUCHO)), this.importado, this.reloj);
	}

	void enArchivos(Respuesta respuesta) {
		given(this.importado.buscarEnArchivos(any(String.class))).willReturn(respuesta);
	}

	static Respuesta deArchivo() {
		return Respuesta.hallado(new Contribuyente(EstadoDelRuc.ACTIVO, TipoDeContribuyente.SOCIEDAD, "FICTICIA", null,
				List.of(new Establecimiento(1, true, "", "", "")), "SRI_RUC_Pichincha.zip", ARCHIVO));
	}

	List<String> nuestros() {
		return this.registro.list.stream()
			.filter((linea) -> linea.getLoggerName().equals(CatastroEnLinea.class.getName()))
			.map(ILoggingEvent::getFormattedMessage)
			.toList();
	}

	/** Moves only when it is told to. */

}
