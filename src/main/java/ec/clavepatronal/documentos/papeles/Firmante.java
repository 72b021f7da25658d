package ec.clavepatronal.documentos.papeles;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

import ec.clavepatronal.calendario.FechaEscrita;
import org.jspecify.annotations.Nullable;

/**
 * Who signs the letters, the representative or the employer in person: what goes with
 * another signer.
 *
 * @param nombre name of who signs
 * @param identificacion cédula or foreigner code of who signs, where the expediente has
 * another person's
 * @param caducidad when that cédula expires, as it was typed
 */
public record Firmante(@Nullable String nombre, @Nullable String identificacion, @Nullable String caducidad) {

	static final Firmante VACIO = new Firmante(null, null, null);

	/** The last day of the cédula, where it is known. */
	Optional<LocalDate> caduca() {
		return FechaEscrita.leer(this.caducidad).buena();
	}

	/** The same without what paper cannot show; a date is not printed as it was typed. */
	Firmante imprimible(UnaryOperator<@Nullable String> cambio) {
		return new Firmante(cambio.apply(this.nombre), cambio.apply(this.identificacion), this.caducidad);
	}

	@Override
	public String toString() {
		return "Firmante[]";
	}

}
