package ec.clavepatronal.identificador;

import java.util.Optional;

/**
 * Something found while reading a text: what, how much it weighs and, when there is one,
 * the text that was probably meant. The wording lives in the bundle
 * {@code textos/identificador}, key {@code hallazgo.} plus the code.
 *
 * @param codigo what was found
 * @param gravedad how much it weighs
 * @param propuesta what to use instead; it is offered, never applied silently
 * @param digitos how many characters were typed, for findings on length and for a
 * sucursal that was filled up; otherwise 0
 * @param esperados how many there should be, for findings on length; otherwise 0
 */
public record Hallazgo(Codigo codigo, Gravedad gravedad, Optional<String> propuesta, int digitos, int esperados) {

	static Hallazgo de(Codigo codigo, Gravedad gravedad) {
		return new Hallazgo(codigo, gravedad, Optional.empty(), 0, 0);
	}

	static Hallazgo conPropuesta(Codigo codigo, Gravedad gravedad, Optional<String> propuesta) {
		return new Hallazgo(codigo, gravedad, propuesta, 0, 0);
	}

	static Hallazgo deLongitud(int digitos, int esperados) {
		return new Hallazgo(Codigo.LONGITUD, Gravedad.ERROR, Optional.empty(), digitos, esperados);
	}

	/** What may have letters has characters; only when all are digits it has those. */
	static Hallazgo deLongitud(String codigo, int esperados) {
		return Limpieza.sonCifras(codigo) ? deLongitud(codigo.length(), esperados)
				: new Hallazgo(Codigo.LONGITUD_DE_CODIGO, Gravedad.ERROR, Optional.empty(), codigo.length(), esperados);
	}

	/** Masks the proposal, which is an identifier too. */
	@Override
	public String toString() {
		return "Hallazgo[" + this.codigo + ", " + this.gravedad
				+ this.propuesta.map((texto) -> ", propuesta=" + Mascara.de(texto)).orElse("") + "]";
	}

	/**
	 * What can be found. The names are a public contract: JSON clients and the bundle
	 * build on them.
	 */
	public enum Codigo {

		/** Nothing was typed, or nothing visible. */
		VACIO,

		/** Something that is no digit remains after cleaning. */
		NO_ES_NUMERO,

		/** The same, and a letter that looks like a digit is among it. */
		LETRA_POR_CIFRA,

		/** Scientific notation or a decimal tail: a spreadsheet has spoilt it. */
		HOJA_DE_CALCULO,

		/** The wrong number of digits. */
		LONGITUD,

		/** Something that looks like a key, where a code goes: it is not kept. */
		PARECE_CLAVE,

		/** The registry has a person where a company was chosen, or the reverse. */
		OTRO_TIPO_EN_SRI,

		/** A foreigner code, or what is made of one, with letters and too long. */
		LONGITUD_DE_CODIGO,

		/** One digit short, and right with a zero in front, which is offered. */
		CERO_INICIAL_PERDIDO,

		/** Thirteen digits where a cedula goes. */
		PARECE_RUC,

		/** Ten digits of a person where a RUC or a domestic identifier goes. */
		PARECE_CEDULA,

		/** The first two digits are no province, nor 30 or 50. */
		PROVINCIA,

		/** Modulo 10 fails where it may block. */
		DIGITO_FINAL,

		/** Modulo 10 fails where nobody knows whether it applies. */
		DIGITO_SIN_VERIFICAR,

		/** Modulo 11 fails, which is ordinary for numbers of the new series. */
		DIGITO_ANTIGUO,

		/** Modulo 11 fails in the range where only the new series has been seen. */
		SERIE_NUEVA,

		/** Third digit 7, 8 or 9 with a right modulo 10: none has been seen in use. */
		TERCER_DIGITO_POCO_COMUN,

		/** A cedula followed by 000 in the RUC field. */
		PARECE_DOMESTICO,

		/** A RUC that ends in 000 and is no cedula. */
		TERMINA_EN_000,

		/** A RUC that ends in neither 000 nor 001. */
		SUFIJO_POCO_COMUN,

		/** A domestic identifier that ends in neither 000 nor 001. */
		NO_TERMINA_EN_000,

		/** A domestic identifier that ends in 001: a RUC was typed. */
		ES_RUC,

		/** One digit repeated, and right by chance. */
		PARECE_EJEMPLO,

		/** The placeholder of invoices, which is nobody's number. */
		CONSUMIDOR_FINAL,

		/** Registered abroad. */
		PREFIJO_30,

		/** Known from one widely used library only. */
		PREFIJO_50,

		/** A foreign resident. */
		TERCER_DIGITO_6,

		/** The value differs from what was typed. */
		LIMPIADO,

		/** A foreigner code: nothing public says how to check it. */
		CODIGO_SIN_COMPROBAR,

		/** A foreigner code with something other than letters, digits and hyphens. */
		CARACTERES_NO_ADMITIDOS,

		/** A domestic identifier from a foreigner code that has not ten digits. */
		SIN_REGLA_PUBLICA,

		/** Zeros were put before a sucursal. */
		SUCURSAL_COMPLETADA,

		/** A sucursal of more than four digits. */
		SUCURSAL_LARGA,

		/** The sucursal 0000. */
		SUCURSAL_CERO,

		/** A domestic employer with a sucursal other than 0001. */
		SUCURSAL_NO_ES_0001,

		/** A person's RUC that does not begin with the cedula given. */
		RUC_DE_OTRA_CEDULA,

		/** A domestic identifier that does not begin with the identification given. */
		DOMESTICO_DE_OTRA_IDENTIFICACION

	}

}
