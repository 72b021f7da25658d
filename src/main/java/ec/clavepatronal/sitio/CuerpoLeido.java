package ec.clavepatronal.sitio;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body has been read already.
 */
class CuerpoLeido extends HttpServletRequestWrapper {

	private final ByteArrayInputStream cuerpo;

	CuerpoLeido(HttpServletRequest solicitud, byte[] cuerpo) {
		super(solicitud);
		this.cuerpo = new ByteArrayInputStream(cuerpo);
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
