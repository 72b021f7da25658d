package ec.clavepatronal.catastro.importacion;

import java.time.LocalDate;
import java.util.Map;

/**
 * What became of the lines of one file: read = accepted + mended + refused. Lines without
 * anything in them and the header do not count.
 *
 * @param id number that its rows carry
 * @param provincia whose rows it holds
 * @param nombre without its folder
 * @param sha256 of the file as it came
 * @param fecha day of its newest change
 * @param aceptadas rows taken as they were
 * @param reparadas rows taken after mending
 * @param rechazadas lines that are no rows
 * @param repetidas of the rows taken, those that gave way to a newer one of the same
 * establishment
 * @param clases how many of each kind of mending and of refusal
 */
record Balance(int id, String provincia, String nombre, String sha256, LocalDate fecha, long aceptadas, long reparadas,
		long rechazadas, long repetidas, Map<String, Long> clases) {

	long leidas() {
		return this.aceptadas + this.reparadas + this.rechazadas;
	}

	/** Establishments that the catalogue has from this file. */
	long filas() {
		return this.aceptadas + this.reparadas - this.repetidas;
	}

	Balance conRepetidas(long cuantas) {
		return new Balance(this.id, this.provincia, this.nombre, this.sha256, this.fecha, this.aceptadas,
				this.reparadas, this.rechazadas, cuantas, this.clases);
	}

}
