package ec.clavepatronal.documentos.papeles;

import java.util.List;

/**
 * Leave for somebody else to go, after the letter of the no-affiliation certificate.
 */
final class Autorizacion {

	private Autorizacion() {
	}

	static List<Bloque> escribir(Redaccion redaccion, Dossier dossier) {
		Firmante firmante = dossier.carta().firmante();
		Tercero tercero = dossier.carta().tercero();
		return List.of(redaccion.lugarYFecha(dossier), redaccion.yo("carta.autorizacion.yo", dossier),
				redaccion.empleador(dossier), Bloque.de(redaccion.de("carta.autorizacion.a")),
				Bloque.deDatos(List.of(redaccion.linea("carta.tercero", tercero.nombre()),
						redaccion.linea("carta.tercero.cedula", tercero.cedula()))),
				Bloque.de(redaccion.de("carta.autorizacion.para"), redaccion.de("carta.autorizacion.limite")),
				Bloque.deFirmas(List.of(
						redaccion.firma("carta.firma.titular", firmante.nombre(), redaccion.identificacion(dossier)),
						redaccion.firma("carta.firma.tercero", tercero.nombre(),
								redaccion.identificacion(Escrito.de(tercero.cedula()))))));
	}

}
