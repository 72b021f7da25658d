package ec.clavepatronal.catastro.importacion;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param archivos what became of each file; empty when all were in force already
 * @param rechazos where the refused lines are listed
 */
record Informe(List<Balance> archivos, @Nullable Path rechazos) {

	boolean nadaNuevo() {
		return this.archivos.isEmpty();
	}

}
