package ec.clavepatronal.almacen;

import java.util.List;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The sealed word. It is sealed anew before anything else: whoever does not know the new
 * key must not even start.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ColumnaDelSello implements ColumnasCifradas {

	@Override
	public List<ColumnaCifrada> columnas() {
		return List.of(new ColumnaCifrada("sello", "cerrado", "id", (id) -> Sello.LUGAR));
	}

}
