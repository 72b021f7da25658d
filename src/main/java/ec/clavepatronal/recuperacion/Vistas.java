package ec.clavepatronal.recuperacion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.evaluacion.ConsultaDelCatastro;
import ec.clavepatronal.evaluacion.Dato;
import ec.clavepatronal.evaluacion.DatosDelSri;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Opcion;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Elecciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Ficha;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.expediente.LineaDelResumen;
import ec.clavepatronal.recuperacion.tramites.Nombres;
import ec.clavepatronal.recuperacion.tramites.Repetidos;
import ec.clavepatronal.reglas.Empleador;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What each page is given. All that many expressions of a template would ask for again
 * and again is worked out here once, since an expression costs more than what it asks.
 */
@Component
class Vistas {

	/** Enough to recognise an employer; some have hundreds. */
	private static final int MAS_ESTABLECIMIENTOS = 10;

	private final Evaluador evaluador;

	private final Textos textos;

	private final ConsultaDelCatastro registro;

	private final Nombres nombres;

	private final Repetidos repetidos;

	private final Map<Class<?>, Map<String, List<Opcion>>> opciones = new ConcurrentHashMap<>();

	Vistas(Evaluador evaluador, Textos textos, ConsultaDelCatastro registro, Nombres nombres, Repetidos repetidos) {
		this.repetidos = repetidos;
		this.nombres = nombres;
		this.evaluador = evaluador;
		this.textos = textos;
		this.registro = registro;
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
		if (paso == Paso.DATOS) {
			vista.addObject("identificacion", identificacion(escrito));
		}
		vista.addObject("deQuien", this.nombres.deQuien(expediente));
		vista.addObject("volver", expediente.id() + "/" + paso.ruta());
		vista.addObject("camino", camino(pantalla));
		expediente.datos().map(DatosForm::escritos).ifPresent((escritos) -> {
			DatosLeidos leidos = this.evaluador.leer(escritos);
			vista.addObject("datos", leidos);
			if (paso == Paso.VALIDACION) {
				this.repetidos.de(pantalla.propietario(), expediente).ifPresent((otro) -> repetido(vista, otro));
				validacion(vista, leidos, this.registro.consultar(escritos.empleador(), leidos), escritos.empleador());
			}
			if (paso == Paso.ESTADO_RUC) {
				vista.addObject("dichoPorElSri",
						expediente.segunSri().map(LineaDelResumen::de).map(this::valor).orElse(null));
			}
			if (paso == Paso.REVISION) {
				vista.addObject("revisadas", revisadas(pantalla, leidos));
			}
			if (paso == Paso.RESULTADO) {
				vista.addObject("seBorra", expediente.ficha().cuandoSeBorra(this.textos));
				resultado(vista, pantalla, this.evaluador.evaluar(leidos, expediente.hechos()));
			}
		});
		return vista;
	}

	/**
	 * What goes before the 000 of a household: of what the page shows, which may be
	 * something else than what is kept.
	 */
	private @Nullable String identificacion(Optional<? extends Formulario> escrito) {
		return escrito.filter(DatosForm.class::isInstance)
			.map(DatosForm.class::cast)
			.filter((datos) -> datos.tipo() != null)
			.map((datos) -> this.evaluador.leer(datos.escritos()).identificacion())
			.flatMap(Dato::valor)
			.orElse(null);
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

	private void repetido(ModelAndView vista, Expediente otro) {
		vista.addObject("repetido", Direcciones.de(otro));
		vista.addObject("comoSeLlamaElOtro", this.nombres.deQuien(otro));
	}

	/** What «Validar» answers: what was read, and what the registry knows of it. */
	private static void validacion(ModelAndView vista, DatosLeidos leidos, DatosDelSri registro, Empleador empleador) {
		DatosLeidos datos = registro.sobre(leidos);
		vista.addObject("datos", datos);
		vista.addObject("registro", registro);
		vista.addObject("conDudas", datos.conDudas() || datos.sinReglaPublica());
		vista.addObject("encabezado", "validacion.titulo" + encabezado(datos, registro));
		vista.addObject("empleador", empleador);
		vista.addObject("origen", registro.origen());
		vista.addObject("fecha", registro.fecha().map(Fechas::corta).orElse(""));
		vista.addObject("establecimientos",
				registro.hallado()
					.map((quien) -> quien.establecimientos().stream().limit(MAS_ESTABLECIMIENTOS).toList())
					.orElse(List.of()));
	}

	private static String encabezado(DatosLeidos datos, DatosDelSri registro) {
		if (registro.otroTipo()) {
			return ".otro-tipo";
		}
		if (registro.inactivo()) {
			return ".inactivo";
		}
		return datos.conDudas() || datos.sinReglaPublica() ? ".dudas" : "";
	}

	/** The outcome, and what the portal said since. */
	private void resultado(ModelAndView vista, Pantalla pantalla, Evaluacion evaluacion) {
		vista.addObject("evaluacion", evaluacion);
		vista.addObject("veredicto", evaluacion.veredicto());
		vista.addObject("reservas", evaluacion.reservas());
		vista.addObject("turno", pantalla.expediente().ficha().turno().map(Ficha::enPalabras).orElse(null));
		if (!pantalla.primeraClave()) {
			String propio = this.textos.siHay("camino.RESULTADO." + evaluacion.veredicto());
			vista.addObject("camino", (propio != null) ? propio : this.textos.de("camino.RESULTADO"));
		}
		vista.addObject("portal",
				pantalla.expediente()
					.portal()
					.map((dicho) -> new DichoDelPortal(dicho.dicho(),
							Optional.ofNullable(dicho.dia()).map(Fechas::corta).orElse("")))
					.orElse(null));
		vista.addObject("sriAntiguo",
				pantalla.segunSri().filter((segun) -> this.registro.esAntigua(segun.fecha())).isPresent());
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

	private List<Revisada> revisadas(Pantalla pantalla, DatosLeidos datos) {
		return pantalla.conRespuesta()
			.stream()
			.flatMap((paso) -> pantalla.respuestas(paso, datos)
				.stream()
				.map((linea) -> new Revisada(this.textos.de(linea.etiqueta()), valor(linea), pantalla.cambiar(paso))))
			.toList();
	}

	private String valor(LineaDelResumen linea) {
		String valor = linea.clave() ? this.textos.de(linea.valor()) : linea.valor();
		return linea.segunSri()
			.map((segun) -> this.textos.de("revision.segun-sri" + segun.origen(), valor, Fechas.corta(segun.fecha())))
			.orElse(valor);
	}

	private List<String> nombres(Stream<Paso> pasos) {
		return pasos.map(this::nombre).toList();
	}

	private String nombre(Paso paso) {
		return this.textos.de("paso." + paso);
	}

}
