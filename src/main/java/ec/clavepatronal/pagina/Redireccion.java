package ec.clavepatronal.pagina;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where a form leads that was taken: to another page, so that going back or loading it
 * again sends nothing twice.
 */
public final class Redireccion {

	private Redireccion() {
	}

	/**
	 * 303 to another page. A view of its own, for looking one up by name costs more.
	 * @param direccion path of that page, on this site
	 */
	public static ModelAndView a(String direccion) {
		RedirectView redireccion = new RedirectView(direccion);
		redireccion.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(redireccion);
	}

}
