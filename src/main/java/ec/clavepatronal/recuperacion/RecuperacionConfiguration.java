package ec.clavepatronal.recuperacion;

import ec.clavepatronal.recuperacion.deposito.Conservacion;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Settings of the wizard and of what it keeps.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(Conservacion.class)
class RecuperacionConfiguration {

}
