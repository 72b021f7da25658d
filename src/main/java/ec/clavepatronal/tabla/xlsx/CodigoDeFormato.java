package ec.clavepatronal.tabla.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the codes of formats, of which only what is about positive numbers matters.
 */
final class CodigoDeFormato {

	/** Text in quotes, behind a backslash, in brackets, blanks of a width, fillings. */
	private static final Pattern ADORNOS = Pattern.compile("\"[^\"]*\"?|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

	private static final Pattern TRANSCURRIDO = Pattern.compile("(?i)\\[(h+|m+|s+)\\]");

	private CodigoDeFormato() {
	}

	static Formato leer(String codigo) {
		String primero = seccion(codigo);
		if (TRANSCURRIDO.matcher(primero).find()) {
			return Formato.GENERAL;
		}
		String desnudo = ADORNOS.matcher(primero).replaceAll("");
		if (desnudo.equalsIgnoreCase("General") || desnudo.contains("@")) {
			return Formato.GENERAL;
		}
		int exponente = desnudo.toUpperCase(Locale.ROOT).indexOf("E+");
		if (exponente >= 0) {
			return numerico(Formato.Manera.CIENTIFICO, desnudo.substring(0, exponente));
		}
		PatronDeFecha fecha = (desnudo.indexOf('#') < 0) ? PatronDeFecha.de(primero) : null;
		if (fecha != null) {
			return new Formato(Formato.Manera.FECHA, 0, 0, 0, fecha);
		}
		return numerico(desnudo.contains("%") ? Formato.Manera.POR_CIENTO : Formato.Manera.DECIMAL, desnudo);
	}

	private static String seccion(String codigo) {
		boolean citado = false;
		for (int i = 0; i < codigo.length(); i++) {
			char letra = codigo.charAt(i);
			citado ^= letra == '"';
			if (letra == ';' && !citado) {
				return codigo.substring(0, i);
			}
		}
		return codigo;
	}

	private static Formato numerico(Formato.Manera manera, String desnudo) {
		int punto = desnudo.indexOf('.');
		String antes = (punto < 0) ? desnudo : desnudo.substring(0, punto);
		String despues = (punto < 0) ? "" : desnudo.substring(punto);
		if (antes.indexOf('0') < 0 && antes.indexOf('#') < 0 || desnudo.contains("/")) {
			return Formato.GENERAL;
		}
		int fijos = contar(despues, "0");
		return new Formato(manera, Math.min(contar(antes, "0"), 30), Math.min(contar(despues, "0#?"), 30),
				Math.min(fijos, 30), null);
	}

	private static int contar(String texto, String letras) {
		return (int) texto.chars().filter((letra) -> letras.indexOf(letra) >= 0).count();
	}

}
