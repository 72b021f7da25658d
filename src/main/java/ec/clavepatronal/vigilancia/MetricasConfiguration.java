package ec.clavepatronal.vigilancia;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.evaluacion.Evaluador;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.DiskSpaceMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import jakarta.servlet.DispatcherType;
import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Metrics, only where an operator names a port for them: without it none of this is
 * loaded, and no request is timed. Who counts stands around the others, which know
 * nothing of it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("clave-patronal.metricas.puerto")
class MetricasConfiguration {

	@Bean
	PrometheusMeterRegistry registroDeMetricas(@Value("${clave-patronal.datos}") Path datos) {
		PrometheusMeterRegistry registro = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
		registro.config().meterFilter(new Escalones());
		List.<MeterBinder>of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(),
				new UptimeMetrics(), new FileDescriptorMetrics(), new DiskSpaceMetrics(datos.toFile()))
			.forEach((fuente) -> fuente.bindTo(registro));
		return registro;
	}

	@Bean
	JvmGcMetrics recolector(MeterRegistry registro) {
		JvmGcMetrics recolector = new JvmGcMetrics();
		recolector.bindTo(registro);
		return recolector;
	}

	@Bean
	Contadores contadores(MeterRegistry registro) {
		return new Contadores(registro);
	}

	/** Instead of the one that Spring Boot would make. */
	@Bean
	JdbcTemplate plantillaMedida(DataSource base, MeterRegistry registro) {
		return new PlantillaMedida(base, registro);
	}

	@Bean
	EdadDelCatastro edadDelCatastro(Catastro catastro, MeterRegistry registro) {
		return new EdadDelCatastro(catastro, Clock.systemUTC(), registro);
	}

	@Bean
	FunctionCounter sinAbrir(Cifrado cifrado, MeterRegistry registro) {
		return FunctionCounter.builder("clave.descifrado.fallos", cifrado, Cifrado::sinAbrir)
			.description("Kept data that did not open with the key")
			.register(registro);
	}

	/**
	 * The registry of observations is nobody else's: Spring Security would time each of
	 * its filters with it.
	 */
	@Bean
	FilterRegistrationBean<ServerHttpObservationFilter> peticionesMedidas(MeterRegistry registro) {
		ObservationRegistry observaciones = ObservationRegistry.create();
		observaciones.observationConfig().observationHandler(new DefaultMeterObservationHandler(registro));
		FilterRegistrationBean<ServerHttpObservationFilter> filtro = new FilterRegistrationBean<>(
				new ServerHttpObservationFilter(observaciones));
		filtro.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
		filtro.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filtro;
	}

	/**
	 * A port of its own, so that no proxy shows it by mistake, without a second Tomcat.
	 */
	@Bean(destroyMethod = "close")
	HTTPServer puertoDeMetricas(PrometheusMeterRegistry registro,
			@Value("${clave-patronal.metricas.puerto}") int puerto,
			@Value("${clave-patronal.metricas.direccion:127.0.0.1}") String direccion) throws IOException {
		HTTPServer.Builder servidor = HTTPServer.builder()
			.hostname(direccion)
			.port(puerto)
			.registry(registro.getPrometheusRegistry());
		try {
			return servidor.buildAndStart();
		}
		catch (BindException ex) {
			throw new PortInUseException(puerto, ex);
		}
	}

	@Bean
	static BeanPostProcessor contando(ObjectProvider<MeterRegistry> registro, ObjectProvider<Contadores> contadores) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object pieza, String nombre) {
				if (pieza instanceof DataSource base) {
					escritora(base).setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(registro.getObject()));
				}
				return (pieza instanceof Evaluador evaluador) ? new EvaluadorContado(evaluador, contadores.getObject())
						: pieza;
			}
		};
	}

	/** Of several pools the one that writes: on it everybody waits. */
	private static HikariDataSource escritora(DataSource base) {
		return Objects.requireNonNull(DataSourceUnwrapper.unwrap(base, HikariDataSource.class));
	}

}
