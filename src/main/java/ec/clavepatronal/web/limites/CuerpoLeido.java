package ec.clavepatronal.web.limites;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * A request whose body has been read already. A form's fields are read from it as Tomcat
 * would, after those of the address.
 */
class CuerpoLeido extends HttpServletRequestWrapper {

	private static final int CAMPOS = 1000;

	private final ByteArrayInputStream cuerpo;

	private final Map<String, String[]> campos;

	/**
	 * Takes over a body.
	 * @throws InvalidParameterException when its fields cannot be read
	 */
	CuerpoLeido(HttpServletRequest solicitud, byte[] cuerpo) {
		super(solicitud);
		this.cuerpo = new ByteArrayInputStream(cuerpo);
		this.campos = esFormulario(solicitud) ? conCampos(super.getParameterMap(), leidos(cuerpo))
				: super.getParameterMap();
	}

	private static boolean esFormulario(HttpServletRequest solicitud) {
		String tipo = solicitud.getContentType();
		return solicitud.getMethod().equals("POST") && tipo != null
				&& tipo.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	private static Parameters leidos(byte[] cuerpo) {
		Parameters leidos = new Parameters();
		leidos.setLimit(CAMPOS);
		leidos.setCharset(StandardCharsets.UTF_8);
		leidos.processParameters(cuerpo, 0, cuerpo.length);
		return leidos;
	}

	private static Map<String, String[]> conCampos(Map<String, String[]> deLaDireccion, Parameters leidos) {
		Map<String, String[]> todos = new LinkedHashMap<>(deLaDireccion);
		Collections.list(leidos.getParameterNames())
			.forEach((nombre) -> todos.merge(nombre, leidos.getParameterValues(nombre), CuerpoLeido::seguidos));
		return Collections.unmodifiableMap(todos);
	}

	private static String[] seguidos(String[] unos, String[] otros) {
		return Stream.of(unos, otros).flatMap(Arrays::stream).toArray(String[]::new);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.campos;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.campos.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String nombre) {
		return this.campos.get(nombre);
	}

	@Override
	public @Nullable String getParameter(String nombre) {
		String[] valores = this.campos.get(nombre);
		return (valores != null) ? valores[0] : null;
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Corriente(this.cuerpo);
	}

	@Override
	public BufferedReader getReader() {
		Charset letras = Optional.ofNullable(getCharacterEncoding())
			.map(Charset::forName)
			.orElse(StandardCharsets.UTF_8);
		return new BufferedReader(new InputStreamReader(this.cuerpo, letras));
	}

	private static final class Corriente extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Corriente(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] destino, int desde, int largo) {
			return this.bytes.read(destino, desde, largo);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener oyente) {
			throw new UnsupportedOperationException();
		}

	}

}
