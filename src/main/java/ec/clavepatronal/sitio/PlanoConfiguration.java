package ec.clavepatronal.sitio;

import java.time.format.DateTimeFormatter;

import ec.clavepatronal.reglas.Fuente;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.context.annotation.Configuration;

/**
 * What the frame of every page says, the same for as long as the application runs.
 */
@Configuration(proxyBeanMethods = false)
class PlanoConfiguration {

	/** As dates are written in a sentence: 5/3/2026. */
	private static final DateTimeFormatter FECHA = DateTimeFormatter.ofPattern("d/M/yyyy");

	PlanoConfiguration(ThymeleafViewResolver vistas) {
		vistas.addStaticVariable("fuentesVistasEn", Fuente.VISTO_EN.format(FECHA));
	}

}
