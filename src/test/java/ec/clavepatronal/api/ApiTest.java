package ec.clavepatronal.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import ec.clavepatronal.calendario.CalendarioConfiguration;
import ec.clavepatronal.evaluacion.ConsultaDelCatastro;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.pagina.Textos;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A slice with the two controllers, the real evaluation and no filters.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest({ EvaluacionesController.class, IdentificadoresController.class })
@AutoConfigureMockMvc(addFilters = false)
@Import({ ApiTest.Evaluacion.class, JsonConfiguration.class, ProblemasAdvice.class, Redactor.class, Textos.class,
		EnPalabras.class, CalendarioConfiguration.class, ConsultaDelCatastro.class })
@interface ApiTest {

	@TestConfiguration(proxyBeanMethods = false)
	class Evaluacion {

		@Bean
		Evaluador evaluador() {
			return new Evaluador(Criterio.HABITUAL);
		}

		@Bean
		RegistroDePrueba catastro() {
			return new RegistroDePrueba();
		}

	}

}
