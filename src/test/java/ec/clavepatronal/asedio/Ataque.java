package ec.clavepatronal.asedio;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * What one address can do against everybody else. Each is bounded in time and in count.
 */
enum Ataque {

	/** Nobody attacks: what the machine itself makes of the visits. */
	NADIE("nobody") {
		@Override
		String contra(Blanco blanco, Duration tiempo) {
			aLaVez(1, tiempo, Ataque::dormir);
			return "";
		}

		@Override
		boolean conPapeles() {
			return true;
		}
	},

	/** Connections that never end their headers. */
	CABECERAS_A_MEDIAS("half-open headers") {
		@Override
		String contra(Blanco blanco, Duration tiempo) {
			return conexiones(blanco, tiempo, 5000, "GET /preguntas HTTP/1.1\r\nHost: localhost\r\nX-A", "", "");
		}
	},

	/** Headers that come one letter a second. */
	CABECERAS_LENTAS("headers that drip") {
		@Override
		String contra(Blanco blanco, Duration tiempo) {
			return conexiones(blanco, tiempo, 300, "GET /preguntas HTTP/1.1\r\nHost: localhost\r\nX-A: ", "a", "");
		}
	},

	/** Forms that announce as much as is allowed and bring two bytes. */
	CUERPOS_ANUNCIADOS("bodies announced") {
		@Override
		String contra(Blanco blanco, Duration tiempo) {
			return conexiones(blanco, tiempo, 300, formulario(blanco, "a="), "", "");
		}
	},

	/** Forms that come one letter a second. */
	CUERPOS_LENTOS("slow bodies") {
		@Override
		String contra(Blanco blanco, Duration tiempo) {
			return conexiones(blanco, tiempo, 300, formulario(blanco, "a="), "a", "");
		}
	},

	/** Asks for all papers again and again, and reads none. */
	LECTORES_DE_ZIP("stalled readers of the ZIP") {
		@Override
		String contra(Blanco blanco, Duration tiempo) {
			return lectores(blanco, tiempo, "/papeles.zip");
		}
	},

	/** The same with one paper. */
	LECTORES_DE_PDF("stalled readers of a PDF") {
		@Override
		String contra(Blanco blanco, Duration tiempo) {
			return lectores(blanco, tiempo, "/hoja-de-ruta.pdf");
		}
	},

	/** Sends a hundred requests in line on each of many connections, again and again. */
	TUBERIA("pipelined requests") {
		@Override
		String contra(Blanco blanco, Duration tiempo) {
			byte[] cien = "GET /reglas HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(100)
				.getBytes(StandardCharsets.UTF_8);
			AtomicInteger veces = new AtomicInteger();
			aLaVez(24, tiempo, () -> {
				try (Socket una = blanco.conectar(Blanco.ATACANTE)) {
					veces.incrementAndGet();
					una.getOutputStream().write(cien);
					while (una.getInputStream().skip(Long.MAX_VALUE) > 0) {
						una.getOutputStream().write(cien);
					}
				}
				catch (IOException ex) {
					// Hung up: the next round opens another one.
				}
			});
			return veces + " connections, a hundred requests in line each";
		}
	},

	/** Opens tramites and fills them with as much as goes in. */
	RELLENO("filling") {
		@Override
		String contra(Blanco blanco, Duration tiempo) {
			AtomicInteger abiertos = new AtomicInteger();
			AtomicInteger llenos = new AtomicInteger();
			aLaVez(8, tiempo, () -> {
				Navegacion uno = new Navegacion(blanco, Blanco.ATACANTE);
				String datos = uno.abrirTramite();
				if (!datos.startsWith("/recuperar-clave/")) {
					return;
				}
				abiertos.incrementAndGet();
				uno.abrir(datos);
				if (IntStream.of(blanco.cuerpo() - 1000, 80).anyMatch((blancos) -> uno.llenar(blancos) == 303)) {
					llenos.incrementAndGet();
				}
			});
			return abiertos + " opened, " + llenos + " filled";
		}
	},

	/** Says with each request to be somebody else, at ever longer length. */
	DIRECCIONES_INVENTADAS("made-up X-Forwarded-*") {
		@Override
		String contra(Blanco blanco, Duration tiempo) {
			AtomicInteger veces = new AtomicInteger();
			AtomicInteger servidas = new AtomicInteger();
			aLaVez(8, tiempo, () -> {
				int n = veces.incrementAndGet();
				String larga = (n % 2 == 0) ? "" : "x".repeat(6000) + n + ", ";
				if (blanco
					.abrir(Blanco.ATACANTE, "/preguntas",
							"X-Forwarded-For: " + larga + "10.9." + n / 250 + "." + n % 250, "X-Forwarded-Proto: https")
					.filter((respuesta) -> respuesta.estado() == 200)
					.isPresent()) {
					servidas.incrementAndGet();
				}
			});
			return servidas + " of " + veces + " served";
		}
	};

	private final String nombre;

	Ataque(String nombre) {
		this.nombre = nombre;
	}

	String nombre() {
		return this.nombre;
	}

	boolean conPapeles() {
		return this == LECTORES_DE_ZIP || this == LECTORES_DE_PDF;
	}

	/**
	 * Attacks.
	 * @param tiempo how long at most
	 * @return what the attacker got done
	 */
	abstract String contra(Blanco blanco, Duration tiempo);

	private static String formulario(Blanco blanco, String principio) {
		return "POST /tramites-virtuales/empleadores HTTP/1.1\r\nHost: localhost\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + blanco.cuerpo() + "\r\n\r\n"
				+ principio;
	}

	/** Opens so many, says the beginning, and a little more to each every second. */
	private static String conexiones(Blanco blanco, Duration tiempo, int cuantas, String principio, String gota,
			String fin) {
		long hasta = System.nanoTime() + tiempo.toNanos();
		List<Socket> abiertas = new ArrayList<>();
		int fallidas = 0;
		while (abiertas.size() + fallidas < cuantas && System.nanoTime() < hasta) {
			try {
				Socket una = blanco.conectar(Blanco.ATACANTE);
				abiertas.add(una);
				decir(una, principio);
			}
			catch (IOException ex) {
				fallidas++;
			}
		}
		while (System.nanoTime() < hasta) {
			dormir();
			if (!gota.isEmpty()) {
				abiertas.forEach((una) -> decir(una, gota));
			}
		}
		abiertas.forEach((una) -> decir(una, fin));
		abiertas.forEach(Ataque::colgar);
		return abiertas.size() + " opened";
	}

	private static String lectores(Blanco blanco, Duration tiempo, String papel) {
		Navegacion uno = new Navegacion(blanco, Blanco.ATACANTE);
		String pedido = "GET " + uno.hastaLosPapeles() + papel + " HTTP/1.1\r\nHost: localhost\r\n" + uno.galletas()
				+ "\r\n\r\n";
		AtomicInteger abiertas = new AtomicInteger();
		long hasta = System.nanoTime() + tiempo.toNanos();
		aLaVez(3, tiempo, () -> {
			try (Socket una = blanco.conectar(Blanco.ATACANTE)) {
				abiertas.incrementAndGet();
				una.getOutputStream().write(pedido.repeat(40).getBytes(StandardCharsets.UTF_8));
				while (System.nanoTime() < hasta) {
					dormir();
					una.getOutputStream().write("\r\n".getBytes(StandardCharsets.UTF_8));
				}
			}
			catch (IOException ex) {
				// Hung up: the next round opens another one.
				dormir();
			}
		});
		return abiertas + " connections, 40 papers each";
	}

	private static void aLaVez(int hilos, Duration tiempo, Runnable vez) {
		long hasta = System.nanoTime() + tiempo.toNanos();
		List<Thread> todos = IntStream.range(0, hilos).mapToObj((i) -> new Thread(() -> {
			while (System.nanoTime() < hasta) {
				vez.run();
			}
		})).toList();
		todos.forEach(Thread::start);
		for (Thread uno : todos) {
			try {
				uno.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static void decir(Socket a, String texto) {
		try {
			a.getOutputStream().write(texto.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			// The server hung up: what is said from now on reaches nobody.
		}
	}

	private static void colgar(Socket uno) {
		try {
			uno.close();
		}
		catch (IOException ex) {
			// Closed already.
		}
	}

	private static void dormir() {
		try {
			Thread.sleep(1000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
