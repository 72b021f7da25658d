package ec.clavepatronal.identificador;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.jspecify.annotations.Nullable;

/**
 * The code that IESS gives to foreigners in dependent work who have no cedula. Its shape
 * is not published; the batch records of IESS keep ten positions for a person, so twenty
 * characters are generous. No rule of the cedula applies, not even when it has ten
 * digits: this is the way out for whoever has a document that fails one.
 *
 * @param codigo 1 to 20 upper-case ASCII letters, digits and hyphens
 */
public record CodigoExtranjero(String codigo) {

	static final int LARGO_MAXIMO = 20;

	private static final int CIFRAS_USUALES = 10;

	private static final Pattern ADMITIDOS = Pattern.compile("[A-Za-z0-9-]*+");

	/** Hyphens alone are no code. */
	private static final Pattern FORMA = Pattern.compile("-*+[A-Z0-9][A-Z0-9-]*+");

	public CodigoExtranjero {
		if (!tieneForma(codigo)) {
			throw new IllegalArgumentException("a foreigner code has 1 to 20 letters, digits and hyphens");
		}
	}

	/**
	 * Reads what somebody typed or pasted as a foreigner code.
	 * @param texto the text as it came
	 * @return the code, always with the finding that it could not be checked, or why
	 * there is none
	 */
	public static Lectura<CodigoExtranjero> leer(@Nullable String texto) {
		String codigo = normalizar(texto);
		Juicio juicio = new Juicio();
		if (Secreto.parece(texto)) {
			juicio.anotar(Hallazgo.de(Codigo.PARECE_CLAVE, Gravedad.ERROR));
			return juicio.lectura(() -> new CodigoExtranjero(codigo));
		}
		porQueNo(codigo).ifPresent(juicio::anotar);
		if (!codigo.isEmpty()) {
			juicio.info(Codigo.CODIGO_SIN_COMPROBAR);
			Limpieza.anotarSiCambia(texto, codigo, juicio);
		}
		return juicio.lectura(() -> new CodigoExtranjero(codigo));
	}

	/**
	 * Only ASCII is upper-cased: elsewhere one odd letter may become two ordinary ones,
	 * and be admitted.
	 */
	static String normalizar(@Nullable String texto) {
		String llano = (texto != null) ? Limpieza.allanar(texto) : "";
		return sonAdmitidos(llano) ? llano.toUpperCase(Locale.ROOT) : llano;
	}

	static boolean sonAdmitidos(String texto) {
		return ADMITIDOS.matcher(texto).matches();
	}

	static boolean tieneForma(String texto) {
		return texto.length() <= LARGO_MAXIMO && FORMA.matcher(texto).matches();
	}

	/** Ten digits are what the domestic rule of IESS is known for. */
	boolean tieneDiezCifras() {
		return Forma.sonCifras(this.codigo, CIFRAS_USUALES);
	}

	private static Optional<Hallazgo> porQueNo(String codigo) {
		if (codigo.isEmpty()) {
			return Optional.of(Hallazgo.de(Codigo.VACIO, Gravedad.ERROR));
		}
		if (Numero.esConsumidorFinal(codigo)) {
			return Optional.of(Hallazgo.de(Codigo.CONSUMIDOR_FINAL, Gravedad.ERROR));
		}
		if (sonAdmitidos(codigo) && codigo.length() > LARGO_MAXIMO) {
			return Optional.of(Hallazgo.deLongitud(codigo, LARGO_MAXIMO));
		}
		return tieneForma(codigo) ? Optional.empty()
				: Optional.of(Hallazgo.de(Codigo.CARACTERES_NO_ADMITIDOS, Gravedad.ERROR));
	}

	/** Masked: it ends up in logs. */
	@Override
	public String toString() {
		return "CodigoExtranjero[" + Mascara.de(this.codigo) + "]";
	}

}
