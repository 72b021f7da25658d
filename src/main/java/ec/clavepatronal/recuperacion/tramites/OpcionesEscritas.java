package ec.clavepatronal.recuperacion.tramites;

import java.util.Optional;

import ec.clavepatronal.recuperacion.expediente.Alias;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of the page of options hold. Public for the templates, whose
 * expressions are compiled only over public types.
 *
 * @param alias how it is to be called
 * @param visto how it was called when that was typed
 * @param dias for how long it is to be kept; empty to leave that as it is
 * @param nombre how a copy is to be called
 */
public record OpcionesEscritas(String alias, String visto, String dias, String nombre) {

	/** What is kept, with nothing typed. */
	static OpcionesEscritas de(Expediente expediente) {
		String alias = expediente.ficha().alias().map(Alias::texto).orElse("");
		return new OpcionesEscritas(alias, alias, "", "");
	}

	/** What a form brings; of what it does not bring, what is kept. */
	static OpcionesEscritas de(HttpServletRequest solicitud, Expediente expediente) {
		OpcionesEscritas guardadas = de(expediente);
		boolean nombra = solicitud.getParameter("alias") != null;
		return new OpcionesEscritas(o(solicitud.getParameter("alias"), guardadas.alias),
				nombra ? o(solicitud.getParameter("visto"), "") : guardadas.visto,
				o(solicitud.getParameter("dias"), ""), o(solicitud.getParameter("nombre"), ""));
	}

	/** The same over what is called otherwise by now. */
	OpcionesEscritas sobre(Expediente expediente) {
		return new OpcionesEscritas(this.alias, de(expediente).visto, this.dias, this.nombre);
	}

	/** What is left to do once the rest is kept. */
	OpcionesEscritas guardadasEn(Expediente expediente) {
		OpcionesEscritas guardadas = de(expediente);
		return new OpcionesEscritas(guardadas.alias, guardadas.visto, "", this.nombre);
	}

	/** Whether somebody touched the name: what nobody touched overwrites nothing. */
	boolean renombra() {
		return !Alias.de(this.alias).equals(Alias.de(this.visto));
	}

	/** Whether a name for a copy stands there, which only its own buttons use. */
	boolean nombraCopia() {
		return Alias.de(this.nombre).isPresent();
	}

	/** Whether it is to be kept for another time than now. */
	boolean cambiaPlazo() {
		return !this.dias.isEmpty();
	}

	Optional<Alias> comoSeLlamara() {
		return Alias.de(this.alias);
	}

	private static String o(@Nullable String escrito, String guardado) {
		return (escrito != null) ? escrito : guardado;
	}

	@Override
	public String toString() {
		return "OpcionesEscritas[]";
	}

}
