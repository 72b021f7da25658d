package ec.clavepatronal.catastro.enlinea;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import ec.clavepatronal.catastro.archivo.CampoSuelto;
import ec.clavepatronal.catastro.archivo.Iniciales;
import ec.clavepatronal.catastro.enlinea.SinRespuestaDelSri.Motivo;
import org.jspecify.annotations.Nullable;

/**
 * A taxpayer as the SRI answers online: only what is needed of it. Representatives,
 * activity and all else that comes with it are passed over while reading, and bound to
 * nothing. Names are those of public clients of the look-up.
 *
 * @param numeroRuc thirteen digits
 * @param razonSocial in full, also of a person: it must not leave this package as it is
 * @param estadoContribuyenteRuc in the words of the files
 * @param tipoContribuyente likewise
 */
record FichaDelSri(@Nullable String numeroRuc, @Nullable String razonSocial, @Nullable String estadoContribuyenteRuc,
		@Nullable String tipoContribuyente, @Nullable FechasDelSri informacionFechasContribuyente) {

	/**
	 * What is kept of it.
	 * @param ruc the one that was asked for
	 * @param locales asked for only if the rest is as it should be
	 * @throws SinRespuestaDelSri if something is missing, or it is another's
	 */
	Contribuyente comoContribuyente(String ruc, Supplier<List<LocalDelSri>> locales, LocalDate hoy) {
		String suyo = CampoSuelto.limpio(this.numeroRuc);
		EstadoDelRuc estado = EstadoDelRuc.de(CampoSuelto.limpio(this.estadoContribuyenteRuc));
		TipoDeContribuyente tipo = TipoDeContribuyente.de(CampoSuelto.limpio(this.tipoContribuyente));
		String nombre = CampoSuelto.limpio(this.razonSocial);
		if (suyo.isEmpty() || estado == null || tipo == null || nombre.isEmpty()) {
			throw new SinRespuestaDelSri(Motivo.FORMATO_CAMBIADO);
		}
		if (!suyo.equals(ruc)) {
			throw new SinRespuestaDelSri(Motivo.OTRO_RUC);
		}
		boolean persona = tipo == TipoDeContribuyente.PERSONA_NATURAL;
		List<Establecimiento> establecimientos = locales.get()
			.stream()
			.map((local) -> local.comoEstablecimiento(persona ? nombre : ""))
			.sorted(Comparator.comparingInt(Establecimiento::numero))
			.toList();
		return new Contribuyente(estado, tipo, persona ? Iniciales.de(nombre) : nombre, suspendido(estado),
				establecimientos, null, hoy);
	}

	private @Nullable LocalDate suspendido(EstadoDelRuc estado) {
		if (estado == EstadoDelRuc.ACTIVO || this.informacionFechasContribuyente == null) {
			return null;
		}
		return CampoSuelto.fecha(this.informacionFechasContribuyente.fechaCese());
	}

	/** Says nothing that tells whose it is: it ends up in logs. */
	@Override
	public String toString() {
		return "FichaDelSri[" + this.estadoContribuyenteRuc + "]";
	}

	/**
	 * Dates of a taxpayer.
	 *
	 * @param fechaCese "2019-08-21 00:00:00.0", or nothing
	 */
	record FechasDelSri(@Nullable String fechaCese) {
	}

}
