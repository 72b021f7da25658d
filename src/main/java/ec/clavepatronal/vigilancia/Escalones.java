package ec.clavepatronal.vigilancia;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import org.jspecify.annotations.Nullable;

/**
 * The few buckets by which latencies are told: as many as alarms and pictures need.
 */
class Escalones implements MeterFilter {

	private static final Map<String, double[]> DE = Map.of("http.server.requests",
			nanos(10, 25, 50, 100, 250, 500, 1000, 2500, 5000), "clave.almacen",
			nanos(1, 5, 10, 50, 100, 500, 1000, 5000));

	@Override
	public @Nullable DistributionStatisticConfig configure(Meter.Id medida, DistributionStatisticConfig otros) {
		double[] escalones = DE.get(medida.getName());
		return (escalones != null)
				? DistributionStatisticConfig.builder().serviceLevelObjectives(escalones).build().merge(otros) : otros;
	}

	private static double[] nanos(int... milisegundos) {
		return Arrays.stream(milisegundos).mapToDouble((ms) -> Duration.ofMillis(ms).toNanos()).toArray();
	}

}
