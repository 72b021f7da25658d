package ec.clavepatronal.tabla.paquete;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.Limites;

/**
 * The archive that an XLSX is. It is weighed by what it declares, and each part is then
 * held to that while it is unpacked. What must not lie in a workbook is refused here.
 */
public final class Paquete implements Closeable {

	private final ZipFile zip;

	/** By name in lower case, for the names of parts know no case. */
	private final Map<String, ZipEntry> partes = new LinkedHashMap<>();

	private Paquete(ZipFile zip) {
		this.zip = zip;
	}

	/**
	 * Opens an archive, weighs it and looks at how each of its parts begins; to be
	 * closed.
	 * @throws ArchivoRechazado when it is none, is damaged, too large, or has a part that
	 * must not be there
	 */
	public static Paquete abrir(Path ruta, Limites limites) throws IOException {
		ZipFile zip;
		try {
			zip = new ZipFile(ruta.toFile(), StandardCharsets.UTF_8);
		}
		catch (ZipException ex) {
			boolean cifrado = String.valueOf(ex.getMessage()).contains("encrypted");
			throw new ArchivoRechazado(cifrado ? Detalle.CIFRADO : Detalle.ROTO);
		}
		Paquete paquete = new Paquete(zip);
		try {
			paquete.pesar(limites, Files.size(ruta));
			paquete.comprobarPartes();
			return paquete;
		}
		catch (IOException ex) {
			zip.close();
			throw ex;
		}
		catch (IllegalArgumentException ex) {
			zip.close();
			throw new ArchivoRechazado(Detalle.ROTO);
		}
	}

	private void pesar(Limites limites, long enDisco) throws ArchivoRechazado {
		if (this.zip.size() > limites.entradas()) {
			throw new ArchivoRechazado(Detalle.COMPRIMIDO_EN_EXCESO);
		}
		Peso peso = new Peso(limites, enDisco);
		for (ZipEntry entrada : (Iterable<ZipEntry>) this.zip.stream().map(ZipEntry.class::cast)::iterator) {
			peso.anadir(Math.max(entrada.getSize(), 0));
			anotar(entrada);
		}
	}

	private void anotar(ZipEntry entrada) throws ArchivoRechazado {
		String nombre = entrada.getName();
		if (nombre.contains("\\") || nombre.startsWith("/") || ("/" + nombre + "/").contains("/../")) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
		if (this.partes.put(nombre.toLowerCase(Locale.ROOT), entrada) != null) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
	}

	private void comprobarPartes() throws IOException {
		for (Map.Entry<String, ZipEntry> parte : this.partes.entrySet()) {
			Sospecha.comprobar(parte.getKey());
		}
		for (ZipEntry entrada : this.partes.values()) {
			try (InputStream flujo = flujo(entrada)) {
				Sospecha.comprobar(flujo.readNBytes(Sospecha.COMIENZO));
			}
		}
	}

	/** In the order of the archive. */
	public Collection<ZipEntry> entradas() {
		return this.partes.values();
	}

	/** Whether there is a part of that name, upper or lower case. */
	public boolean tiene(String parte) {
		return this.partes.containsKey(parte.toLowerCase(Locale.ROOT));
	}

	/** As it is written in the archive, which may differ in case. */
	public String nombre(String parte) {
		ZipEntry entrada = this.partes.get(parte.toLowerCase(Locale.ROOT));
		return (entrada != null) ? entrada.getName() : parte;
	}

	/**
	 * What is in a part; to be closed.
	 * @throws ArchivoRechazado when there is no such part
	 */
	public InputStream parte(String parte) throws IOException {
		ZipEntry entrada = this.partes.get(parte.toLowerCase(Locale.ROOT));
		if (entrada == null) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
		return flujo(entrada);
	}

	/** What is in one of the {@link #entradas()}; to be closed. */
	public InputStream flujo(ZipEntry entrada) throws IOException {
		try {
			return new Medido(Objects.requireNonNull(this.zip.getInputStream(entrada)), Math.max(entrada.getSize(), 0));
		}
		catch (ZipException | EOFException ex) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
