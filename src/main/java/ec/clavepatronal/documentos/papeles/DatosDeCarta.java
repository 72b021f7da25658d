package ec.clavepatronal.documentos.papeles;

import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.clavepatronal.documentos.imprenta.Tipografia;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for the letters, in parts that go together when an answer changes. Kept
 * flat, one name beside the other, as the form sends it.
 *
 * @param remitente the employer
 * @param firmante who signs
 * @param contacto where the answer goes
 * @param tercero who may go instead
 * @param ciudad where the letter is signed
 */
public record DatosDeCarta(@JsonUnwrapped Remitente remitente, @JsonUnwrapped Firmante firmante,
		@JsonUnwrapped Contacto contacto, @JsonUnwrapped Tercero tercero, @Nullable String ciudad) {

	/** Nothing was typed. */
	public static final DatosDeCarta VACIA = new DatosDeCarta(Remitente.VACIO, Firmante.VACIO, Contacto.VACIO,
			Tercero.NADIE, null);

	/** With the name and the contact that are known already. */
	public static DatosDeCarta de(ExpedienteEvaluado expediente) {
		return new DatosDeCarta(Remitente.de(expediente), Firmante.VACIO, Contacto.de(expediente), Tercero.NADIE, null);
	}

	/** The same about another employer. */
	public DatosDeCarta con(Remitente otro) {
		return new DatosDeCarta(otro, this.firmante, this.contacto, this.tercero, this.ciudad);
	}

	/** The same without who signs: it is somebody else now. */
	public DatosDeCarta sinFirmante() {
		return new DatosDeCarta(this.remitente, Firmante.VACIO, this.contacto, this.tercero, this.ciudad);
	}

	/** The same with another contact. */
	public DatosDeCarta con(Contacto otro) {
		return new DatosDeCarta(this.remitente, this.firmante, otro, this.tercero, this.ciudad);
	}

	/** The same without what paper cannot show. */
	DatosDeCarta imprimible(Tipografia tipografia) {
		UnaryOperator<@Nullable String> visible = (texto) -> (texto != null && tipografia.muestra(texto)) ? texto
				: null;
		return new DatosDeCarta(this.remitente.imprimible(visible), this.firmante.imprimible(visible),
				this.contacto.imprimible(visible), this.tercero.imprimible(visible), visible.apply(this.ciudad));
	}

	/**
	 * Name of the employer: a person who is the employer need not write the same name
	 * twice.
	 */
	Optional<String> empleador(boolean conRepresentante) {
		return Escrito.de(this.remitente.razonSocial())
			.or(() -> conRepresentante ? Optional.empty() : Escrito.de(this.firmante.nombre()));
	}

	/** Whether anything was typed about somebody else who goes. */
	public boolean conTercero() {
		return this.tercero.hay();
	}

	@Override
	public String toString() {
		return "DatosDeCarta[]";
	}

}
