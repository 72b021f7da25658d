package ec.clavepatronal.tabla.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 in which single letters are windows-1252, as happens where files were put
 * together.
 */
final class LectorMezclado extends Reader {

	private final InputStream origen;

	private final ByteBuffer bytes = ByteBuffer.allocate(32 * 1024).flip();

	private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT)
		.onUnmappableCharacter(CodingErrorAction.REPORT);

	private boolean fin;

	LectorMezclado(InputStream origen) {
		this.origen = origen;
	}

	@Override
	public int read(char[] letras, int desde, int cuantas) throws IOException {
		CharBuffer salida = CharBuffer.wrap(letras, desde, cuantas).slice();
		while (salida.position() == 0) {
			if (this.fin && !this.bytes.hasRemaining()) {
				return -1;
			}
			rellenar();
			CoderResult resultado = this.utf8.decode(this.bytes, salida, this.fin);
			if (resultado.isError() && salida.hasRemaining()) {
				byte[] ajena = { this.bytes.get() };
				salida.put(new String(ajena, Codificacion.WINDOWS_1252).charAt(0));
				this.utf8.reset();
			}
			else if (resultado.isOverflow()) {
				break;
			}
		}
		return salida.position();
	}

	private void rellenar() throws IOException {
		if (!this.fin && this.bytes.remaining() < 8) {
			this.bytes.compact();
			int leidos = this.origen.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
			this.fin = leidos < 0;
			this.bytes.position(this.bytes.position() + Math.max(leidos, 0));
			this.bytes.flip();
		}
	}

	@Override
	public void close() throws IOException {
		this.origen.close();
	}

}
