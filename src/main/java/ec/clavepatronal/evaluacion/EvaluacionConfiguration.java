package ec.clavepatronal.evaluacion;

import java.util.function.Supplier;

import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.Gravedad;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Settings of the evaluation.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvaluacionConfiguration.Identificadores.class)
public class EvaluacionConfiguration {

	@Bean
	Evaluador evaluador(Identificadores identificadores) {
		return new Evaluador(new Criterio(identificadores.moduloDiez()));
	}

	/** What each request reads with. */
	@Bean
	Supplier<Lecturas> lecturas(Evaluador evaluador, ObjectProvider<ConsultaDelCatastro> registro) {
		return () -> new Lecturas(evaluador, registro.getObject());
	}

	/**
	 * How hard identifiers are judged.
	 *
	 * @param moduloDiez ERROR blocks a number whose final digit is wrong; AVISO only asks
	 * to compare it, should a real cédula ever turn up that breaks the algorithm
	 */
	@ConfigurationProperties("clave-patronal.identificadores")
	record Identificadores(@DefaultValue("ERROR") Gravedad moduloDiez) {
	}

}
