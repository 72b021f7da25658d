package ec.clavepatronal.recuperacion;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.evaluacion.DatosDelSri;
import ec.clavepatronal.evaluacion.DatosEscritos;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.Lecturas;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.tramites.Nombres;
import ec.clavepatronal.recuperacion.tramites.Repetidos;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What «Validar» answers: what was read, and what the registry knows of it. */
@Component
class ContenidoDeValidacion implements ContenidoDePantalla {

	/** Enough to recognise an employer; some have hundreds. */
	private static final int MAS_ESTABLECIMIENTOS = 10;

	private final Repetidos repetidos;

	private final Nombres nombres;

	ContenidoDeValidacion(Repetidos repetidos, Nombres nombres) {
		this.repetidos = repetidos;
		this.nombres = nombres;
	}

	@Override
	public Paso paso() {
		return Paso.VALIDACION;
	}

	@Override
	public void poner(ModelAndView vista, Pantalla pantalla, Optional<? extends Formulario> escrito) {
		Lecturas lecturas = pantalla.lecturas();
		DatosEscritos escritos = pantalla.expediente().datos().orElseThrow().escritos();
		DatosDelSri registro = lecturas.consultar(escritos);
		DatosLeidos datos = registro.sobre(lecturas.leer(escritos));
		vista.addObject("datos", datos);
		vista.addObject("registro", registro);
		vista.addObject("conDudas", conDudas(datos));
		vista.addObject("encabezado", "validacion.titulo" + encabezado(datos, registro));
		vista.addObject("empleador", escritos.empleador());
		vista.addObject("origen", registro.origen());
		vista.addObject("fecha", registro.fecha().map(Fechas::corta).orElse(""));
		vista.addObject("establecimientos",
				registro.hallado()
					.map((quien) -> quien.establecimientos().stream().limit(MAS_ESTABLECIMIENTOS).toList())
					.orElse(List.of()));
		this.repetidos.de(pantalla.propietario(), pantalla.expediente(), lecturas).ifPresent((otro) -> {
			vista.addObject("repetido", Direcciones.de(otro));
			vista.addObject("comoSeLlamaElOtro", this.nombres.deQuien(otro, lecturas));
		});
	}

	@Override
	public Expediente alContestar(Expediente contestado, Lecturas lecturas) {
		return ContenidoDeDatos.segunRegistro(contestado, lecturas);
	}

	private static boolean conDudas(DatosLeidos datos) {
		return datos.conDudas() || datos.sinReglaPublica();
	}

	private static String encabezado(DatosLeidos datos, DatosDelSri registro) {
		if (registro.otroTipo()) {
			return ".otro-tipo";
		}
		if (registro.inactivo()) {
			return ".inactivo";
		}
		return conDudas(datos) ? ".dudas" : "";
	}

}
