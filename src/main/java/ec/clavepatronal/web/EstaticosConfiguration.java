package ec.clavepatronal.web;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style and script, under names that change with their content. Stands before Boot's own
 * mapping, whose properties cannot say {@code immutable}.
 */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EstaticosConfiguration implements WebMvcConfigurer {

	private static final String CUALQUIERA = "/**";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registro) {
		registro.addResourceHandler(CUALQUIERA)
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(comprimidos())
			.addResolver(new VersionResourceResolver().addContentVersionStrategy(CUALQUIERA));
	}

	/** The build leaves a compressed copy beside each. */
	private static EncodedResourceResolver comprimidos() {
		EncodedResourceResolver comprimidos = new EncodedResourceResolver();
		comprimidos.setContentCodings(List.of("gzip"));
		return comprimidos;
	}

}
