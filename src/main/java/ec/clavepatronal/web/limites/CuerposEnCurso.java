package ec.clavepatronal.web.limites;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * How many bodies are being read at once, in all and for one address: each keeps a thread
 * and memory for as long as its sender likes. And how many bytes of those that have been
 * read are being worked on.
 */
class CuerposEnCurso {

	private final Map<String, Integer> leyendo = new ConcurrentHashMap<>();

	private final Semaphore lecturas;

	private final Semaphore bytes;

	private final int porDireccion;

	CuerposEnCurso(Limites limites) {
		this.lecturas = new Semaphore(limites.cuerposALaVez());
		this.bytes = new Semaphore((int) limites.cuerposEnMemoria().toBytes());
		this.porDireccion = limites.cuerposPorDireccion();
	}

	/** Whether another body may be read; if so, {@link #terminar} has to follow. */
	boolean empezar(String vecindad) {
		if (!this.lecturas.tryAcquire()) {
			return false;
		}
		if (this.leyendo.merge(vecindad, 1, Integer::sum) > this.porDireccion) {
			terminar(vecindad);
			return false;
		}
		return true;
	}

	void terminar(String vecindad) {
		this.leyendo.computeIfPresent(vecindad, (una, n) -> (n == 1) ? null : n - 1);
		this.lecturas.release();
	}

	/** Whether so many more bytes fit; if so, {@link #soltar} has to follow. */
	boolean guardar(int largo) {
		return this.bytes.tryAcquire(largo);
	}

	void soltar(int largo) {
		this.bytes.release(largo);
	}

}
