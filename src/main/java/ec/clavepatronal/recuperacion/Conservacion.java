package ec.clavepatronal.recuperacion;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long answers are kept.
 *
 * @param dias days without use after which an expediente is deleted; pages tell the same
 * number
 */
@Validated
@ConfigurationProperties("clave-patronal.expedientes")
public record Conservacion(@Min(1) @Max(366) @DefaultValue("7") int dias) {

	Duration plazo() {
		return Duration.ofDays(this.dias);
	}

}
