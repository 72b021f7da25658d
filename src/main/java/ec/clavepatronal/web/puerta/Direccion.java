package ec.clavepatronal.web.puerta;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of the network, written as numbers. A name is none: nobody is looked up
 * because a request says so.
 */
public final class Direccion {

	private static final int LARGO = 45;

	private static final int BYTES_DE_CUATRO = 4;

	/** A /48. */
	private static final int BYTES_DE_UNA_LINEA = 6;

	private static final String OCTETO = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";

	/** No name server is asked about an IPv4 address or what has a colon. */
	private static final Pattern LITERAL = Pattern
		.compile("(" + OCTETO + "\\.){3}" + OCTETO + "|(?=.*:)[0-9a-fA-F:][0-9a-fA-F:.]*");

	private Direccion() {
	}

	/** The address, or nothing where the text is not exactly one. */
	public static Optional<InetAddress> leer(String texto) {
		if (texto.length() > LARGO || !LITERAL.matcher(texto).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(InetAddress.getByName(texto));
		}
		catch (UnknownHostException ex) {
			return Optional.empty();
		}
	}

	/** One household or office has a whole IPv6 network of addresses: count it as one. */
	public static String vecindad(InetAddress direccion) {
		byte[] bytes = direccion.getAddress();
		return HexFormat.of().formatHex(bytes, 0, (bytes.length == BYTES_DE_CUATRO) ? bytes.length : bytes.length / 2);
	}

	/**
	 * A whole line of IPv6, of which its subscriber makes as many networks as they like.
	 * @param vecindad as {@link #vecindad(InetAddress)} tells it
	 * @return empty for IPv4, which nobody has so much of
	 */
	public static Optional<String> linea(String vecindad) {
		return (vecindad.length() > 2 * BYTES_DE_CUATRO) ? Optional.of(vecindad.substring(0, 2 * BYTES_DE_UNA_LINEA))
				: Optional.empty();
	}

	/**
	 * The same for the address that a server states; whatever is none counts as one and
	 * the same.
	 */
	public static String vecindad(String texto) {
		return leer(texto).map(Direccion::vecindad).orElse("");
	}

}
