package ec.clavepatronal.web.limites;

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
 * @param cuerpoFormulario largest form: five hundred emoji, twelve bytes each when they
 * are sent, in each of the five fields of the longest one still get their page with
 * messages
 * @param esperaCuerpo until a body is complete
 * @param cuerposALaVez bodies that are read at once: half of the threads of a JDK 17
 * @param cuerposPorDireccion of them from one address
 * @param cuerposEnMemoria bytes of bodies that are worked on at once
 * @param tramitesPorHora tramites that one address may open in an hour
 * @param tramitesDeUnaVez of them at once
 * @param tramitesEnTotal tramites that all together may open in an hour on this node
 */
@ConfigurationProperties("clave-patronal.limites")
record Limites(@DefaultValue("true") boolean habilitado, @DefaultValue("240") int porMinuto,
		@DefaultValue("120") int rafaga, @DefaultValue("20000") int direcciones,
		@DefaultValue("64KB") DataSize cuerpoApi, @DefaultValue("32KB") DataSize cuerpoFormulario,
		@DefaultValue("10s") Duration esperaCuerpo, @DefaultValue("96") int cuerposALaVez,
		@DefaultValue("24") int cuerposPorDireccion, @DefaultValue("8MB") DataSize cuerposEnMemoria,
		@DefaultValue("120") int tramitesPorHora, @DefaultValue("60") int tramitesDeUnaVez,
		@DefaultValue("20000") int tramitesEnTotal) {
}
