package ec.clavepatronal.pagina;

import java.io.IOException;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wordings, in place of Boot's own source of them. */
@Configuration(proxyBeanMethods = false)
class PaginaConfiguration {

	@Bean
	MessageSource messageSource(@Value("${spring.messages.basename}") List<String> archivos) throws IOException {
		return new TextosDeArchivos(archivos);
	}

}
