package ec.clavepatronal.catastro.enlinea;

import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.archivo.CampoSuelto;
import ec.clavepatronal.catastro.archivo.Iniciales;
import ec.clavepatronal.catastro.enlinea.SinRespuestaDelSri.Motivo;
import org.jspecify.annotations.Nullable;

/**
 * An establishment as the SRI answers online: only what is needed of it. Its address,
 * which may be where a person lives, is passed over while reading.
 *
 * @param numeroEstablecimiento three digits, where the files have "1"
 * @param estado ABIERTO or CERRADO
 * @param nombreFantasiaComercial trade name, if any
 */
record LocalDelSri(@Nullable String numeroEstablecimiento, @Nullable String estado,
		@Nullable String nombreFantasiaComercial) {

	/** More than any number has, and few enough for an int. */
	private static final String NUMERO = "\\d{1,6}";

	/**
	 * What is kept of it.
	 * @param persona name of the person whose it is, which no trade name may give away;
	 * empty for a company
	 * @throws SinRespuestaDelSri if something is missing
	 */
	Establecimiento comoEstablecimiento(String persona) {
		String numero = CampoSuelto.limpio(this.numeroEstablecimiento);
		String como = CampoSuelto.limpio(this.estado);
		boolean abierto = como.equalsIgnoreCase("ABIERTO");
		if (!numero.matches(NUMERO) || !(abierto || como.equalsIgnoreCase("CERRADO"))) {
			throw new SinRespuestaDelSri(Motivo.FORMATO_CAMBIADO);
		}
		String nombre = CampoSuelto.nombreComercial(this.nombreFantasiaComercial);
		return new Establecimiento(Integer.parseInt(numero), abierto, Iniciales.delata(nombre, persona) ? "" : nombre,
				"", "");
	}

	/** Says nothing that tells whose it is: it ends up in logs. */
	@Override
	public String toString() {
		return "LocalDelSri[" + this.estado + "]";
	}

}
