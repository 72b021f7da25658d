package ec.clavepatronal.calendario;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;

/**
 * The one clock of the application, and the editable days off, read when they are first
 * asked for.
 */
@Configuration(proxyBeanMethods = false)
public class CalendarioConfiguration {

	@Bean
	Clock reloj() {
		return Clock.system(Ecuador.ZONA);
	}

	@Bean
	@Lazy
	Calendario calendario() {
		return new Calendario(ArchivoDeDatos.leer(new ClassPathResource("calendario/feriados.yml"), Feriados.class));
	}

}
