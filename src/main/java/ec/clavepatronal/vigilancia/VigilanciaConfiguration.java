package ec.clavepatronal.vigilancia;

import java.util.function.Consumer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * What is always watched, whether or not anybody counts.
 */
@Configuration(proxyBeanMethods = false)
class VigilanciaConfiguration {

	/** Outside all limits, since it is told what they turned away. */
	@Bean
	FilterRegistrationBean<Vigia> vigia(ObjectProvider<Contadores> contadores) {
		Contadores contador = contadores.getIfAvailable();
		Bitacora bitacora = new Bitacora(System::nanoTime);
		Consumer<Suceso> contar = (contador != null) ? contador::contar : (suceso) -> {
		};
		FilterRegistrationBean<Vigia> registro = new FilterRegistrationBean<>(
				new Vigia(contar.andThen(bitacora::anotar)));
		registro.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return registro;
	}

}
