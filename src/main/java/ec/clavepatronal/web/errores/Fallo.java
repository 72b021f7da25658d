package ec.clavepatronal.web.errores;

import java.util.Set;

/**
 * How an error is told: its status and the group of its texts.
 *
 * @param estado HTTP status
 * @param clave group of keys: titulo, que and hacer
 */
public record Fallo(int estado, String clave) {

	private static final Set<Integer> CON_TEXTO = Set.of(400, 403, 404, 405, 413, 422, 429, 500, 503);

	private static final String OTRO = "error.otro";

	static Fallo de(int estado) {
		return new Fallo(estado, CON_TEXTO.contains(estado) ? "error." + estado : OTRO);
	}

	/** Expired, of another browser or never there: the same words for all three. */
	static Fallo expedienteNoEncontrado() {
		return new Fallo(404, "error.tramite");
	}

	/** None was deleted to make room. */
	static Fallo demasiadosTramites() {
		return new Fallo(409, "error.demasiados");
	}

	/** One address opened too many in a short time. */
	public static Fallo cuotaDeTramites() {
		return new Fallo(429, "error.cuota");
	}

	/** All together opened too many, or there is no room to keep more. */
	public static Fallo sinLugarParaTramites() {
		return new Fallo(503, "error.sin-lugar");
	}

	public String titulo() {
		return this.clave + ".titulo";
	}

	public String que() {
		return this.clave + ".que";
	}

	public String hacer() {
		return this.clave + ".hacer";
	}

	/** Where the button leads. */
	public String salida() {
		return switch (this.clave) {
			case "error.tramite" -> "/tramites-virtuales/empleadores";
			case "error.demasiados", "error.cuota", "error.sin-lugar" -> "/mis-tramites";
			default -> "/";
		};
	}

	/** What the button says. */
	public String boton() {
		return switch (this.clave) {
			case "error.tramite" -> "error.empezar";
			case "error.demasiados", "error.cuota", "error.sin-lugar" -> "error.mis-tramites";
			default -> "error.inicio";
		};
	}

}
