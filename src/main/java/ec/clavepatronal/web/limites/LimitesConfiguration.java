package ec.clavepatronal.web.limites;

import ec.clavepatronal.almacen.Espacio;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Limits come before everything that costs time, security included.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limites.class)
class LimitesConfiguration {

	/** Security stands at -100. */
	private static final int ANTES_DE_TODO = -200;

	@Bean
	FilterRegistrationBean<LimiteDePeticiones> limiteDePeticiones(Limites limites) {
		FilterRegistrationBean<LimiteDePeticiones> registro = new FilterRegistrationBean<>(
				new LimiteDePeticiones(limites));
		registro.setOrder(ANTES_DE_TODO);
		return registro;
	}

	@Bean
	FilterRegistrationBean<CuotaDeTramites> cuotaDeTramites(Limites limites, Espacio espacio) {
		FilterRegistrationBean<CuotaDeTramites> registro = new FilterRegistrationBean<>(
				new CuotaDeTramites(limites, espacio));
		registro.setOrder(ANTES_DE_TODO + 2);
		return registro;
	}

	@Bean
	FilterRegistrationBean<LimiteDeCuerpo> limiteDeCuerpo(Limites limites) {
		FilterRegistrationBean<LimiteDeCuerpo> registro = new FilterRegistrationBean<>(new LimiteDeCuerpo(limites));
		registro.setOrder(ANTES_DE_TODO + 1);
		return registro;
	}

}
