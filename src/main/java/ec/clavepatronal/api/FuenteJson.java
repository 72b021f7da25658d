package ec.clavepatronal.api;

import java.time.LocalDate;

import ec.clavepatronal.reglas.Certeza;
import ec.clavepatronal.reglas.Fuente;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where a rule comes from, how far that can be trusted and when it was last looked at.
 */
@Schema(name = "Fuente")
record FuenteJson(String codigo, String titulo, Certeza certeza, LocalDate vistoEn) {

	static FuenteJson de(Fuente fuente, String titulo) {
		return new FuenteJson(fuente.name(), titulo, fuente.certeza(), Fuente.VISTO_EN);
	}

}
