package ec.clavepatronal.tabla.paquete;

import java.util.regex.Pattern;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;

/**
 * What must not lie in a workbook, by the names of its parts and by how they begin.
 */
final class Sospecha {

	/** Bytes that are needed of each part. */
	static final int COMIENZO = 4;

	private static final Pattern MACROS = Pattern.compile(".*vbaproject.*|.*/macrosheets/.*|.*/activex/.*\\.bin");

	private static final Pattern ENLACES = Pattern.compile(".*/externallinks/.*");

	private static final Pattern DENTRO = Pattern
		.compile(".*/embeddings/.*|.*\\.(zip|xls[xmb]?|doc[xm]?|ppt[xm]?|jar|od[st]|7z|rar|exe)");

	private Sospecha() {
	}

	/** By the name of a part, in lower case. */
	static void comprobar(String parte) throws ArchivoRechazado {
		if (MACROS.matcher(parte).matches()) {
			throw new ArchivoRechazado(Detalle.CON_MACROS);
		}
		if (ENLACES.matcher(parte).matches()) {
			throw new ArchivoRechazado(Detalle.ENLACES_EXTERNOS);
		}
		if (DENTRO.matcher(parte).matches()) {
			throw new ArchivoRechazado(Detalle.ARCHIVO_DENTRO);
		}
	}

	/** By how a part begins. */
	static void comprobar(byte[] comienzo) throws ArchivoRechazado {
		if (Firma.esZip(comienzo) || Firma.esOle(comienzo)) {
			throw new ArchivoRechazado(Detalle.ARCHIVO_DENTRO);
		}
	}

}
