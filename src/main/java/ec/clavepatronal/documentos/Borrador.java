package ec.clavepatronal.documentos;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import ec.clavepatronal.almacen.LenientJson;
import ec.clavepatronal.documentos.papeles.DatosDeCarta;
import ec.clavepatronal.documentos.papeles.VisitaForm;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was typed for the papers of an expediente, as it is kept with it: going back, or
 * coming again tomorrow, loses nothing.
 *
 * @param carta for the letters, or null
 * @param visita the appointment, or null
 * @param premisas the answers that the letters were typed for; kept under the name that
 * earlier versions gave them
 * @param deCarta which state of the letters this is; null when none was kept or another
 * version of the application kept it
 * @param deVisita which state of the appointment, likewise
 * @param porCorregir what was typed last about an appointment, if it is none yet
 */
record Borrador(@Nullable DatosDeCarta carta, @Nullable VisitaForm visita,
		@JsonProperty("suelo") @Nullable Premisas premisas, @Nullable Edicion deCarta, @Nullable Edicion deVisita,
		@Nullable VisitaForm porCorregir) {

	static final Borrador VACIO = new Borrador(null, null, null, null, null, null);

	private static final JsonMapper JSON = LenientJson.MAPPER;

	Edicion edicionDeCarta() {
		return Objects.requireNonNullElse(this.deCarta, Edicion.NINGUNA);
	}

	Edicion edicionDeVisita() {
		return Objects.requireNonNullElse(this.deVisita, Edicion.NINGUNA);
	}

	/**
	 * With other letters; empty if the form did not start from those that are kept, and
	 * says something else.
	 */
	Optional<Borrador> con(DatosDeCarta otra, ExpedienteEvaluado expediente, Edicion desde) {
		Premisas ahora = Premisas.de(expediente);
		if (otra.equals(this.carta) && ahora.equals(this.premisas)) {
			return Optional.of(this);
		}
		return desde.sigueA(edicionDeCarta()) ? Optional
			.of(new Borrador(otra, this.visita, ahora, edicionDeCarta().tras(desde), this.deVisita, this.porCorregir))
				: Optional.empty();
	}

	/** With another appointment, likewise; nothing is left to be mended then. */
	Optional<Borrador> con(VisitaForm otra, Edicion desde) {
		if (otra.equals(this.visita)) {
			return Optional.of(porCorregir(null));
		}
		return desde.sigueA(edicionDeVisita()) ? Optional
			.of(new Borrador(this.carta, otra, this.premisas, this.deCarta, edicionDeVisita().tras(desde), null))
				: Optional.empty();
	}

	/**
	 * With what is to be mended before it is an appointment; the same if the form did not
	 * start from the appointment that is kept.
	 */
	Borrador conPorCorregir(VisitaForm otra, Edicion desde) {
		return desde.sigueA(edicionDeVisita()) ? porCorregir(otra) : this;
	}

	private Borrador porCorregir(@Nullable VisitaForm otra) {
		return new Borrador(this.carta, this.visita, this.premisas, this.deCarta, this.deVisita, otra);
	}

	/** Day of the appointment, if there is one. */
	Optional<LocalDate> turno() {
		return Optional.ofNullable(this.visita).flatMap(VisitaForm::diaLeido);
	}

	/**
	 * What was typed for the letters, without what was about another company, another
	 * person or another contact than the answers have now.
	 */
	DatosDeCarta carta(ExpedienteEvaluado expediente) {
		DatosDeCarta nueva = DatosDeCarta.de(expediente);
		if (this.carta == null || this.premisas == null) {
			return nueva;
		}
		Premisas ahora = Premisas.de(expediente);
		DatosDeCarta carta = this.carta;
		if (!this.premisas.mismoEmpleador(ahora)) {
			carta = carta.con(nueva.remitente());
		}
		if (!this.premisas.mismoEmpleador(ahora) || !this.premisas.mismoFirmante(ahora)) {
			carta = carta.sinFirmante();
		}
		return this.premisas.mismoContacto(ahora) ? carta : carta.con(nueva.contacto());
	}

	byte[] escribir() {
		return JSON.writeValueAsBytes(this);
	}

	/**
	 * What another version of the application wrote and this one cannot read is asked
	 * again.
	 */
	static Borrador leer(byte[] escrito) {
		try {
			return Objects.requireNonNullElse(JSON.readValue(escrito, Borrador.class), VACIO);
		}
		catch (JacksonException ex) {
			return VACIO;
		}
	}

	@Override
	public String toString() {
		return "Borrador[]";
	}

}
