package ec.clavepatronal.identificador;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an employer of servicio domestico types where others type a RUC: the
 * identification followed by 000, as the recovery form of IESS asks. It is no RUC, the
 * SRI does not know it, and so it has a type that no RUC rule accepts.
 *
 * @param valor thirteen ASCII digits for somebody with a cedula; the code and 000 for a
 * foreigner, whose code may have another length
 */
public record IdentificadorDomestico(String valor) {

	public IdentificadorDomestico {
		if (!valor.endsWith(ReglasDomesticas.SUFIJO)
				|| !CodigoExtranjero.tieneForma(ReglasDomesticas.sinSufijo(valor))) {
			throw new IllegalArgumentException("a domestic identifier is an identification and 000");
		}
	}

	/**
	 * Reads what was typed by somebody whose identification is a cedula.
	 * @param texto the text as it came
	 * @param criterio how hard a failing check digit weighs
	 * @return the identifier, or why there is none
	 */
	public static Lectura<IdentificadorDomestico> leer(@Nullable String texto, Criterio criterio) {
		return Numero.leer(texto, (digitos, juicio) -> ReglasDomesticas.juzgar(digitos, criterio, juicio),
				IdentificadorDomestico::new);
	}

	/**
	 * Reads what was typed by a foreigner without a cedula. No cedula rule is applied,
	 * not even to ten digits: nothing public describes these codes.
	 * @param texto the text as it came
	 * @param codigo the foreigner code, which should be followed by 000
	 * @return the identifier, or why there is none
	 */
	public static Lectura<IdentificadorDomestico> leer(@Nullable String texto, CodigoExtranjero codigo) {
		return DomesticoExtranjero.leer(texto, codigo);
	}

	/**
	 * The one that belongs to a cedula.
	 * @param cedula the employer's cedula
	 * @return the cedula and 000
	 */
	public static IdentificadorDomestico de(Cedula cedula) {
		return new IdentificadorDomestico(cedula.digitos() + ReglasDomesticas.SUFIJO);
	}

	/**
	 * The one that would belong to a foreigner code.
	 * @param codigo the employer's code
	 * @return the code and 000, with a doubt when it has not ten digits: no public rule
	 * says what IESS does then
	 */
	public static Lectura<IdentificadorDomestico> de(CodigoExtranjero codigo) {
		IdentificadorDomestico valor = new IdentificadorDomestico(codigo.codigo() + ReglasDomesticas.SUFIJO);
		return new Lectura.Aceptada<>(valor,
				codigo.tieneDiezCifras() ? List.of() : List.of(DomesticoExtranjero.SIN_REGLA));
	}

	/** Masked: it ends up in logs. */
	@Override
	public String toString() {
		return "IdentificadorDomestico[" + Mascara.de(this.valor) + "]";
	}

}
