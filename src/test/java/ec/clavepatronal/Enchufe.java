package ec.clavepatronal;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * Says to a server what no browser would.
 */
public final class Enchufe {

	private static final int PACIENCIA = 10_000;

	private Enchufe() {
	}

	/** Everything the server answers until it hangs up. */
	public static String decir(int puerto, String peticion) throws IOException {
		StringBuilder respuesta = new StringBuilder();
		try (Socket enchufe = new Socket("127.0.0.1", puerto)) {
			enchufe.setSoTimeout(PACIENCIA);
			enchufe.getOutputStream().write(peticion.getBytes(StandardCharsets.UTF_8));
			byte[] trozo = new byte[8192];
			for (int n = enchufe.getInputStream().read(trozo); n >= 0; n = enchufe.getInputStream().read(trozo)) {
				respuesta.append(new String(trozo, 0, n, StandardCharsets.UTF_8));
			}
		}
		catch (SocketException ex) {
			// Hung up while we were still talking: what came before is the answer.
		}
		return respuesta.toString();
	}

	/** A request that asks to hang up afterwards. */
	public static String pedir(int puerto, String primeraLinea, String... cabeceras) throws IOException {
		String otras = (cabeceras.length == 0) ? "" : String.join("\r\n", cabeceras) + "\r\n";
		String host = otras.contains("Host:") ? "" : "Host: localhost\r\n";
		return decir(puerto, primeraLinea + " HTTP/1.1\r\n" + host + otras + "Connection: close\r\n\r\n");
	}

}
