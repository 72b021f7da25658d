package ec.clavepatronal.recuperacion;

import java.util.EnumMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of the page of options hold. Public for the templates, whose
 * expressions are compiled only over public types.
 *
 * @param alias how it is to be called
 * @param visto how it was called when that was typed
 * @param dias for how long it is to be kept
 * @param nombres how each copy is to be called
 */
public record OpcionesEscritas(String alias, String visto, String dias, Map<Copia, String> nombres) {

	/** What is kept, with nothing typed. */
	static OpcionesEscritas de(Expediente expediente) {
		String alias = expediente.ficha().alias().map(Alias::texto).orElse("");
		return new OpcionesEscritas(alias, alias, "", Map.of());
	}

	/** What a form brings; of what it does not bring, what is kept. */
	static OpcionesEscritas de(HttpServletRequest solicitud, Expediente expediente) {
		OpcionesEscritas guardadas = de(expediente);
		Map<Copia, String> nombres = new EnumMap<>(Copia.class);
		for (Copia copia : Copia.values()) {
			nombres.put(copia, o(solicitud.getParameter(copia.campo()), ""));
		}
		boolean nombra = solicitud.getParameter("alias") != null;
		return new OpcionesEscritas(o(solicitud.getParameter("alias"), guardadas.alias),
				nombra ? o(solicitud.getParameter("visto"), "") : guardadas.visto,
				o(solicitud.getParameter("dias"), ""), nombres);
	}

	/** The same over what is called otherwise by now. */
	OpcionesEscritas sobre(Expediente expediente) {
		return new OpcionesEscritas(this.alias, de(expediente).visto, this.dias, this.nombres);
	}

	/** How a copy is to be called, or nothing. */
	String nombre(Copia copia) {
		return this.nombres.getOrDefault(copia, "");
	}

	private static String o(@Nullable String escrito, String guardado) {
		return (escrito != null) ? escrito : guardado;
	}

	/** Says nothing of what was typed: it may be a name. */
	@Override
	public String toString() {
		return "OpcionesEscritas[]";
	}

}
