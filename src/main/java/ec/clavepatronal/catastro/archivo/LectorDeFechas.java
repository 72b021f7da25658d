package ec.clavepatronal.catastro.archivo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of all layouts: <code>2024-08-29 12:38:55</code>,
 * <code>1973/04/11 00:00:00.0</code>, <code>11/04/1973</code>. By hand: a formatter takes
 * longer for them than all the rest of a row does.
 */
final class LectorDeFechas {

	/** Stands for "no date" in the files of the SRI. */
	private static final LocalDate RELLENO = LocalDate.of(1900, 1, 1);

	private static final int ANIO_MINIMO = 1850;

	private static final String SEPARADORES = "-/ :.T";

	private static final int PARTES = 6;

	/** Reused: one reader works on one line at a time. */
	private final int[] partes = new int[PARTES];

	/** Null if there is none, which is no damage, or if it says nothing, which is. */
	@Nullable LocalDateTime leer(String crudo, Set<Reparacion> reparaciones) {
		if (crudo.isEmpty()) {
			return null;
		}
		LocalDateTime leida = leer(crudo);
		if (leida == null) {
			return leerLimpia(Texto.limpio(crudo, reparaciones), reparaciones);
		}
		return sinRelleno(leida, reparaciones);
	}

	private @Nullable LocalDateTime leerLimpia(String texto, Set<Reparacion> reparaciones) {
		LocalDateTime leida = leer(texto);
		if (leida != null) {
			return sinRelleno(leida, reparaciones);
		}
		if (!texto.isEmpty()) {
			reparaciones.add(Reparacion.FECHA_IMPOSIBLE);
		}
		return null;
	}

	private static @Nullable LocalDateTime sinRelleno(LocalDateTime leida, Set<Reparacion> reparaciones) {
		if (leida.getYear() >= ANIO_MINIMO && !leida.toLocalDate().equals(RELLENO)) {
			return leida;
		}
		reparaciones.add(Reparacion.FECHA_DE_RELLENO);
		return null;
	}

	private @Nullable LocalDateTime leer(String texto) {
		if (!separar(texto)) {
			return null;
		}
		boolean diaPrimero = this.partes[0] < 100;
		try {
			return LocalDateTime.of(this.partes[diaPrimero ? 2 : 0], this.partes[1], this.partes[diaPrimero ? 0 : 2],
					this.partes[3], this.partes[4], this.partes[5]);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * Into numbers, whatever separates them; a date may come without a time, and
	 * fractions of a second are left out.
	 */
	private boolean separar(String texto) {
		Arrays.fill(this.partes, 0);
		int parte = 0;
		for (int i = 0; i < texto.length() && parte < PARTES; i++) {
			int cifra = texto.charAt(i) - '0';
			if (cifra < 0 || cifra > 9) {
				if (SEPARADORES.indexOf(texto.charAt(i)) < 0) {
					return false;
				}
				parte++;
			}
			else if (this.partes[parte] >= 1_000) {
				return false;
			}
			else {
				this.partes[parte] = this.partes[parte] * 10 + cifra;
			}
		}
		return parte >= 2;
	}

}
