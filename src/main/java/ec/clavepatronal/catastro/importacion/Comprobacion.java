package ec.clavepatronal.catastro.importacion;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;

/**
 * Whether files that were read may take the place of those in force, which somebody may
 * overrule.
 */
final class Comprobacion {

	/**
	 * A file that lost more of its province than this was cut off, or is another file.
	 */
	private static final double ENCOGE_DE_MAS = 0.2;

	/** A sound file has hardly any. */
	private static final double RECHAZOS_DE_MAS = 0.01;

	private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("d/M/yyyy");

	private Comprobacion() {
	}

	/**
	 * Stops at the first file that may not.
	 * @param antes what is in force of each province
	 * @throws ImportacionFallida with the reason
	 */
	static void comprobar(List<Balance> leidos, Map<String, LibroDeArchivos.Vigente> antes) throws ImportacionFallida {
		for (Balance leido : leidos) {
			if (leido.rechazadas() > RECHAZOS_DE_MAS * leido.leidas()) {
				throw new ImportacionFallida(Motivo.RECHAZOS, leido.nombre(), leido.rechazadas(), leido.leidas());
			}
			LibroDeArchivos.Vigente vigente = antes.get(leido.provincia());
			if (vigente != null) {
				comparar(leido, vigente);
			}
		}
	}

	private static void comparar(Balance leido, LibroDeArchivos.Vigente vigente) throws ImportacionFallida {
		if (leido.filas() < (1 - ENCOGE_DE_MAS) * vigente.filas()) {
			throw new ImportacionFallida(Motivo.ENCOGE, leido.nombre(), leido.provincia(), vigente.filas(),
					leido.filas());
		}
		if (leido.fecha().isBefore(vigente.fecha())) {
			throw new ImportacionFallida(Motivo.ANTIGUO, leido.nombre(), leido.provincia(), DIA.format(leido.fecha()),
					DIA.format(vigente.fecha()));
		}
	}

}
