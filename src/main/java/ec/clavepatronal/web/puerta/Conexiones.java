package ec.clavepatronal.web.puerta;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many connections one address may have open, and how long a request may take. How
 * many there are in all is the server's own setting.
 *
 * @param porDireccion connections of one address; a proxy's are not counted
 * @param cabeceras until the headers of a request are complete
 * @param peticion until a request is read, answered and the answer taken: enough for all
 * papers on a slow telephone
 */
@ConfigurationProperties("clave-patronal.conexiones")
record Conexiones(@DefaultValue("100") int porDireccion, @DefaultValue("10s") Duration cabeceras,
		@DefaultValue("60s") Duration peticion) {
}
