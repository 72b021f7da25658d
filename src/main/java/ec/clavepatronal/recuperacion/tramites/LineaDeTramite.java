package ec.clavepatronal.recuperacion.tramites;

import org.jspecify.annotations.Nullable;

/**
 * One expediente in the list of its owner. Public for the templates, whose expressions
 * are compiled only over public types.
 *
 * @param direccion where it goes on
 * @param portal where to tell what the portal said, or null while there is no outcome and
 * once the key is there
 * @param opciones where it is called otherwise, kept longer, copied or deleted
 * @param nombre its alias, the employer's name or the kind of employer
 * @param sucursal in words, or null while it is not known or a household has none
 * @param estado how far it is
 * @param turno its appointment in words, or null
 * @param seBorra until when it is kept, in words
 * @param referencia ours
 */
public record LineaDeTramite(String direccion, @Nullable String portal, String opciones, String nombre,
		@Nullable String sucursal, EstadoDelTramite estado, @Nullable String turno, String seBorra, String referencia) {

	@Override
	public String toString() {
		return "LineaDeTramite[]";
	}

}
