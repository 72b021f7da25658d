package ec.clavepatronal.sitio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.SriEnLinea;
import ec.clavepatronal.reglas.Certeza;
import ec.clavepatronal.reglas.Regla;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every rule in the open: what it says, who says so, seen when and how sure.
 */
@Controller
class ReglasController {

	private final Mapa mapa = Mapa.dibujar();

	private final Catastro catastro;

	private final SriEnLinea sri;

	ReglasController(Catastro catastro, SriEnLinea sri) {
		this.catastro = catastro;
		this.sri = sri;
	}

	@GetMapping("/reglas")
	ModelAndView reglas() {
		Optional<List<ArchivoCargado>> archivos = this.catastro.archivos();
		return new ModelAndView("sitio/reglas",
				Map.of("reglas", Regla.values(), "certezas", Certeza.values(), "version",
						LocalDate.parse(Regla.VERSION), "mapa", this.mapa, "archivos", archivos.orElse(List.of()),
						"noResponde", archivos.isEmpty(), "enLinea", this.sri.habilitado()));
	}

}
