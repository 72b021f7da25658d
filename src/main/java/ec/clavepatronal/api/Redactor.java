package ec.clavepatronal.api;

import java.util.List;
import java.util.function.Function;

import ec.clavepatronal.evaluacion.Dato;
import ec.clavepatronal.evaluacion.DatosDelSri;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.evaluacion.Requisito;
import ec.clavepatronal.evaluacion.Tarea;
import ec.clavepatronal.evaluacion.Veredicto;
import ec.clavepatronal.identificador.Clase;
import ec.clavepatronal.identificador.Lectura;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.reglas.Alcance;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.Regla;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Puts what was decided elsewhere into the words of the contract. Decides nothing.
 */
@Component
class Redactor {

	private final Textos textos;

	private final EnPalabras enPalabras;

	Redactor(Textos textos, EnPalabras enPalabras) {
		this.enPalabras = enPalabras;
		this.textos = textos;
	}

	EvaluacionJson redactar(Evaluacion evaluacion, DatosDelSri registro) {
		return new EvaluacionJson(evaluacion.desenlace(), evaluacion.reservas(), datos(evaluacion.datos()),
				evaluacion.motivos().stream().map(this::motivo).toList(),
				evaluacion.decisivos().stream().map(this::cambio).toList(),
				evaluacion.tareas().stream().map(this::paso).toList(), visita(evaluacion),
				registro.hallado().map((c) -> CatastroJson.de(c, this.textos)).orElse(null));
	}

	<T> LecturaJson redactar(Clase clase, Lectura<T> lectura, Function<T, String> valor) {
		DatoJson dato = dato(Dato.de(clase, lectura, valor));
		return new LecturaJson(dato.nivel(), dato.valor(), dato.hallazgos());
	}

	private DatosJson datos(DatosLeidos datos) {
		return new DatosJson(dato(datos.identificacion()), dato(datos.ruc()), dato(datos.sucursal()));
	}

	private DatoJson dato(Dato dato) {
		return new DatoJson(dato.valor().orElse(null), dato.nivel(), hallazgos(dato));
	}

	private List<HallazgoJson> hallazgos(Dato dato) {
		return dato.hallazgos()
			.stream()
			.map((hallazgo) -> new HallazgoJson(hallazgo.codigo(), hallazgo.gravedad(),
					this.enPalabras.de(hallazgo, dato), hallazgo.propuesta().orElse(null)))
			.toList();
	}

	private MotivoJson motivo(Regla regla) {
		return new MotivoJson(regla.codigo(), regla, regla.efecto(),
				this.textos.de("regla." + regla.codigo() + ".motivo"), fuente(regla.fuente()));
	}

	private FuenteJson fuente(Fuente fuente) {
		return FuenteJson.de(fuente, this.textos.de("fuente." + fuente));
	}

	private CambioJson cambio(Regla regla) {
		return new CambioJson(regla.codigo(), this.textos.de("regla." + regla.codigo() + ".cambio"),
				regla.alcance() == Alcance.EN_SUS_MANOS, regla.alcance());
	}

	private String paso(Tarea tarea) {
		return this.textos.de("api.paso", this.textos.de("tarea." + tarea),
				this.textos.de("tarea." + tarea + ".texto"));
	}

	private @Nullable VisitaJson visita(Evaluacion evaluacion) {
		if (!evaluacion.conVisita()) {
			return null;
		}
		return new VisitaJson(evaluacion.llevar().stream().map(this::requisito).toList(),
				this.textos.de("resultado.quien"), this.textos.de("tarea." + Tarea.PEDIR_TURNO + ".texto"),
				StringUtils.capitalize(this.textos.de("veredicto." + Veredicto.PARCIAL_CON_VISITA + ".plazo")));
	}

	private RequisitoJson requisito(Requisito requisito) {
		return new RequisitoJson(this.textos.de("requisito." + requisito), requisito.confirmado());
	}

}
