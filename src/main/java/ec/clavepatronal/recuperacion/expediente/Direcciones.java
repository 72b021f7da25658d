package ec.clavepatronal.recuperacion.expediente;

/**
 * Where the pages of an expediente are. An address holds its random id and nothing that
 * was typed.
 */
public final class Direcciones {

	private static final String RAIZ = "/recuperar-clave/";

	private Direcciones() {
	}

	/** Where it goes on. */
	public static String de(Expediente expediente) {
		return de(expediente.id());
	}

	/** The same by its id. */
	public static String de(String id) {
		return RAIZ + id;
	}

	/** One of its screens. */
	public static String de(Expediente expediente, Paso paso) {
		return de(expediente) + "/" + paso.ruta();
	}

	/** A screen for whoever comes from another one to change an answer. */
	public static String paraCambiar(Expediente expediente, Paso paso, Paso vuelta) {
		return de(expediente, paso) + "?cambiar=" + vuelta.ruta();
	}

	/** Where it is deleted. */
	public static String borrar(Expediente expediente) {
		return de(expediente) + "/borrar";
	}

	/** Where it is called otherwise, kept longer or copied. */
	public static String opciones(Expediente expediente) {
		return de(expediente) + "/opciones";
	}

}
