package ec.clavepatronal.web.puerta;

import java.net.InetAddress;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the operator trusts to say for whom a request is passed on: nobody, unless told.
 */
@ConfigurationProperties("clave-patronal")
class Proxies {

	private final List<Red> redes;

	/**
	 * Reads the setting.
	 * @param proxies addresses and networks
	 */
	Proxies(@DefaultValue List<String> proxies) {
		this.redes = proxies.stream().filter((texto) -> !texto.isBlank()).map(Red::de).toList();
	}

	boolean incluye(InetAddress direccion) {
		return this.redes.stream().anyMatch((red) -> red.incluye(direccion));
	}

}
