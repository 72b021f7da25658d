package ec.clavepatronal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One kind of request, and what it cost in each round. */
final class Peticion {

	private final String nombre;

	private final Servidor servidor;

	private final Envio envio;

	/** Requests per CPU second, round by round. */
	private final List<Double> medidas = new ArrayList<>();

	private Conversacion.Respuesta ultima = new Conversacion.Respuesta(0, 0, "");

	Peticion(String nombre, Servidor servidor, Envio envio) {
		this.nombre = nombre;
		this.servidor = servidor;
		this.envio = envio;
	}

	void calentar(int veces) throws Exception {
		for (int i = 0; i < veces; i++) {
			this.ultima = this.envio.enviar();
		}
	}

	void medir(int veces) throws Exception {
		long antes = this.servidor.cpu();
		calentar(veces);
		this.medidas.add(veces * 1e9 / (this.servidor.cpu() - antes));
	}

	String informe() {
		Collections.sort(this.medidas);
		return String.format(Locale.ROOT, "%-36s %6d %7d %9.0f %9.0f %9.0f", this.nombre, this.ultima.estado(), this.ultima.bytes(),
				this.medidas.get(this.medidas.size() / 2), this.medidas.get(0),
				this.medidas.get(this.medidas.size() - 1));
	}

	/** Sends it once. */
	interface Envio {

		Conversacion.Respuesta enviar() throws Exception;

	}

}
