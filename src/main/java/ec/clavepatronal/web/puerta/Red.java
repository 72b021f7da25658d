package ec.clavepatronal.web.puerta;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * A network of addresses, or a single one.
 *
 * @param base one of its addresses
 * @param prefijo how many bits all of them share
 */
record Red(InetAddress base, int prefijo) {

	/**
	 * Reads {@code 10.0.0.0/8}, {@code 2001:db8::/32} or an address alone.
	 * @throws IllegalArgumentException when it is neither; names are not looked up
	 */
	static Red de(String texto) {
		String[] partes = texto.strip().split("/", 2);
		InetAddress base = Direccion.leer(partes[0])
			.orElseThrow(() -> new IllegalArgumentException("neither an address nor a network: " + texto));
		int bits = base.getAddress().length * Byte.SIZE;
		int prefijo = (partes.length == 1) ? bits : Integer.parseInt(partes[1]);
		if (prefijo < 0 || prefijo > bits) {
			throw new IllegalArgumentException("no such network: " + texto);
		}
		return new Red(base, prefijo);
	}

	boolean incluye(InetAddress otra) {
		byte[] bytes = otra.getAddress();
		int sobran = bytes.length * Byte.SIZE - this.prefijo;
		return bytes.length == this.base.getAddress().length && new BigInteger(1, bytes).shiftRight(sobran)
			.equals(new BigInteger(1, this.base.getAddress()).shiftRight(sobran));
	}

}
