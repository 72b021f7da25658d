package ec.clavepatronal.identificador;

import java.util.Optional;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.jspecify.annotations.Nullable;

/**
 * The numero de sucursal: IESS's own numbering of an employer's places, four digits. It
 * is not the establishment that a RUC ends in.
 *
 * @param digitos four ASCII digits; never a number, for it begins with zero
 */
public record Sucursal(String digitos) {

	/** The first one, and the only one that a domestic employer has. */
	public static final Sucursal UNICA = new Sucursal("0001");

	private static final int LARGO = 4;

	public Sucursal {
		if (!Forma.sonCifras(digitos, LARGO)) {
			throw new IllegalArgumentException("a sucursal has four digits");
		}
	}

	/**
	 * Reads what somebody typed or pasted as a sucursal. One to three digits get their
	 * zeros, with a doubt, so that it never happens silently. A hyphen between digits is
	 * taken away as in every identifier: {@code 1-1} is read as 11 and gets that doubt.
	 * @param texto the text as it came
	 * @return the sucursal, or why there is none
	 */
	public static Lectura<Sucursal> leer(@Nullable String texto) {
		return Numero.leer(texto, Sucursal::juzgar, (digitos) -> new Sucursal(completar(digitos)));
	}

	private static void juzgar(String digitos, Juicio juicio) {
		if (digitos.length() > LARGO) {
			juicio.error(Codigo.SUCURSAL_LARGA);
			return;
		}
		if (digitos.length() < LARGO) {
			juicio.anotar(new Hallazgo(Codigo.SUCURSAL_COMPLETADA, Gravedad.AVISO, Optional.empty(), digitos.length(),
					LARGO));
		}
		if (completar(digitos).equals("0000")) {
			juicio.aviso(Codigo.SUCURSAL_CERO);
		}
	}

	private static String completar(String digitos) {
		return "0".repeat(LARGO - digitos.length()) + digitos;
	}

	/** Masked: it ends up in logs. */
	@Override
	public String toString() {
		return "Sucursal[" + Mascara.de(this.digitos) + "]";
	}

}
