package ec.clavepatronal.documentos;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.Representante;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was typed for the papers of an expediente, as it is kept with it: going back, or
 * coming again tomorrow, loses nothing.
 *
 * @param carta for the letters, or null
 * @param visita the appointment, or null
 * @param suelo the answers that the letters were typed for
 * @param deCarta which state of the letters this is; null when none was kept or another
 * version of the application kept it
 * @param deVisita which state of the appointment, likewise
 * @param porCorregir what was typed last about an appointment, if it is none yet
 */
record Borrador(@Nullable CartaForm carta, @Nullable VisitaForm visita, @Nullable Suelo suelo,
		@Nullable Edicion deCarta, @Nullable Edicion deVisita, @Nullable VisitaForm porCorregir) {

	static final Borrador VACIO = new Borrador(null, null, null, null, null, null);

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

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
	Optional<Borrador> con(CartaForm otra, ExpedienteEvaluado expediente, Edicion desde) {
		Suelo ahora = Suelo.de(expediente);
		if (otra.equals(this.carta) && ahora.equals(this.suelo)) {
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
		return desde.sigueA(edicionDeVisita())
				? Optional
					.of(new Borrador(this.carta, otra, this.suelo, this.deCarta, edicionDeVisita().tras(desde), null))
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
		return new Borrador(this.carta, this.visita, this.suelo, this.deCarta, this.deVisita, otra);
	}

	/** Day of the appointment, if there is one. */
	Optional<LocalDate> turno() {
		return Optional.ofNullable(this.visita).flatMap(VisitaForm::diaLeido);
	}

	/**
	 * What was typed for the letters, without what was about another company, another
	 * person or another contact than the answers have now.
	 */
	CartaForm carta(ExpedienteEvaluado expediente) {
		CartaForm nueva = CartaForm.de(expediente);
		if (this.carta == null || this.suelo == null) {
			return nueva;
		}
		Suelo ahora = Suelo.de(expediente);
		boolean empleador = this.suelo.mismoEmpleador(ahora);
		boolean firmante = empleador && this.suelo.mismoFirmante(ahora);
		boolean contacto = this.suelo.mismoContacto(ahora);
		return new CartaForm(empleador ? this.carta.razonSocial() : nueva.razonSocial(),
				firmante ? this.carta.nombre() : null, this.carta.ciudad(), empleador ? this.carta.direccion() : null,
				contacto ? this.carta.correo() : nueva.correo(), contacto ? this.carta.telefono() : nueva.telefono(),
				firmante ? this.carta.caducidad() : null, this.carta.tercero(), this.carta.cedulaTercero(),
				firmante ? this.carta.identificacion() : null, empleador ? this.carta.correoNuevo() : null);
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

	/** Says nothing of what was typed: it is personal. */
	@Override
	public String toString() {
		return "Borrador[]";
	}

	/**
	 * The answers that a letter rests on.
	 *
	 * @param empleador the kind of employer
	 * @param ruc its number, or that of the household
	 * @param numero identification of whom IESS has on record
	 * @param representante whether that one is still the present one
	 * @param correo e-mail left for the appointment
	 * @param celular mobile left for it
	 */
	record Suelo(Empleador empleador, String ruc, String numero, Representante representante, String correo,
			String celular) {

		static Suelo de(ExpedienteEvaluado expediente) {
			Evaluacion evaluacion = expediente.evaluacion();
			return new Suelo(evaluacion.hechos().empleador(), evaluacion.datos().ruc().valor().orElse(""),
					evaluacion.datos().identificacion().valor().orElse(""), evaluacion.hechos().representante(),
					expediente.correo().orElse(""), expediente.celular().orElse(""));
		}

		boolean mismoEmpleador(Suelo otro) {
			return this.empleador == otro.empleador && this.ruc.equals(otro.ruc);
		}

		boolean mismoFirmante(Suelo otro) {
			return this.numero.equals(otro.numero) && this.representante == otro.representante;
		}

		boolean mismoContacto(Suelo otro) {
			return this.correo.equals(otro.correo) && this.celular.equals(otro.celular);
		}

		/** Says nothing of what was typed: it is personal. */
		@Override
		public String toString() {
			return "Suelo[" + this.empleador + "]";
		}

	}

}
