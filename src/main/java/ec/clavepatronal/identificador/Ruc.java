package ec.clavepatronal.identificador;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.jspecify.annotations.Nullable;

/**
 * The number of a taxpayer in the registry of the SRI: thirteen digits. A person's is the
 * cedula and 001; a company's has third digit 9; a public body's has third digit 6 and
 * ends in 0001. For the last two the SRI says that a check digit was never a requirement
 * (communique on the generation of RUC numbers, relayed by stdnum-js and validator-ec),
 * so a failing one is a doubt and no more.
 *
 * @param digitos thirteen ASCII digits; never a number, for it may begin with zero
 */
public record Ruc(String digitos) {

	public Ruc {
		if (!Forma.sonCifras(digitos, ReglasDeRuc.LARGO) || !Prefijo.existe(digitos)) {
			throw new IllegalArgumentException("a RUC has thirteen digits and a known prefix");
		}
	}

	/**
	 * Reads what somebody typed or pasted as a RUC.
	 * @param texto the text as it came
	 * @param criterio how hard a failing check digit of a person weighs
	 * @return the RUC, or why there is none
	 */
	public static Lectura<Ruc> leer(@Nullable String texto, Criterio criterio) {
		return Numero.leer(texto, (digitos, juicio) -> juzgar(digitos, criterio, juicio), Ruc::new);
	}

	private static void juzgar(String digitos, Criterio criterio, Juicio juicio) {
		if (digitos.length() == ReglasDeCedula.LARGO && ReglasDeCedula.esAceptable(digitos, criterio)) {
			Longitud.anotar(Codigo.PARECE_CEDULA, digitos, ReglasDeRuc.LARGO, ReglasDeRuc.conSufijo(digitos, criterio),
					juicio);
		}
		else if (ReglasDeRuc.lePuedeFaltarElSufijo(digitos, criterio)) {
			Longitud.anotar(Codigo.LONGITUD, digitos, ReglasDeRuc.LARGO, ReglasDeRuc.conSufijo(digitos, criterio),
					juicio);
		}
		else if (digitos.length() != ReglasDeRuc.LARGO) {
			Longitud.juzgar(digitos, ReglasDeRuc.LARGO, (completado) -> leer(completado, criterio), juicio);
		}
		else if (Prefijo.existe(digitos, juicio)) {
			ReglasDeRuc.juzgar(digitos, criterio, juicio);
		}
	}

	/**
	 * Whether it is the RUC of a person with a cedula, which its first ten digits then
	 * are. Third digit 6 counts only when nothing but that reading holds: a public body
	 * may have it too.
	 * @return false also when it cannot be told
	 */
	public boolean esDePersonaConCedula() {
		char tercero = this.digitos.charAt(2);
		return tercero < '6' || (tercero == '6' && TercerDigitoSeis.esSoloDePersona(this.digitos));
	}

	/**
	 * Everything but the establishment.
	 * @return ten digits, which are a cedula when {@link #esDePersonaConCedula()}
	 */
	public String primerosDiez() {
		return this.digitos.substring(0, ReglasDeCedula.LARGO);
	}

	/** Masked: it ends up in logs. */
	@Override
	public String toString() {
		return "Ruc[" + Mascara.de(this.digitos) + "]";
	}

}
