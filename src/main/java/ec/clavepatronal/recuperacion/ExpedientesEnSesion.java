package ec.clavepatronal.recuperacion;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/**
 * Expedientes in the HTTP session: gone with it. The only class that touches
 * {@link HttpSession}.
 */
@Component
class ExpedientesEnSesion implements Expedientes {

	private static final String ATRIBUTO = ExpedientesEnSesion.class.getName();

	/** More than an accountant opens in a day; the least recently used makes room. */
	private static final int MAXIMO = 200;

	private static final int BYTES_DEL_ID = 16;

	private final SecureRandom azar = new SecureRandom();

	private final HttpServletRequest solicitud;

	ExpedientesEnSesion(HttpServletRequest solicitud) {
		this.solicitud = solicitud;
	}

	@Override
	public Expediente abrir(SituacionForm situacion) {
		byte[] bytes = new byte[BYTES_DEL_ID];
		this.azar.nextBytes(bytes);
		Expediente nuevo = Expediente.nuevo(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), situacion);
		HttpSession sesion = this.solicitud.getSession(true);
		Estante estante;
		synchronized (this) {
			estante = (Estante) sesion.getAttribute(ATRIBUTO);
			if (estante == null) {
				estante = new Estante();
				sesion.setAttribute(ATRIBUTO, estante);
			}
		}
		estante.poner(nuevo);
		return nuevo;
	}

	@Override
	public Optional<Expediente> buscar(String id) {
		return estante().flatMap((estante) -> estante.buscar(id));
	}

	@Override
	public boolean guardar(Expediente nuevo) {
		return estante().map((estante) -> estante.cambiar(nuevo)).orElse(false);
	}

	private Optional<Estante> estante() {
		return Optional.ofNullable(this.solicitud.getSession(false))
			.map((sesion) -> (Estante) sesion.getAttribute(ATRIBUTO));
	}

	/** The expedientes of one session; two tabs may come at the same time. */
	private static final class Estante {

		private final Map<String, Expediente> expedientes = new LinkedHashMap<>(16, 0.75f, true) {
			@Override
			protected boolean removeEldestEntry(Map.Entry<String, Expediente> masAntiguo) {
				return size() > MAXIMO;
			}
		};

		synchronized void poner(Expediente expediente) {
			this.expedientes.put(expediente.id(), expediente);
		}

		synchronized Optional<Expediente> buscar(String id) {
			return Optional.ofNullable(this.expedientes.get(id));
		}

		synchronized boolean cambiar(Expediente nuevo) {
			Expediente actual = this.expedientes.get(nuevo.id());
			if (actual == null || actual.version() != nuevo.version() - 1) {
				return false;
			}
			this.expedientes.put(nuevo.id(), nuevo);
			return true;
		}

	}

}
