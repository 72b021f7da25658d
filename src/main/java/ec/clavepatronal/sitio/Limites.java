package ec.clavepatronal.sitio;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one address may ask for. The defaults leave room for an office of twenty
 * behind one address: each of them takes some twelve screens, two requests each.
 *
 * @param habilitado whether requests are counted; sizes are limited always
 * @param porMinuto requests that come back within a minute
 * @param rafaga requests that may come at once
 * @param direcciones addresses remembered at most
 * @param cuerpoApi largest body that a program may send
 * @param cuerpoFormulario largest form: ten thousand emoji, twelve bytes each when they
 * are sent, in each of the five fields of the longest one still get their page with
 * messages
 */
@ConfigurationProperties("clave-patronal.limites")
record Limites(@DefaultValue("true") boolean habilitado, @DefaultValue("240") int porMinuto,
		@DefaultValue("120") int rafaga, @DefaultValue("20000") int direcciones,
		@DefaultValue("64KB") DataSize cuerpoApi, @DefaultValue("600KB") DataSize cuerpoFormulario) {

	/** After this long without a request a bucket is full again and can be forgotten. */
	Duration olvido() {
		return Duration.ofSeconds(60L * this.rafaga / this.porMinuto + 1);
	}

}
