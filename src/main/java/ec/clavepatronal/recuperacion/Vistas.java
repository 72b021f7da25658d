package ec.clavepatronal.recuperacion;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Opcion;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Elecciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.tramites.Nombres;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What every page of the wizard is given; what only one screen shows, its
 * {@link ContenidoDePantalla} adds. All that many expressions of a template would ask for
 * again and again is worked out once, since an expression costs more than what it asks.
 */
@Component
class Vistas {

	private final Textos textos;

	private final Nombres nombres;

	private final Map<Paso, ContenidoDePantalla> contenidos = new EnumMap<>(Paso.class);

	private final Map<Class<?>, Map<String, List<Opcion>>> opciones = new ConcurrentHashMap<>();

	Vistas(Textos textos, Nombres nombres, List<ContenidoDePantalla> contenidos) {
		this.textos = textos;
		this.nombres = nombres;
		Arrays.stream(Paso.values()).forEach((paso) -> this.contenidos.put(paso, () -> paso));
		contenidos.forEach((contenido) -> this.contenidos.put(contenido.paso(), contenido));
	}

	/** What the screen has of its own, which may be nothing. */
	ContenidoDePantalla contenido(Pantalla pantalla) {
		return this.contenidos.getOrDefault(pantalla.paso(), pantalla::paso);
	}

	/** A page with a form and its errors: 422 when there are any. */
	ModelAndView formulario(String plantilla, Class<? extends Formulario> tipo, Optional<? extends Formulario> escrito,
			Errores errores) {
		ModelAndView vista = pagina(plantilla, escrito, errores);
		vista.addObject("opciones",
				this.opciones.computeIfAbsent(tipo, (nuevo) -> Elecciones.posibles(tipo, this.textos)));
		return vista;
	}

	/** One screen of an expediente. */
	ModelAndView pantalla(Pantalla pantalla, Optional<? extends Formulario> escrito, Errores errores) {
		Paso paso = pantalla.paso();
		ModelAndView vista = paso.formulario()
			.map((tipo) -> formulario(paso.plantilla(), tipo, escrito, errores))
			.orElseGet(() -> pagina(paso.plantilla(), escrito, errores));
		Expediente expediente = pantalla.expediente();
		vista.addObject("pantalla", pantalla);
		vista.addObject("atras", pantalla.atras());
		vista.addObject("destino", pantalla.destino());
		vista.addObject("version", expediente.version());
		vista.addObject("cambiar", pantalla.vuelta().map(Paso::ruta).orElse(null));
		vista.addObject("ejemplo", expediente.esEjemplo());
		vista.addObject("avance", avance(pantalla));
		vista.addObject("volver", expediente.id() + "/" + paso.ruta());
		vista.addObject("camino", camino(pantalla));
		expediente.datos()
			.map(DatosForm::escritos)
			.ifPresent((escritos) -> vista.addObject("datos", pantalla.lecturas().leer(escritos)));
		contenido(pantalla).poner(vista, pantalla, escrito);
		// Last, for the registry may have said the name already.
		vista.addObject("deQuien", this.nombres.deQuien(expediente, pantalla.lecturas()));
		return vista;
	}

	/** Somebody kept another answer meanwhile: show both, overwrite nothing. */
	ModelAndView conflicto(Pantalla pantalla, Formulario escrito) {
		ModelAndView vista = pantalla(pantalla, Optional.of(escrito), Errores.NINGUNO);
		vista.setStatus(HttpStatus.CONFLICT);
		vista.addObject("conflicto", true);
		return vista;
	}

	private static ModelAndView pagina(String plantilla, Optional<? extends Formulario> escrito, Errores errores) {
		ModelAndView vista = new ModelAndView(plantilla);
		vista.setStatus(errores.vacio() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		vista.addObject("formulario", escrito.orElse(null));
		vista.addObject("errores", errores);
		return vista;
	}

	/** Where on the official path somebody is: a first key has another path. */
	private String camino(Pantalla pantalla) {
		String clave = "camino." + pantalla.paso();
		String primera = pantalla.primeraClave() ? this.textos.siHay(clave + ".primera") : null;
		return (primera != null) ? primera : this.textos.de(clave);
	}

	private Avance avance(Pantalla pantalla) {
		Paso aqui = pantalla.paso();
		List<String> antes = nombres(pantalla.pasos().stream().filter((paso) -> paso.compareTo(aqui) < 0));
		List<String> despues = nombres(pantalla.pasos().stream().filter((paso) -> paso.compareTo(aqui) > 0));
		String texto = pantalla.lugar()
			.map((lugar) -> this.textos.de(aqui.muestraTodo() ? "comun.paso-de" : "comun.paso-de.a-lo-sumo",
					Integer.toString(lugar.numero()), Integer.toString(lugar.total())))
			.orElseGet(() -> nombre(aqui));
		return new Avance(texto, antes, nombre(aqui), despues);
	}

	private List<String> nombres(Stream<Paso> pasos) {
		return pasos.map(this::nombre).toList();
	}

	private String nombre(Paso paso) {
		return this.textos.de("paso." + paso);
	}

}
