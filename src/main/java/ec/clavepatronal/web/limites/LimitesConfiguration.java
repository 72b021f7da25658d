package ec.clavepatronal.web.limites;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.almacen.Espacio;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Limits come before everything that costs time, security included.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limites.class)
class LimitesConfiguration {

	/** Security stands at -100. */
	private static final int ANTES_DE_TODO = -200;

	private static final List<String> ASPECTO = List.of("/estilo.css", "/mejoras.js");

	@Bean
	FilterRegistrationBean<LimiteDePeticiones> limiteDePeticiones(Limites limites,
			ObjectProvider<ResourceUrlProvider> estaticos) {
		FilterRegistrationBean<LimiteDePeticiones> registro = new FilterRegistrationBean<>(
				new LimiteDePeticiones(limites, () -> conVersion(estaticos.getObject())));
		registro.setOrder(ANTES_DE_TODO);
		return registro;
	}

	/** As pages name them, and without the mark of their content. */
	private static Set<String> conVersion(ResourceUrlProvider estaticos) {
		return ASPECTO.stream()
			.flatMap((uno) -> Stream.of(uno, Objects.requireNonNull(estaticos.getForLookupPath(uno))))
			.collect(Collectors.toUnmodifiableSet());
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
