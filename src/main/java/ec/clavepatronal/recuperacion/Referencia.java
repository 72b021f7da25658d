package ec.clavepatronal.documentos;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What all papers of one expediente carry, so that they can be told to belong together.
 * Made from the expediente's random id and from nothing that was typed; neither leads
 * back from it.
 *
 * @param valor {@code CP-XXXX-XXXX}, in signs that are not mistaken for one another
 */
record Referencia(String valor) {

	private static final String SIGNOS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int GRUPO = 4;

	static Referencia de(String id) {
		try {
			byte[] resumen = MessageDigest.getInstance("SHA-256")
				.digest(("referencia " + id).getBytes(StandardCharsets.UTF_8));
			return new Referencia("CP-" + grupo(resumen, 0) + "-" + grupo(resumen, GRUPO));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String grupo(byte[] resumen, int desde) {
		StringBuilder grupo = new StringBuilder();
		for (int i = desde; i < desde + GRUPO; i++) {
			grupo.append(SIGNOS.charAt(Math.floorMod(resumen[i], SIGNOS.length())));
		}
		return grupo.toString();
	}

}
