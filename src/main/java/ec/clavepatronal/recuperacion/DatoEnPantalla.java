package ec.clavepatronal.recuperacion;

import java.util.ArrayList;
import java.util.List;

import ec.clavepatronal.evaluacion.Dato;
import ec.clavepatronal.identificador.Hallazgo;

/**
 * One identifier on the page.
 *
 * @param etiqueta key of its label
 * @param dato what was read
 */
public record DatoEnPantalla(String etiqueta, Dato dato) {

	private static final int LARGO_DE_CEDULA = 10;

	/** Key of the one word that sums up the findings. */
	public String estado() {
		if (!this.dato.dudas().isEmpty()) {
			return "validacion.mirar";
		}
		boolean sinComprobar = this.dato.hallazgos()
			.stream()
			.anyMatch((hallazgo) -> hallazgo.codigo() == Hallazgo.Codigo.CODIGO_SIN_COMPROBAR);
		return sinComprobar ? "validacion.sin-comprobar" : "validacion.formato-correcto";
	}

	/** The value in groups that the eye can compare: 171 003 4065 001. */
	public List<String> grupos() {
		String valor = this.dato.valor().orElse("");
		if (valor.length() < LARGO_DE_CEDULA || !valor.chars().allMatch(Character::isDigit)) {
			return List.of(valor);
		}
		List<String> grupos = new ArrayList<>(
				List.of(valor.substring(0, 3), valor.substring(3, 6), valor.substring(6, LARGO_DE_CEDULA)));
		if (valor.length() > LARGO_DE_CEDULA) {
			grupos.add(valor.substring(LARGO_DE_CEDULA));
		}
		return grupos;
	}

}
