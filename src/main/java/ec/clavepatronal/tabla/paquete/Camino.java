package ec.clavepatronal.tabla.paquete;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;

/**
 * Where the way leads that a part tells to another one.
 */
final class Camino {

	private Camino() {
	}

	/**
	 * The name of the other part.
	 * @param parte that tells
	 * @param destino from the place of the part, or from the top if it begins with a
	 * slash
	 */
	static String resolver(String parte, String destino) throws ArchivoRechazado {
		if (destino.startsWith("/")) {
			return destino.substring(1);
		}
		Deque<String> camino = new ArrayDeque<>(List.of(parte.split("/", -1)));
		camino.pollLast();
		for (String paso : destino.split("/", -1)) {
			if (!paso.equals("..")) {
				if (!paso.equals(".")) {
					camino.addLast(paso);
				}
			}
			else if (camino.pollLast() == null) {
				throw new ArchivoRechazado(Detalle.ROTO);
			}
		}
		return String.join("/", camino);
	}

}
