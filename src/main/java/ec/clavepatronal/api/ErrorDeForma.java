package ec.clavepatronal.api;

import java.util.Arrays;
import java.util.List;

/**
 * One thing wrong with the shape of a request, at its field. The wording stands under
 * {@code api.error.<code>}.
 *
 * @param campo path of the field, such as {@code identificacion.tipo} or
 * {@code [3].clase}; {@link #CUERPO} for the body as a whole
 * @param codigo what is wrong
 * @param argumentos what the wording names: values that are allowed, or a place
 */
record ErrorDeForma(String campo, Codigo codigo, List<String> argumentos) {

	/** The body as a whole. */
	static final String CUERPO = "cuerpo";

	static ErrorDeForma de(String campo, Codigo codigo) {
		return new ErrorDeForma(campo, codigo, List.of());
	}

	static ErrorDeForma conAdmitidos(String campo, Codigo codigo, List<String> admitidos) {
		return new ErrorDeForma(campo, codigo, List.of(String.join(", ", admitidos)));
	}

	static ErrorDeForma falta(String campo, List<String> admitidos) {
		return conAdmitidos(campo, Codigo.FALTA, admitidos);
	}

	static ErrorDeForma falta(String campo, Class<? extends Enum<?>> tipo) {
		return falta(campo, valores(tipo));
	}

	static ErrorDeForma cantidad(int maximo, int enviados) {
		return new ErrorDeForma(CUERPO, Codigo.CANTIDAD, List.of(Integer.toString(maximo), Integer.toString(enviados)));
	}

	static List<String> valores(Class<?> tipo) {
		return Arrays.stream(tipo.getEnumConstants()).map((valor) -> ((Enum<?>) valor).name()).toList();
	}

	/** Never what was sent: it may be somebody's number. */
	@Override
	public String toString() {
		return "ErrorDeForma[" + this.codigo + "]";
	}

	/**
	 * What can be wrong with the shape. The names are part of the JSON contract.
	 */
	enum Codigo {

		/** There is no body. */
		CUERPO_VACIO,

		/** The body does not say that it is JSON. */
		SIN_TIPO_DE_CONTENIDO,

		/** It is no JSON. */
		JSON_MAL_FORMADO,

		/** It is JSON, but nested, long or large beyond anything this contract needs. */
		JSON_EXCESIVO,

		/** An object has the same property twice. */
		PROPIEDAD_REPETIDA,

		/** A property that is not in the contract. */
		PROPIEDAD_DESCONOCIDA,

		/** A value that is not in the list. */
		VALOR_DESCONOCIDO,

		/** Something else where text goes, such as an identifier written as a number. */
		NO_ES_TEXTO,

		/** Something else where an object goes. */
		NO_ES_OBJETO,

		/** Something else where an array goes. */
		NO_ES_LISTA,

		/** A required field is missing. */
		FALTA,

		/** Too few or too many items. */
		CANTIDAD

	}

}
