package ec.clavepatronal.recuperacion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What each page is given. All that many expressions of a template would ask for again
 * and again is worked out here once, since an expression costs more than what it asks.
 */
@Component
class Vistas {

	private final Evaluador evaluador;

	private final Textos textos;

	private final Map<Class<?>, Map<String, List<Opcion>>> opciones = new ConcurrentHashMap<>();

	Vistas(Evaluador evaluador, Textos textos) {
		this.evaluador = evaluador;
		this.textos = textos;
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
		vista.addObject("cambiar", pantalla.cambiar());
		vista.addObject("ejemplo", expediente.esEjemplo());
		vista.addObject("avance", avance(pantalla));
		expediente.datos().map(DatosForm::escritos).map(this.evaluador::leer).ifPresent((leidos) -> {
			vista.addObject("datos", leidos);
			if (paso == Paso.REVISION) {
				vista.addObject("revisadas", revisadas(pantalla, leidos));
			}
			if (paso == Paso.RESULTADO) {
				vista.addObject("evaluacion", this.evaluador.evaluar(leidos, expediente.hechos()));
			}
		});
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

	private Avance avance(Pantalla pantalla) {
		List<Paso> pasos = pantalla.pasos();
		int aqui = pasos.indexOf(pantalla.paso());
		return new Avance(this.textos.de("comun.paso-de", Integer.toString(aqui + 1), Integer.toString(pasos.size())),
				nombres(pasos.subList(0, aqui)), nombre(pantalla.paso()),
				nombres(pasos.subList(aqui + 1, pasos.size())));
	}

	private List<Revisada> revisadas(Pantalla pantalla, DatosLeidos datos) {
		return pantalla.pasos()
			.stream()
			.flatMap((paso) -> pantalla.respuestas(paso, datos)
				.stream()
				.map((linea) -> new Revisada(this.textos.de(linea.etiqueta()),
						linea.clave() ? this.textos.de(linea.valor()) : linea.valor(), pantalla.cambiar(paso))))
			.toList();
	}

	private List<String> nombres(List<Paso> pasos) {
		return pasos.stream().map(this::nombre).toList();
	}

	private String nombre(Paso paso) {
		return this.textos.de("paso." + paso);
	}

}
