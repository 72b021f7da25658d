package ec.clavepatronal.documentos;

import ec.clavepatronal.calendario.ArchivoDeDatos;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;

/**
 * The editable data of the papers, read when they are first asked for.
 */
@Configuration(proxyBeanMethods = false)
class DocumentosConfiguration {

	@Bean
	@Lazy
	Centro.Directorio directorio() {
		return ArchivoDeDatos.leer(new ClassPathResource("calendario/centros.yml"), Centro.Directorio.class);
	}

}
