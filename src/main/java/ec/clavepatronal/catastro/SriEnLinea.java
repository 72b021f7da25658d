package ec.clavepatronal.catastro;

import java.net.URI;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Whether the SRI is asked online, and as whom. Off unless the operator turns it on.
 *
 * @param habilitado whether a RUC may leave this computer at all
 * @param direccion where the SRI answers, without a path: the host that its own page of
 * public look-ups calls (read in public clients of it, 2026; no document is known)
 * @param contacto address or page of whoever runs this installation, told to the SRI with
 * every request; may be empty
 */
@ConfigurationProperties("clave-patronal.sri-en-linea")
public record SriEnLinea(boolean habilitado, @DefaultValue("https://srienlinea.sri.gob.ec") URI direccion,
		@DefaultValue("") String contacto) {

	/** What a header can carry. */
	private static final Pattern CONTACTO = Pattern.compile("[!-~ ]*");

	public SriEnLinea {
		Assert.hasText(direccion.getHost(), "clave-patronal.sri-en-linea.direccion: no host");
		Assert.isTrue(CONTACTO.matcher(contacto).matches(), "clave-patronal.sri-en-linea.contacto: ASCII only");
	}

	/** Name of the computer to which RUCs are sent. */
	public String host() {
		return this.direccion.getHost();
	}

}
