package ec.clavepatronal.catastro.archivo;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells trade names from what people write for want of one: a dash, a RUC, a cedula, a
 * date, the chassis of a taxi. Seen in the files by those who read them.
 */
final class NombreComercial {

	/** Says which establishment it is rather than how it is called. */
	private static final String MATRIZ = "MATRIZ";

	private static final Set<String> NINGUNO = Set.of("S/N", "S / N", "SN", "S.N.", "S.N", "NA", "N/A", "N.A.",
			"NO TIENE", "NINGUNO", "NINGUNA", "SIN NOMBRE", "NO APLICA", "NO");

	/** Seventeen capitals and digits without I, O and Q, the last four digits. */
	private static final Pattern CHASIS = Pattern.compile("(?=.*\\d.*[A-Z]|.*[A-Z].*\\d)[A-HJ-NPR-Z0-9]{13}\\d{4}");

	private static final int LARGO_DE_CHASIS = 17;

	/** As many as a date has; a cedula and a RUC have more. */
	private static final int CIFRAS_DE_MAS = 8;

	private NombreComercial() {
	}

	/** The name, or nothing if it is none. */
	static String leer(String crudo, Set<Reparacion> reparaciones) {
		String texto = Texto.limpio(crudo, reparaciones);
		if (texto.isEmpty() || texto.equalsIgnoreCase(MATRIZ)) {
			return "";
		}
		if (noEsNombre(texto)) {
			reparaciones.add(Reparacion.NOMBRE_QUE_NO_LO_ES);
			return "";
		}
		return texto;
	}

	private static boolean noEsNombre(String texto) {
		if (texto.length() == LARGO_DE_CHASIS && CHASIS.matcher(texto).matches()) {
			return true;
		}
		return (texto.length() <= "SIN NOMBRE".length() && NINGUNO.contains(texto.toUpperCase(Locale.ROOT)))
				|| sinLetras(texto);
	}

	/** "24/7" is a name, "14-10-2020" and "---" are not. */
	private static boolean sinLetras(String texto) {
		int cifras = 0;
		for (int i = 0; i < texto.length(); i++) {
			if (Character.isLetter(texto.charAt(i))) {
				return false;
			}
			if (Character.isDigit(texto.charAt(i))) {
				cifras++;
			}
		}
		return cifras == 0 || cifras >= CIFRAS_DE_MAS;
	}

}
