package ec.clavepatronal.recuperacion.expediente;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ec.clavepatronal.almacen.Sha256;

/**
 * What names an expediente on paper and in lists, so that what belongs together can be
 * told. Made from the expediente's random id and from nothing that was typed; neither
 * leads back from it.
 *
 * @param valor {@code CP-XXXX-XXXX}, in signs that are not mistaken for one another
 */
public record Referencia(String valor) {

	private static final String SIGNOS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int GRUPO = 4;

	/** As people copy it: in small letters, without its hyphens, an O for a zero. */
	private static final Pattern FORMA = Pattern.compile("(?:CP[ -]*)?([0-9A-Z]{4})[ -]*([0-9A-Z]{4})");

	/**
	 * That of an expediente.
	 * @param id what names it in addresses
	 */
	public static Referencia de(String id) {
		byte[] resumen = Sha256.of(("referencia " + id).getBytes(StandardCharsets.UTF_8));
		return new Referencia("CP-" + grupo(resumen, 0) + "-" + grupo(resumen, GRUPO));
	}

	/** The reference that somebody copied, if the text has the form of one. */
	public static Optional<Referencia> leer(String texto) {
		Matcher forma = FORMA.matcher(texto.strip().toUpperCase(Locale.ROOT).replaceAll("\\p{Pd}", "-"));
		return forma.matches()
				? Optional.of(new Referencia("CP-" + sinDuda(forma.group(1)) + "-" + sinDuda(forma.group(2))))
				: Optional.empty();
	}

	private static String sinDuda(String grupo) {
		return grupo.replace('O', '0').replace('I', '1').replace('L', '1');
	}

	private static String grupo(byte[] resumen, int desde) {
		StringBuilder grupo = new StringBuilder();
		for (int i = desde; i < desde + GRUPO; i++) {
			grupo.append(SIGNOS.charAt(Math.floorMod(resumen[i], SIGNOS.length())));
		}
		return grupo.toString();
	}

}
