package ec.clavepatronal.catastro.enlinea;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;

import ec.clavepatronal.catastro.SriEnLinea;
import ec.clavepatronal.catastro.enlinea.SinRespuestaDelSri.Motivo;
import io.github.bucket4j.Bucket;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the SRI's public look-ups for one RUC. The only class of the application that
 * opens a connection on its own account. It says who it is, waits its turn, answers no
 * captcha, follows no redirect and trusts no certificate that Java does not trust; what
 * it cannot get that way is not available.
 */
final class ClienteDelSri {

	private static final String BASE = "/sri-catastro-sujeto-servicio-internet/rest";

	private static final String CONTRIBUYENTE = BASE + "/ConsolidadoContribuyente/obtenerPorNumerosRuc?ruc={ruc}";

	private static final String ESTABLECIMIENTOS = BASE + "/Establecimiento/consultarPorNumeroRuc?numeroRuc={ruc}";

	/** Room for ten thousand establishments. */
	private static final int BYTES = 4 << 20;

	private final RestClient sri;

	private final Bucket ritmo;

	private final Paciencia paciencia;

	ClienteDelSri(SriEnLinea ajustes, Paciencia paciencia) {
		HttpClient http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(paciencia.conexion())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
		JdkClientHttpRequestFactory peticiones = new JdkClientHttpRequestFactory(http);
		peticiones.setReadTimeout(paciencia.lectura());
		this.sri = RestClient.builder()
			.requestFactory(peticiones)
			.baseUrl(ajustes.direccion())
			.defaultHeader(HttpHeaders.USER_AGENT, agente(ajustes.contacto()))
			.defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
			.build();
		this.ritmo = Bucket.builder()
			.addLimit((limite) -> limite.capacity(1).refillGreedy(1, paciencia.pausa()))
			.build();
		this.paciencia = paciencia;
	}

	/**
	 * Says who asks: never the name of a browser, whatever a filter would rather read.
	 */
	static String agente(String contacto) {
		return contacto.isBlank() ? "ClavePatronal" : "ClavePatronal (" + contacto.strip() + ")";
	}

	/**
	 * The taxpayer, or nothing if the SRI has none with that RUC.
	 * @throws SinRespuestaDelSri if it cannot be told
	 */
	Optional<FichaDelSri> contribuyente(String ruc) {
		List<FichaDelSri> fichas = LecturaDelSri.leer(preguntar(CONTRIBUYENTE, ruc), FichaDelSri.class);
		if (fichas.size() > 1) {
			throw new SinRespuestaDelSri(Motivo.FORMATO_CAMBIADO);
		}
		return fichas.stream().findFirst();
	}

	/**
	 * The establishments of a taxpayer.
	 * @throws SinRespuestaDelSri if they cannot be told
	 */
	List<LocalDelSri> establecimientos(String ruc) {
		return LecturaDelSri.leer(preguntar(ESTABLECIMIENTOS, ruc), LocalDelSri.class);
	}

	/** Nothing if the SRI says that it has nothing. */
	private Optional<byte[]> preguntar(String camino, String ruc) {
		Contestacion contestacion = pedir(camino, ruc);
		if (contestacion.estado().is5xxServerError()) {
			contestacion = pedir(camino, ruc);
		}
		if (contestacion.estado().is5xxServerError()) {
			throw new SinRespuestaDelSri(Motivo.AVERIA);
		}
		if (contestacion.estado().isSameCodeAs(HttpStatus.NO_CONTENT)) {
			return Optional.empty();
		}
		if (!contestacion.estado().isSameCodeAs(HttpStatus.OK)) {
			throw new SinRespuestaDelSri(Motivo.RECHAZO);
		}
		if (contestacion.cuerpo().length > BYTES) {
			throw new SinRespuestaDelSri(Motivo.DEMASIADO);
		}
		return Optional.of(contestacion.cuerpo());
	}

	private Contestacion pedir(String camino, String ruc) {
		esperarTurno();
		try {
			return this.sri.get()
				.uri(camino, ruc)
				.exchangeForRequiredValue((peticion, respuesta) -> Contestacion.leer(respuesta), false);
		}
		catch (RestClientException ex) {
			throw new SinRespuestaDelSri(Motivo.SIN_CONEXION);
		}
	}

	private void esperarTurno() {
		try {
			if (!this.ritmo.asBlocking().tryConsume(1, this.paciencia.turno())) {
				throw new SinRespuestaDelSri(Motivo.SIN_TURNO);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new SinRespuestaDelSri(Motivo.SIN_TURNO);
		}
	}

	/**
	 * What came back, cut where it becomes too long: closing the answer as a whole would
	 * read it to its end.
	 */
	private record Contestacion(HttpStatusCode estado, byte[] cuerpo) {

		static Contestacion leer(ClientHttpResponse respuesta) throws IOException {
			try (InputStream cuerpo = respuesta.getBody()) {
				return new Contestacion(respuesta.getStatusCode(), cuerpo.readNBytes(BYTES + 1));
			}
		}

	}

}
