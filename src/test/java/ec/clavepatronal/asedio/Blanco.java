package ec.clavepatronal.asedio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The server under siege, and how to reach it from one of the addresses of this machine.
 *
 * @param puerto where it listens on loopback
 * @param cuerpo bytes that a form may have at most
 */
record Blanco(int puerto, int cuerpo) {

	static final String ATACANTE = "127.0.0.2";

	static final String VISITANTE = "127.0.0.3";

	/** Whoever waits longer has gone away. */
	static final Duration PACIENCIA = Duration.ofSeconds(5);

	/** A connection that starts at this address and keeps a small buffer. */
	Socket conectar(String desde) throws IOException {
		Socket enchufe = new Socket();
		try {
			enchufe.setReceiveBufferSize(4096);
			enchufe.bind(new InetSocketAddress(InetAddress.getByName(desde), 0));
			enchufe.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), this.puerto),
					(int) PACIENCIA.toMillis());
			enchufe.setSoTimeout((int) PACIENCIA.toMillis());
			return enchufe;
		}
		catch (IOException ex) {
			enchufe.close();
			throw ex;
		}
	}

	/** The whole answer, or nothing when there is none in time. */
	Optional<Contestado> pedir(String desde, String peticion) {
		try (Socket enchufe = conectar(desde)) {
			enchufe.getOutputStream().write(peticion.getBytes(StandardCharsets.UTF_8));
			ByteArrayOutputStream todo = new ByteArrayOutputStream();
			long hasta = System.nanoTime() + PACIENCIA.toNanos();
			byte[] trozo = new byte[8192];
			for (int n = enchufe.getInputStream().read(trozo); n >= 0; n = enchufe.getInputStream().read(trozo)) {
				todo.write(trozo, 0, n);
				if (System.nanoTime() > hasta) {
					return Optional.empty();
				}
			}
			return Contestado.leer(todo.toString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** A page, asked for once. */
	Optional<Contestado> abrir(String desde, String camino, String... cabeceras) {
		return pedir(desde,
				"GET " + camino + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lineas(cabeceras) + "\r\n");
	}

	/** A form, sent once. */
	Optional<Contestado> enviar(String desde, String camino, String campos, String... cabeceras) {
		return pedir(desde,
				"POST " + camino + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lineas(cabeceras)
						+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + campos.length()
						+ "\r\n\r\n" + campos);
	}

	private static String lineas(String... cabeceras) {
		return (cabeceras.length == 0) ? "" : String.join("\r\n", cabeceras) + "\r\n";
	}

	/**
	 * An answer.
	 *
	 * @param estado status
	 * @param cabeceras its headers, a line each
	 * @param cuerpo its body, as it came
	 */
	record Contestado(int estado, String cabeceras, String cuerpo) {

		static Optional<Contestado> leer(String todo) {
			int corte = todo.indexOf("\r\n\r\n");
			if (corte < 0 || !todo.startsWith("HTTP/1.1 ")) {
				return Optional.empty();
			}
			return Optional.of(new Contestado(Integer.parseInt(todo.substring(9, 12)), todo.substring(0, corte),
					todo.substring(corte + 4)));
		}

		Optional<String> cabecera(String nombre) {
			return Arrays.stream(this.cabeceras.split("\r\n"))
				.filter((linea) -> linea.startsWith(nombre + ": "))
				.map((linea) -> linea.substring(nombre.length() + 2))
				.findFirst();
		}

	}

}
