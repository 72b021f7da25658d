package ec.clavepatronal.propietario;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Turns what a request brings into its owner, for the arguments of controllers and for
 * whatever else sees the request; and makes the cookie last as long as what is kept.
 * Today that is a browser. Another kind of owner is one more way of telling it, here.
 */
@Component
@EnableConfigurationProperties(Conservacion.class)
public class Propietarios implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	private static final String ATRIBUTO = Navegador.class.getName();

	private final ObjectProvider<Conservacion> conservacion;

	private final ObjectProvider<Conocidos> almacenes;

	private final ObjectProvider<Clock> reloj;

	Propietarios(ObjectProvider<Conservacion> conservacion, ObjectProvider<Conocidos> almacenes,
			ObjectProvider<Clock> reloj) {
		this.conservacion = conservacion;
		this.almacenes = almacenes;
		this.reloj = reloj;
	}

	/** Whose request it is. */
	public Propietario de(HttpServletRequest solicitud) {
		return navegador(solicitud).propietario();
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> argumentos) {
		argumentos.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parametro) {
		return parametro.getParameterType() == Propietario.class;
	}

	@Override
	public Propietario resolveArgument(MethodParameter parametro, @Nullable ModelAndViewContainer contenedor,
			NativeWebRequest solicitud, @Nullable WebDataBinderFactory enlaces) {
		Navegador navegador = navegador(Objects.requireNonNull(solicitud.getNativeRequest(HttpServletRequest.class)));
		Propietario propietario = navegador.propietario();
		if (parametro.hasParameterAnnotation(QueAbre.class) && !propietario.nuevo()
				&& this.almacenes.stream().noneMatch((almacen) -> almacen.conoce(propietario))) {
			navegador.esOtro();
		}
		return navegador.propietario();
	}

	/** Of what is kept without a request no browser is told. */
	@EventListener
	void alConservar(SeConserva suceso) {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes peticion) {
			HttpServletResponse respuesta = Objects.requireNonNull(peticion.getResponse());
			Navegador navegador = navegador(peticion.getRequest());
			if (navegador.propietario().huella().equals(suceso.propietario().huella())) {
				navegador.conservar(suceso.hasta(), this.reloj.getObject().instant(), respuesta);
			}
		}
	}

	/** The same one for as long as the request lasts, told when it is first asked for. */
	private Navegador navegador(HttpServletRequest solicitud) {
		if (solicitud.getAttribute(ATRIBUTO) instanceof Navegador conocido) {
			return conocido;
		}
		Navegador navegador = new Navegador(solicitud, this.conservacion.getObject());
		solicitud.setAttribute(ATRIBUTO, navegador);
		return navegador;
	}

}
