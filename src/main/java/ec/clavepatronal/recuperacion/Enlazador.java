package ec.clavepatronal.recuperacion;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.evaluacion.Lector;
import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.pagina.EnvioSinComprobar;
import ec.clavepatronal.pagina.ErrorDeCampo;
import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Oferta;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Reparo;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.ServletRequestDataBinder;

/**
 * From a request to a form: binds, validates, then asks the form itself. Errors come in
 * the order of the fields on the page.
 */
@Component
class Enlazador {

	/** Nothing but a household's number ends in 000, whatever it begins with. */
	private static final Set<Hallazgo.Codigo> PREGUNTAN_SI_ES_DOMESTICO = Set.of(Hallazgo.Codigo.PARECE_DOMESTICO,
			Hallazgo.Codigo.TERMINA_EN_000);

	private final SmartValidator validador;

	private final Textos textos;

	private final EnPalabras enPalabras;

	Enlazador(SmartValidator mvcValidator, Textos textos, EnPalabras enPalabras) {
		this.enPalabras = enPalabras;
		this.validador = mvcValidator;
		this.textos = textos;
	}

	/**
	 * Reads the form out of a request.
	 * @param aceptar the field whose proposal was taken with its button, or null
	 * @param lector reads identifiers
	 */
	Enlace enlazar(HttpServletRequest solicitud, Class<? extends Formulario> tipo, @Nullable String aceptar,
			Lector lector) {
		ServletRequestDataBinder enlace = new SinFechas(null, "formulario");
		enlace.setTargetType(ResolvableType.forClass(tipo));
		enlace.setValidator(this.validador);
		enlace.construct(solicitud);
		enlace.validate();
		Formulario escrito = (Formulario) enlace.getTarget();
		if (escrito == null) {
			return new Enlace(Optional.empty(), ordenados(tipo, errores(enlace)));
		}
		Formulario elegido = (aceptar != null) ? escrito.conPropuesta(aceptar, lector) : escrito;
		List<ErrorDeCampo> errores = errores(elegido.equals(escrito) ? enlace : validado(elegido));
		elegido.reparos(lector).stream().map(this::error).forEach(errores::add);
		Errores enOrden = ordenados(tipo, errores);
		return new Enlace(Optional.of(elegido),
				elegido.arregloDeVarios(lector)
					.map((arreglo) -> enOrden.juntos(arreglo.campos(), error(arreglo)))
					.orElse(enOrden));
	}

	/**
	 * What was typed into a form that is shown again, for it came without a good mark.
	 * @return empty for every other request
	 */
	Optional<Formulario> sinComprobar(HttpServletRequest solicitud, Class<? extends Formulario> tipo, Lector lector) {
		return EnvioSinComprobar.es(solicitud) ? enlazar(solicitud, tipo, null, lector).formulario() : Optional.empty();
	}

	/** A proposal may also be what was missing. */
	private ServletRequestDataBinder validado(Formulario elegido) {
		ServletRequestDataBinder enlace = new SinFechas(elegido, "formulario");
		enlace.setValidator(this.validador);
		enlace.validate();
		return enlace;
	}

	private List<ErrorDeCampo> errores(ServletRequestDataBinder enlace) {
		return new ArrayList<>(enlace.getBindingResult().getFieldErrors().stream().map(this::error).toList());
	}

	private ErrorDeCampo error(FieldError error) {
		return new ErrorDeCampo(error.getField(), this.textos.de(error), List.of());
	}

	private ErrorDeCampo error(Formulario.Arreglo arreglo) {
		String clave = "datos." + arreglo.valor();
		return new ErrorDeCampo(arreglo.campos().get(0), this.textos.de(clave + ".error"),
				List.of(new Oferta(arreglo.valor(), this.textos.de(clave))));
	}

	/** An error with what can be taken instead in one click. */
	private ErrorDeCampo error(Reparo reparo) {
		Hallazgo hallazgo = reparo.hallazgo();
		List<Oferta> ofertas = new ArrayList<>();
		hallazgo.propuesta()
			.ifPresent((valor) -> ofertas.add(new Oferta(reparo.campo(), this.textos.de("comun.usar", valor))));
		if (PREGUNTAN_SI_ES_DOMESTICO.contains(hallazgo.codigo())) {
			ofertas.add(new Oferta(DatosForm.ES_DOMESTICO, this.textos.de("datos.si-es-domestico")));
		}
		return new ErrorDeCampo(reparo.campo(), this.enPalabras.de(hallazgo, reparo.dato()), ofertas);
	}

	private static Errores ordenados(Class<? extends Formulario> tipo, List<ErrorDeCampo> errores) {
		return Errores.enOrden(errores,
				Arrays.stream(tipo.getRecordComponents()).map(RecordComponent::getName).toList());
	}

	/**
	 * No form asks for a date as such: where one stands, the server says it. Nor is there
	 * a conversion service: texts, choices and flags need none, and Spring's reads the
	 * annotations of each field anew each time, which cost more than all the rest. Of a
	 * field that was sent twice the first counts.
	 */
	private static final class SinFechas extends ServletRequestDataBinder {

		SinFechas(@Nullable Object destino, String nombre) {
			super(destino, nombre);
		}

		@Override
		protected ServletRequestValueResolver createValueResolver(ServletRequest solicitud) {
			return new ServletRequestValueResolver(solicitud, this) {
				@Override
				protected @Nullable Object getRequestParameter(String nombre, Class<?> tipo) {
					if (tipo == LocalDate.class) {
						return null;
					}
					Object valor = super.getRequestParameter(nombre, tipo);
					return (tipo != String.class && valor instanceof Object[] varios) ? varios[0] : valor;
				}
			};
		}

	}

	/** What came out: the form as far as it could be built, and what is wrong with it. */
	record Enlace(Optional<Formulario> formulario, Errores errores) {
	}

}
