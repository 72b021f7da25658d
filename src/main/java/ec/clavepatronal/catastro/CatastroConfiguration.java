package ec.clavepatronal.catastro;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * The settings of the registry. Who answers is said where it is built: the imported files
 * in {@code deposito}, and the SRI itself in {@code enlinea} where the operator wants it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SriEnLinea.class)
class CatastroConfiguration {

}
