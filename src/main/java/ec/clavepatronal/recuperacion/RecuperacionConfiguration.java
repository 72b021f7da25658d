package ec.clavepatronal.recuperacion;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Settings of the wizard and of what it keeps.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RecuperacionConfiguration {

}
