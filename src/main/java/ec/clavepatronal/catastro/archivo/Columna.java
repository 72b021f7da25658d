package ec.clavepatronal.catastro.archivo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns that are kept, by the names they have had: the header changed at least
 * three times, and one copy misspells a name. All others, such as the activity, are left
 * in the file.
 */
enum Columna {

	RUC(true, "NUMERO_RUC"),

	RAZON_SOCIAL(true, "RAZON_SOCIAL"),

	/** A province in spite of its name. */
	JURISDICCION(false, "CODIGO_JURISDICCION", "PROVINCIA_JURISDICCION"),

	ESTADO(true, "ESTADO_CONTRIBUYENTE"),

	ACTUALIZACION(false, "FECHA_ACTUALIZACION"),

	SUSPENSION(false, "FECHA_SUSPENSION_DEFINITIVA"),

	TIPO(true, "TIPO_CONTRIBUYENTE"),

	ESTABLECIMIENTO(true, "NUMERO_ESTABLECIMIENTO"),

	NOMBRE(false, "NOMBRE_FANTASIA_COMERCIAL", "MOMBRE_FANTASIA_COMERCIAL"),

	ESTADO_DEL_ESTABLECIMIENTO(true, "ESTADO_ESTABLECIMIENTO"),

	PROVINCIA(false, "DESCRIPCION_PROVINCIA_EST", "DESCRIPCION_PROVINCIA"),

	CANTON(false, "DESCRIPCION_CANTON_EST", "DESCRIPCION_CANTON");

	private final boolean necesaria;

	private final List<String> nombres;

	Columna(boolean necesaria, String... nombres) {
		this.necesaria = necesaria;
		this.nombres = List.of(nombres);
	}

	static Optional<Columna> llamada(String nombre) {
		return Stream.of(values()).filter((columna) -> columna.nombres.contains(nombre)).findFirst();
	}

	boolean esNecesaria() {
		return this.necesaria;
	}

	/** The name that the newest files give it. */
	String nombre() {
		return this.nombres.get(0);
	}

}
