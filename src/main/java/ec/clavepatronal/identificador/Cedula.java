package ec.clavepatronal.identificador;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.jspecify.annotations.Nullable;

/**
 * The number of a cedula, of a citizen or of a resident foreigner alike: ten digits, of
 * which the first two are the place of registration and the last one a modulo 10 check.
 * The civil registry publishes no description; structure and weights are those on which
 * public validators and the OECD sheet for Ecuador agree.
 *
 * @param digitos ten ASCII digits; never a number, for it may begin with zero
 */
public record Cedula(String digitos) {

	public Cedula {
		if (!Forma.sonCifras(digitos, ReglasDeCedula.LARGO) || !Prefijo.existe(digitos)) {
			throw new IllegalArgumentException("a cedula has ten digits and a known prefix");
		}
	}

	/**
	 * Reads what somebody typed or pasted as a cedula.
	 * @param texto the text as it came
	 * @param criterio how hard a failing check digit weighs
	 * @return the cedula, or why there is none
	 */
	public static Lectura<Cedula> leer(@Nullable String texto, Criterio criterio) {
		return Numero.leer(texto, (digitos, juicio) -> juzgar(digitos, criterio, juicio), Cedula::new);
	}

	private static void juzgar(String digitos, Criterio criterio, Juicio juicio) {
		if (digitos.length() == ReglasDeRuc.LARGO) {
			Longitud.anotar(Codigo.PARECE_RUC, digitos, ReglasDeCedula.LARGO,
					ReglasDeCedula.sinSufijo(digitos, criterio), juicio);
		}
		else if (digitos.length() != ReglasDeCedula.LARGO) {
			Longitud.juzgar(digitos, ReglasDeCedula.LARGO, (completado) -> leer(completado, criterio), juicio);
		}
		else if (Prefijo.existe(digitos, juicio)) {
			ReglasDeCedula.juzgar(digitos, criterio, juicio);
		}
	}

	@Override
	public String toString() {
		return "Cedula[" + Mascara.de(this.digitos) + "]";
	}

}
