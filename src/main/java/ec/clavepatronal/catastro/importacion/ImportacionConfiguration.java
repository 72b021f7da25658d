package ec.clavepatronal.catastro.importacion;

import java.time.InstantSource;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.deposito.CatalogoVigente;
import ec.clavepatronal.catastro.deposito.Deposito;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The import, for whoever starts one and wants to be told how it goes on.
 */
@Configuration(proxyBeanMethods = false)
class ImportacionConfiguration {

	@Bean
	TextosDeImportacion textosDeImportacion(MessageSource textos) {
		return new TextosDeImportacion(textos);
	}

	@Bean
	Importacion importacion(JdbcClient base, CatalogoVigente vigente, Deposito deposito, Carpeta carpeta,
			PlatformTransactionManager transacciones, TextosDeImportacion textos) {
		return new Importacion(new LibroDeArchivos(base, vigente, InstantSource.system()), deposito, carpeta,
				new TransactionTemplate(transacciones), textos::rechazo, SortedRuns.capacity());
	}

}
