package ec.clavepatronal.catastro.archivo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;

import org.jspecify.annotations.Nullable;

/**
 * A field that came by another way than a file, read as if it stood in one: whatever the
 * SRI says means the same. What had to be mended in it is not told. Null is a field that
 * is not there, and never an error.
 */
public final class CampoSuelto {

	private CampoSuelto() {
	}

	/**
	 * A text without what cannot be seen and without blanks that say nothing.
	 * @return empty if there is none
	 */
	public static String limpio(@Nullable String crudo) {
		return Texto.limpio(comoEnArchivo(crudo), EnumSet.noneOf(Reparacion.class));
	}

	/**
	 * A trade name.
	 * @return empty if there is none, or what stands there is no name
	 */
	public static String nombreComercial(@Nullable String crudo) {
		return NombreComercial.leer(comoEnArchivo(crudo), EnumSet.noneOf(Reparacion.class));
	}

	/**
	 * The day of a date in any of the SRI's layouts.
	 * @return null if there is none, or if it says nothing
	 */
	public static @Nullable LocalDate fecha(@Nullable String crudo) {
		LocalDateTime fecha = new LectorDeFechas().leer(limpio(crudo), EnumSet.noneOf(Reparacion.class));
		return (fecha != null) ? fecha.toLocalDate() : null;
	}

	/** One character for each byte, which is how fields of files are given. */
	private static String comoEnArchivo(@Nullable String texto) {
		return (texto != null) ? new String(texto.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) : "";
	}

}
