package ec.clavepatronal.catastro.archivo;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import ec.clavepatronal.catastro.archivo.ArchivoIlegible.Motivo;

/**
 * The text of a file, out of its ZIP if it came in one: the SRI has published both.
 *
 * @param largo of the text, in bytes
 */
record ContenidoDelArchivo(InputStream flujo, long largo, Closeable fuente) implements Closeable {

	/** All provinces together have 2.9 GB. */
	private static final long MAXIMO = 4L << 30;

	/** Real files shrink to a fifth, synthetic ones to an eighth. */
	private static final long VECES = 100;

	/** Below this size no proportion does harm. */
	private static final long SIEMPRE_ADMITIDO = 16L << 20;

	static ContenidoDelArchivo abrir(Path ruta) throws ArchivoIlegible, IOException {
		Firma firma;
		try (InputStream flujo = Files.newInputStream(ruta)) {
			firma = Firma.de(flujo);
		}
		if (firma.esZip()) {
			firma.comprobarZip();
			return abrirZip(ruta);
		}
		firma.comprobarTexto();
		InputStream flujo = Files.newInputStream(ruta);
		return new ContenidoDelArchivo(flujo, Files.size(ruta), flujo);
	}

	private static ContenidoDelArchivo abrirZip(Path ruta) throws ArchivoIlegible, IOException {
		// Any bytes are a name in this charset; names that say they are UTF-8 are read as
		// such.
		ZipFile zip = new ZipFile(ruta.toFile(), StandardCharsets.ISO_8859_1);
		try {
			ZipEntry entrada = unica(zip);
			if (esDesmedida(entrada, Files.size(ruta))) {
				throw new ArchivoIlegible(Motivo.ZIP_DESMEDIDO);
			}
			try (InputStream flujo = zip.getInputStream(entrada)) {
				Firma.de(flujo).comprobarTexto();
			}
			return new ContenidoDelArchivo(new FlujoIntegro(zip.getInputStream(entrada), entrada), entrada.getSize(),
					zip);
		}
		catch (IllegalArgumentException ex) {
			zip.close();
			throw new ZipException(ex.getMessage());
		}
		catch (ArchivoIlegible | IOException ex) {
			zip.close();
			throw ex;
		}
	}

	private static ZipEntry unica(ZipFile zip) throws ArchivoIlegible {
		if (zip.stream().anyMatch((entrada) -> entrada.getName().startsWith("xl/"))) {
			throw new ArchivoIlegible(Motivo.EXCEL);
		}
		List<? extends ZipEntry> archivos = zip.stream()
			.filter((entrada) -> !entrada.isDirectory() && !entrada.getName().startsWith("__MACOSX/"))
			.limit(2)
			.toList();
		if (archivos.size() > 1) {
			throw new ArchivoIlegible(Motivo.ZIP_VARIOS);
		}
		if (archivos.isEmpty() || !esTexto(archivos.get(0).getName().toLowerCase(Locale.ROOT))) {
			throw new ArchivoIlegible(Motivo.ZIP_SIN_CSV);
		}
		return archivos.get(0);
	}

	private static boolean esTexto(String nombre) {
		return nombre.endsWith(".csv") || nombre.endsWith(".txt");
	}

	/** By what the ZIP declares; {@link FlujoIntegro} holds it to that. */
	private static boolean esDesmedida(ZipEntry entrada, long enDisco) {
		long largo = entrada.getSize();
		return largo > MAXIMO || (largo > SIEMPRE_ADMITIDO && largo / VECES > enDisco);
	}

	@Override
	public void close() throws IOException {
		this.flujo.close();
		this.fuente.close();
	}

}
