package ec.clavepatronal.catastro.importacion;

import java.time.ZoneOffset;

import ec.clavepatronal.catastro.TipoDeContribuyente;
import ec.clavepatronal.catastro.archivo.FilaDelSri;
import ec.clavepatronal.catastro.archivo.Iniciales;
import ec.clavepatronal.catastro.deposito.Renglon;

/**
 * What is kept of a row: of a person's name no more than its initials.
 */
final class RenglonDeFila {

	private static final ZoneOffset ECUADOR = ZoneOffset.ofHours(-5);

	private RenglonDeFila() {
	}

	/**
	 * The row to keep.
	 * @param archivo number of the file that it is from
	 */
	static Renglon de(FilaDelSri fila, int archivo) {
		boolean persona = fila.tipo() == TipoDeContribuyente.PERSONA_NATURAL;
		String nombre = (persona && Iniciales.delata(fila.nombre(), fila.razonSocial())) ? "" : fila.nombre();
		return new Renglon(fila.ruc(), fila.establecimiento(), archivo,
				(fila.actualizado() != null) ? fila.actualizado().toEpochSecond(ECUADOR) : 0,
				Renglon.ESTADOS.indexOf(fila.estado()), Renglon.TIPOS.indexOf(fila.tipo()),
				persona ? Iniciales.de(fila.razonSocial()) : fila.razonSocial(),
				(fila.suspendido() != null) ? (int) fila.suspendido().toEpochDay() : 0, fila.abierto(), nombre,
				fila.provincia(), fila.canton());
	}

}
