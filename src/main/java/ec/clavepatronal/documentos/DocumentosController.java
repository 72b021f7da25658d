package ec.clavepatronal.documentos;

import java.io.IOException;
import java.util.Optional;

import ec.clavepatronal.documentos.papeles.ArchivoDePapel;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Papel;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.propietario.Propietario;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The papers of one expediente, and those that need nothing typed.
 */
@Controller
@RequestMapping("/recuperar-clave/{id}/documentos")
class DocumentosController {

	private final Mostrador mostrador;

	private final ObjectProvider<Papeleria> papeleria;

	private final EnPalabras enPalabras;

	DocumentosController(Mostrador mostrador, ObjectProvider<Papeleria> papeleria, EnPalabras enPalabras) {
		this.mostrador = mostrador;
		this.papeleria = papeleria;
		this.enPalabras = enPalabras;
	}

	@GetMapping
	ModelAndView papeles(@PathVariable String id, Propietario propietario) {
		return this.mostrador.dossier(propietario, id)
			.map((dossier) -> Mostrador.pagina("documentos", dossier, "/resultado").addObject("hojas", Papel.hojas()))
			.orElseGet(() -> Mostrador.alResultado(id));
	}

	@GetMapping("/hoja-de-ruta")
	ModelAndView hojaDeRuta(@PathVariable String id, Propietario propietario) {
		return this.mostrador.dossier(propietario, id)
			.map((dossier) -> Mostrador.pagina("hoja-de-ruta", dossier, "/documentos")
				.addObject("enPalabras", this.enPalabras))
			.orElseGet(() -> Mostrador.alResultado(id));
	}

	/** A paper as a PDF, with blanks where something could be typed. */
	@GetMapping("/{papel:[a-z-]+}.pdf")
	@Nullable ModelAndView pdf(@PathVariable String id, Propietario propietario, @PathVariable String papel,
			HttpServletResponse respuesta) throws IOException {
		Papel pedido = Papel.de(papel).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Optional<Dossier> dossier = this.mostrador.dossier(propietario, id);
		if (dossier.isEmpty()) {
			return Mostrador.alResultado(id);
		}
		new Descarga(ArchivoDePapel.pdf(pedido, dossier.get())).enviar(respuesta,
				(salida) -> this.papeleria.getObject().pdf(pedido, dossier.get(), salida));
		return null;
	}

	@GetMapping("/papeles.zip")
	@Nullable ModelAndView zip(@PathVariable String id, Propietario propietario, HttpServletResponse respuesta)
			throws IOException {
		Optional<Dossier> dossier = this.mostrador.dossier(propietario, id);
		if (dossier.isEmpty()) {
			return Mostrador.alResultado(id);
		}
		new Descarga(ArchivoDePapel.zip(dossier.get())).enviarPorPartes(respuesta,
				(salida) -> this.papeleria.getObject().zip(dossier.get(), salida));
		return null;
	}

}
