package ec.clavepatronal.tabla.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * How a number is shown, as far as its digits go: leading zeros, decimals, the notation
 * with E, per cent, dates. Separators of thousands, currencies and colours are not part
 * of what was typed and are left out.
 *
 * @param clase how it is shown
 * @param enteros digits before the comma at least
 * @param decimales digits behind it at most
 * @param fijos of these, how many are always shown
 * @param fecha the pattern of a date
 */
record Formato(Manera clase, int enteros, int decimales, int fijos, @Nullable PatronDeFecha fecha) {

	static final Formato GENERAL = new Formato(Manera.GENERAL, 0, 0, 0, null);

	/**
	 * What the person sees of a number.
	 * @param crudo as the file has it
	 * @return null if it is no number
	 */
	@Nullable String mostrar(String crudo) {
		if (this.clase == Manera.GENERAL && Numero.esSencillo(crudo)) {
			return crudo;
		}
		BigDecimal numero = Numero.de(crudo);
		if (numero == null) {
			return null;
		}
		return switch (this.clase) {
			case CIENTIFICO -> Cientifico.mostrar(numero, Math.max(this.enteros, 1), this.decimales);
			case DECIMAL -> enCifras(numero);
			case POR_CIENTO -> enCifras(numero.movePointRight(2)) + "%";
			case GENERAL, FECHA -> Numero.llano(numero);
		};
	}

	private String enCifras(BigDecimal numero) {
		if (numero.precision() - numero.scale() > Numero.ANCHO) {
			return Numero.llano(numero);
		}
		BigDecimal redondo = numero.setScale(this.decimales, RoundingMode.HALF_UP);
		BigDecimal corto = redondo.stripTrailingZeros();
		redondo = (corto.scale() < this.fijos) ? redondo.setScale(this.fijos) : corto;
		String cifras = redondo.abs().toPlainString();
		int punto = cifras.indexOf('.');
		int faltan = this.enteros - ((punto < 0) ? cifras.length() : punto);
		return ((redondo.signum() < 0) ? "-" : "") + "0".repeat(Math.max(faltan, 0)) + cifras;
	}

	/** The date that a number stands for, if it is shown as one. */
	@Nullable LocalDateTime comoFecha(String crudo, boolean desde1904) {
		return (this.clase == Manera.FECHA) ? FechaDeHoja.de(crudo, desde1904) : null;
	}

	/** Ways to show a number. */
	enum Manera {

		GENERAL, DECIMAL, POR_CIENTO, CIENTIFICO, FECHA

	}

}
