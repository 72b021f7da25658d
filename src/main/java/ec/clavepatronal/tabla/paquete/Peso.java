package ec.clavepatronal.tabla.paquete;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.Limites;

/**
 * What an archive says that its parts are together, held to the limits before anything is
 * unpacked.
 */
final class Peso {

	/** Below this no proportion does harm. */
	private static final long SIEMPRE_ADMITIDO = 4L << 20;

	private final Limites limites;

	private final long enDisco;

	private long inflado;

	Peso(Limites limites, long enDisco) {
		this.limites = limites;
		this.enDisco = enDisco;
	}

	void anadir(long bytes) throws ArchivoRechazado {
		this.inflado += bytes;
		if (this.inflado > this.limites.inflado() || esDesmedido()) {
			throw new ArchivoRechazado(Detalle.COMPRIMIDO_EN_EXCESO);
		}
	}

	private boolean esDesmedido() {
		return this.inflado > SIEMPRE_ADMITIDO && this.inflado / this.limites.proporcion() > this.enDisco;
	}

}
