package ec.clavepatronal.recuperacion;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** What the screens have of their own, found as the application finds it. */
@Configuration(proxyBeanMethods = false)
@Import(Revisadas.class)
@ComponentScan(useDefaultFilters = false,
		includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ContenidoDePantalla.class))
class ContenidosDePrueba {

}
