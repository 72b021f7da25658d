package ec.clavepatronal.identificador;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.jspecify.annotations.Nullable;

/**
 * What every number goes through before the rules of its own kind: cleaning, and the
 * slips that do not depend on the field.
 */
final class Numero {

	/** Placeholders that invoices use for a buyer who gives no number. */
	private static final Set<String> CONSUMIDOR_FINAL = Set.of("9999999999", "9999999999999");

	/**
	 * Digits with points or commas, an exponent or both. The exponent alone counts too:
	 * the point of {@code 1.793E+12} looks like one of thousands and is gone by now.
	 */
	private static final Pattern HOJA_DE_CALCULO = Pattern.compile("\\d[\\d.,]*+(?<=\\d)(?:[eE][-+\\u2212]?\\d{1,3})?");

	/** A number in which some digit was typed as the letter that looks like it. */
	private static final Pattern LETRA_POR_CIFRA = Pattern.compile("(?=[^\\d]*\\d)[\\dOoIlSB]+");

	private Numero() {
	}

	static <T> Lectura<T> leer(@Nullable String texto, BiConsumer<String, Juicio> reglas, Function<String, T> valor) {
		String digitos = Limpieza.limpiar(texto);
		Juicio juicio = new Juicio();
		if (digitos.isEmpty()) {
			juicio.error(Codigo.VACIO);
		}
		else {
			juzgar(digitos, reglas, juicio);
			Limpieza.anotarSiCambia(texto, digitos, juicio);
		}
		return juicio.lectura(() -> valor.apply(digitos));
	}

	static boolean esConsumidorFinal(String texto) {
		return CONSUMIDOR_FINAL.contains(texto);
	}

	private static void juzgar(String texto, BiConsumer<String, Juicio> reglas, Juicio juicio) {
		if (!Limpieza.sonCifras(texto)) {
			juicio.error(porQueNoEsNumero(texto));
		}
		else if (esConsumidorFinal(texto)) {
			juicio.error(Codigo.CONSUMIDOR_FINAL);
		}
		else {
			reglas.accept(texto, juicio);
		}
	}

	private static Codigo porQueNoEsNumero(String texto) {
		if (HOJA_DE_CALCULO.matcher(texto).matches()) {
			return Codigo.HOJA_DE_CALCULO;
		}
		return LETRA_POR_CIFRA.matcher(texto).matches() ? Codigo.LETRA_POR_CIFRA : Codigo.NO_ES_NUMERO;
	}

}
