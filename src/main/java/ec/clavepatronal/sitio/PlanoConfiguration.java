package ec.clavepatronal.sitio;

import java.time.format.DateTimeFormatter;

import ec.clavepatronal.reglas.Fuente;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.context.annotation.Configuration;

/**
 * What every page says and nothing changes.
 */
@Configuration(proxyBeanMethods = false)
class PlanoConfiguration {

	/** As dates are written in a sentence: 5/3/2026. */
	private static final DateTimeFormatter FECHA = DateTimeFormatter.ofPattern("d/M/yyyy");

	PlanoConfiguration(ThymeleafViewResolver vistas) {
		vistas.addStaticVariable("fuentesVistasEn", Fuente.VISTO_EN.format(FECHA));
	}

}
