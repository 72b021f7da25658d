package ec.clavepatronal.almacen;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import ec.clavepatronal.almacen.ArchivoDeLlaves.Marca;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of a running application. Those of the settings stay as they are; those of the
 * file follow it: whoever changes it need not start the application again. What was known
 * once is known until the end, for opening.
 */
final class Llaves {

	private static final Logger LOG = LoggerFactory.getLogger(Llaves.class);

	private final @Nullable ArchivoDeLlaves archivo;

	private volatile Leidas leidas;

	/** Of the settings, or of a command that is soon over. */
	Llaves(Llavero fijas) {
		this.archivo = null;
		this.leidas = new Leidas(fijas, Optional.empty());
	}

	private Llaves(ArchivoDeLlaves archivo, Optional<Marca> marca, Llavero llaves) {
		this.archivo = archivo;
		this.leidas = new Leidas(llaves, marca);
	}

	/**
	 * Those of the settings, or those of the file beside the embedded database.
	 * @param haySello whether something was encrypted already: then no key is made
	 */
	static Llaves de(Motor motor, AjustesDeLlaves ajustes, ArchivoDeLlaves archivo, BooleanSupplier haySello) {
		if (ajustes.esAjuste()) {
			return new Llaves(ajustes.deLosAjustes());
		}
		if (motor != Motor.SQLITE) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.SIN_LLAVE);
		}
		archivo.crearSiFalta(haySello);
		Optional<Marca> marca = archivo.marca();
		return new Llaves(archivo, marca, ajustes.conAnteriores(archivo.leer()));
	}

	/** As they were seen last. */
	Llavero conocidas() {
		return this.leidas.llaves();
	}

	/**
	 * As they are now: the file is read again if it is another one. One that cannot be
	 * read is told once, and changes nothing.
	 */
	Llavero alDia() {
		ArchivoDeLlaves vigilado = this.archivo;
		if (vigilado != null && !vigilado.marca().equals(this.leidas.marca())) {
			leer(vigilado);
		}
		return conocidas();
	}

	private synchronized void leer(ArchivoDeLlaves vigilado) {
		Optional<Marca> marca = vigilado.marca();
		if (marca.equals(this.leidas.marca())) {
			return;
		}
		Llavero llaves = conocidas();
		try {
			llaves = vigilado.leer().tras(llaves);
			LOG.info("The file of the keys changed: {} are known now", llaves.cuantas());
		}
		catch (AlmacenInservible ex) {
			LOG.error("The file of the keys changed and cannot be read ({}): those that were known stay in force",
					ex.motivo());
		}
		this.leidas = new Leidas(llaves, marca);
	}

	private record Leidas(Llavero llaves, Optional<Marca> marca) {
	}

}
