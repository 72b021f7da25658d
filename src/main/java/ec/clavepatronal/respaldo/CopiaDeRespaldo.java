package ec.clavepatronal.respaldo;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.almacen.Instalacion;
import ec.clavepatronal.respaldo.Lector.Contenido;
import ec.clavepatronal.respaldo.Lector.Oyente;
import ec.clavepatronal.respaldo.RespaldoFallido.Motivo;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds a copy.
 */
final class CopiaDeRespaldo {

	private static final int BLOQUE = 64 * 1024;

	private final Path archivo;

	private final Sobre sobre;

	CopiaDeRespaldo(Path archivo, LlaveDeRespaldo llave) {
		this.archivo = archivo.toAbsolutePath();
		this.sobre = new Sobre(llave);
	}

	/**
	 * Writes it, and gives it its name only once it is on the disk and was read again.
	 * @param volcado writes what the copy holds
	 * @return what was read again
	 */
	Contenido escribir(Volcado volcado) throws RespaldoFallido, SQLException {
		if (Files.exists(this.archivo)) {
			throw new RespaldoFallido(Motivo.YA_EXISTE, this.archivo);
		}
		Path parte = this.archivo.resolveSibling(this.archivo.getFileName() + ".parte");
		try {
			Files.deleteIfExists(parte);
			Files.createFile(parte, Carpeta.soloDelDueno("rw-------"));
			try {
				guardar(parte, volcado);
				Contenido guardado = comprobar(parte);
				Files.move(parte, this.archivo);
				return guardado;
			}
			finally {
				Files.deleteIfExists(parte);
			}
		}
		catch (IOException ex) {
			throw new RespaldoFallido(Motivo.SIN_ESCRIBIR, ex, this.archivo);
		}
	}

	private void guardar(Path parte, Volcado volcado) throws IOException, SQLException {
		try (FileChannel canal = FileChannel.open(parte, StandardOpenOption.WRITE)) {
			OutputStream disco = new BufferedOutputStream(new SinCerrar(Channels.newOutputStream(canal)), BLOQUE);
			try (DataOutputStream salida = new DataOutputStream(
					new BufferedOutputStream(this.sobre.cerrar(disco), BLOQUE))) {
				volcado.escribir(new Escritor(salida));
			}
			canal.force(true);
		}
	}

	/**
	 * Reads all of it and tries its keys on the sealed word.
	 * @throws RespaldoFallido if it is not whole, or not what it says
	 */
	Contenido comprobar() throws RespaldoFallido {
		return comprobar(this.archivo);
	}

	private Contenido comprobar(Path origen) throws RespaldoFallido {
		BuscaSello sello = new BuscaSello();
		try {
			Contenido contenido = leer(origen, sello);
			byte[] cerrado = sello.hallado;
			if (cerrado == null || !Instalacion.abre(contenido.llaves(), cerrado)) {
				throw new RespaldoFallido(Motivo.DANADA);
			}
			return contenido;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Reads all of it.
	 * @param oyente is told its tables and rows
	 */
	Contenido leer(Oyente oyente) throws RespaldoFallido, SQLException {
		return leer(this.archivo, oyente);
	}

	private Contenido leer(Path origen, Oyente oyente) throws RespaldoFallido, SQLException {
		try (InputStream disco = abrir(origen)) {
			return new Lector(new DataInputStream(this.sobre.abrir(disco))).leer(oyente);
		}
		catch (IOException ex) {
			throw new RespaldoFallido(Motivo.DANADA, ex);
		}
	}

	private InputStream abrir(Path origen) throws RespaldoFallido {
		try {
			return new BufferedInputStream(Files.newInputStream(origen), BLOQUE);
		}
		catch (IOException ex) {
			throw new RespaldoFallido(Motivo.COPIA_ILEGIBLE, (ex instanceof NoSuchFileException) ? null : ex, origen);
		}
	}

	/** Writes what a copy holds. */
	interface Volcado {

		void escribir(Escritor escritor) throws IOException, SQLException;

	}

	/** The file is closed by whoever opened it, once it is on the disk. */
	private static final class SinCerrar extends java.io.FilterOutputStream {

		SinCerrar(OutputStream flujo) {
			super(flujo);
		}

		@Override
		public void write(byte[] bytes, int desde, int cuantos) throws IOException {
			this.out.write(bytes, desde, cuantos);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

	/** Looks for the sealed word and lets everything else pass. */
	private static final class BuscaSello implements Oyente {

		private int columna = -1;

		private byte @Nullable [] hallado;

		@Override
		public void tabla(String nombre, List<String> columnas) {
			this.columna = nombre.equals(Tablas.SELLO) ? columnas.indexOf("cerrado") : -1;
		}

		@Override
		public void fila(List<@Nullable Object> valores) {
			if (this.columna >= 0 && valores.get(this.columna) instanceof byte[] cerrado) {
				this.hallado = cerrado;
			}
		}

		@Override
		public void finDeTabla() {
		}

	}

}
