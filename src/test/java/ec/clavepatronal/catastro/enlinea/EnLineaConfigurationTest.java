package ec.clavepatronal.catastro.enlinea;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.almacen.Motor;
import ec.clavepatronal.catastro.Catastro;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

class EnLineaConfigurationTest {

	private final SriDePrueba sri = new SriDePrueba();

	private final ApplicationContextRunner aplicacion = new ApplicationContextRunner().withUserConfiguration(Todo.class)
		.withBean(Motor.class, () -> Motor.SQLITE)
		.withBean(Carpeta.class, () -> Mockito.mock(Carpeta.class))
		.withBean(DataSource.class, () -> Mockito.mock(DataSource.class))
		.withBean(PlatformTransactionManager.class, () -> Mockito.mock(PlatformTransactionManager.class))
		.withBean(JdbcClient.class, () -> Mockito.mock(JdbcClient.class))
		.withPropertyValues("clave-patronal.sri-en-linea.direccion=" + this.sri.direccion());

	@AfterEach
	void cerrar() {
		this.sri.close();
	}

	@Test
	void unless_it_is_wanted_nothing_can_ask_the_sri_and_nothing_does() {
		this.aplicacion.run((contexto) -> {
			assertThat(contexto).hasSingleBean(Catastro.class)
				.hasBean("catastroImportado")
				.doesNotHaveBean(EnLineaConfiguration.class);
			contexto.getBean(Catastro.class).buscar(SriDePrueba.SOCIEDAD);
			contexto.getBean(Catastro.class).buscarEnArchivos(SriDePrueba.SOCIEDAD);
			assertThat(this.sri.pedidos()).isEmpty();
		});
	}

	@Test
	void when_it_is_wanted_the_sri_comes_before_the_files() {
		this.aplicacion.withPropertyValues("clave-patronal.sri-en-linea.habilitado=true").run((contexto) -> {
			assertThat(this.sri.pedidos()).as("not before somebody asks").isEmpty();
			assertThat(contexto.getBean(Catastro.class).buscar(SriDePrueba.SOCIEDAD).contribuyente().enLinea())
				.isTrue();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "direccion=srienlinea", "contacto=señora" })
	void a_setting_that_cannot_work_stops_the_start(String ajuste) {
		this.aplicacion.withPropertyValues("clave-patronal.sri-en-linea." + ajuste)
			.run((contexto) -> assertThat(contexto).hasFailed());
	}

	/** The registry in all its rooms, as the application finds it. */
	@ComponentScan(basePackageClasses = Catastro.class)
	static class Todo {

	}

}
