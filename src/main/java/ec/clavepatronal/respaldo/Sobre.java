package ec.clavepatronal.respaldo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import ec.clavepatronal.respaldo.RespaldoFallido.Motivo;

/**
 * The envelope of a copy: a line that says what it is, which key it needs, and then
 * AES-256-GCM in segments that cannot be cut off, left out or exchanged (Tink's streaming
 * AEAD). What stands in the clear is authenticated with them.
 */
final class Sobre {

	private static final String NOMBRE = "CLAVE-PATRONAL RESPALDO ";

	/** Of this format; what lies inside says by itself of which tables it is. */
	private static final char FORMATO = '1';

	private static final byte[] LINEA = (NOMBRE + FORMATO + "\n").getBytes(StandardCharsets.US_ASCII);

	private static final int AES = 32;

	/** A megabyte is more than enough to make the marks of the segments negligible. */
	private static final int SEGMENTO = 1024 * 1024;

	private final LlaveDeRespaldo llave;

	Sobre(LlaveDeRespaldo llave) {
		this.llave = llave;
	}

	/** What is written to the result comes encrypted into the given stream. */
	OutputStream cerrar(OutputStream copia) throws IOException {
		byte[] cabecera = cabecera();
		copia.write(cabecera);
		try {
			return aead().newEncryptingStream(copia, cabecera);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What was closed. Reading it fails with an IOException at the first segment that is
	 * not as it was written, and at the end if there were more.
	 */
	InputStream abrir(InputStream copia) throws IOException, RespaldoFallido {
		byte[] cabecera = copia.readNBytes(LINEA.length + LlaveDeRespaldo.HUELLA);
		String nombre = new String(cabecera, 0, Math.min(cabecera.length, NOMBRE.length()), StandardCharsets.US_ASCII);
		if (!nombre.equals(NOMBRE)) {
			throw new RespaldoFallido(Motivo.NO_ES_COPIA);
		}
		if (cabecera.length < LINEA.length + LlaveDeRespaldo.HUELLA) {
			throw new RespaldoFallido(Motivo.DANADA);
		}
		if (!Arrays.equals(cabecera, 0, LINEA.length, LINEA, 0, LINEA.length)) {
			throw new RespaldoFallido(Motivo.OTRO_FORMATO);
		}
		if (!Arrays.equals(cabecera, cabecera())) {
			throw new RespaldoFallido(Motivo.OTRA_LLAVE);
		}
		try {
			return new BufferedInputStream(aead().newDecryptingStream(copia, cabecera));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] cabecera() {
		return ByteBuffer.allocate(LINEA.length + LlaveDeRespaldo.HUELLA).put(LINEA).put(this.llave.huella()).array();
	}

	private AesGcmHkdfStreaming aead() throws GeneralSecurityException {
		return new AesGcmHkdfStreaming(this.llave.bytes(), "HmacSha256", AES, SEGMENTO, 0);
	}

}
