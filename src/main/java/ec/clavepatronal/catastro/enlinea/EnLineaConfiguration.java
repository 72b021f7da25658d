package ec.clavepatronal.catastro.enlinea;

import java.time.Clock;

import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.SriEnLinea;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Unless it is wanted, nothing that could ask the SRI is even loaded.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("clave-patronal.sri-en-linea.habilitado")
class EnLineaConfiguration {

	/** Takes the place of the registry that it asks in turn. */
	@Bean
	@Primary
	Catastro catastroEnLinea(SriEnLinea ajustes, Catastro catastroImportado) {
		return new CatastroEnLinea(new ClienteDelSri(ajustes, Paciencia.NORMAL), catastroImportado, Clock.systemUTC());
	}

}
