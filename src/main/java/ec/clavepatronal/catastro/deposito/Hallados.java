package ec.clavepatronal.catastro.deposito;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;

/**
 * The rows of one RUC, taken together. What they disagree on is as in the row that the
 * SRI changed last.
 */
final class Hallados {

	private final List<Renglon> filas;

	private final Renglon ultima;

	/** Of at least one row. */
	Hallados(List<Renglon> filas) {
		this.filas = filas;
		this.ultima = ultima(filas);
	}

	/** Number of the file that says so. */
	int archivo() {
		return this.ultima.archivo();
	}

	Contribuyente contribuyente(ArchivoCargado archivo) {
		int suspendido = this.ultima.suspendido();
		return new Contribuyente(Renglon.ESTADOS.get(this.ultima.estado()), Renglon.TIPOS.get(this.ultima.tipo()),
				this.ultima.razonSocial(), (suspendido == 0) ? null : LocalDate.ofEpochDay(suspendido),
				establecimientos(), archivo.nombre(), archivo.fecha());
	}

	/** Two files may have the same establishment: the one changed later is right. */
	private List<Establecimiento> establecimientos() {
		Map<Integer, Renglon> porNumero = new TreeMap<>();
		for (Renglon fila : this.filas) {
			porNumero.merge(fila.establecimiento(), fila, (una, otra) -> ultima(List.of(una, otra)));
		}
		return porNumero.values().stream().map(Renglon::comoEstablecimiento).toList();
	}

	private static Renglon ultima(List<Renglon> filas) {
		Renglon ultima = filas.get(0);
		for (Renglon fila : filas) {
			if (fila.actualizado() > ultima.actualizado()) {
				ultima = fila;
			}
		}
		return ultima;
	}

}
