package ec.clavepatronal.vigilancia;

import ec.clavepatronal.evaluacion.Evaluador;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.filter.ServerHttpObservationFilter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * As it is shipped: nobody counts, and nothing stands between a request and its page for
 * it.
 */
@SpringBootTest
class SinMetricasTest {

	@Autowired
	private ApplicationContext contexto;

	@Test
	void nothing_of_it_is_made() {
		assertThat(this.contexto.getBeanNamesForType(MeterRegistry.class)).isEmpty();
		assertThat(this.contexto.getBeanNamesForType(ObservationRegistry.class)).isEmpty();
		assertThat(this.contexto.getBeanNamesForType(HTTPServer.class)).isEmpty();
		assertThat(this.contexto.getBeanNamesForType(Contadores.class)).isEmpty();
		assertThat(this.contexto.getBeansOfType(jakarta.servlet.Filter.class).values())
			.noneMatch(ServerHttpObservationFilter.class::isInstance);
		assertThat(this.contexto.containsBean("peticionesMedidas")).isFalse();
		assertThat(this.contexto.getBean(JdbcTemplate.class).getClass()).isEqualTo(JdbcTemplate.class);
		assertThat(this.contexto.getBean(Evaluador.class).getClass()).isEqualTo(Evaluador.class);
	}

}
