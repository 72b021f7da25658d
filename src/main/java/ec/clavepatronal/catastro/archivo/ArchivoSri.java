package ec.clavepatronal.catastro.archivo;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

import ec.clavepatronal.almacen.Sha256;
import ec.clavepatronal.catastro.archivo.ArchivoIlegible.Motivo;
import org.jspecify.annotations.Nullable;

/**
 * One file of the SRI's registry: a province as CSV, or a ZIP of it, in any of the
 * layouts it has had. Read once, from the beginning to the end and by one thread, in
 * memory of a fixed size. The layouts and their sources: docs/catastro.md.
 */
public final class ArchivoSri implements Closeable {

	/** How much of a refused line is shown, in characters. */
	public static final int MUESTRA = 500;

	/** The longest line that is still read as a row, in bytes. */
	public static final int LINEA = Lineas.LARGO_MAXIMO;

	/** The clock of the SRI, for its dates carry no zone. */
	/** The days of the SRI's files and answers are counted there. */
	public static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");

	private static final String MARCA_DE_ORDEN = "\uFEFF";

	private final Path ruta;

	private final LocalDate hoy;

	private final ContenidoDelArchivo contenido;

	private final Lineas lineas;

	private final LectorDeFilas lector;

	private final Set<Reparacion> reparaciones = EnumSet.noneOf(Reparacion.class);

	private long enBlanco;

	private @Nullable LocalDateTime ultimaActualizacion;

	private ArchivoSri(Path ruta, LocalDate hoy, ContenidoDelArchivo contenido) throws ArchivoIlegible, IOException {
		this.ruta = ruta;
		this.hoy = hoy;
		this.contenido = contenido;
		this.lineas = new Lineas(contenido.flujo());
		this.lector = new LectorDeFilas(cabecera());
	}

	/**
	 * Opens a file and reads its header.
	 * @param ruta CSV, or a ZIP with one
	 * @throws ArchivoIlegible when it is no file of the registry
	 */
	public static ArchivoSri abrir(Path ruta) throws ArchivoIlegible {
		return abrir(ruta, Clock.system(ECUADOR));
	}

	/** The clock tells which dates are still to come. */
	static ArchivoSri abrir(Path ruta, Clock reloj) throws ArchivoIlegible {
		if (!Files.exists(ruta)) {
			throw new ArchivoIlegible(Motivo.NO_EXISTE);
		}
		if (!Files.isRegularFile(ruta)) {
			throw new ArchivoIlegible(Motivo.NO_ES_ARCHIVO);
		}
		try {
			return abrir(ruta, LocalDate.now(reloj), ContenidoDelArchivo.abrir(ruta));
		}
		catch (ZipException | EOFException ex) {
			throw new ArchivoIlegible(Motivo.ZIP_ROTO, ex);
		}
		catch (NoSuchFileException ex) {
			throw new ArchivoIlegible(Motivo.NO_EXISTE, ex);
		}
		catch (IOException ex) {
			throw new ArchivoIlegible(Motivo.NO_SE_PUEDE_LEER, ex);
		}
	}

	private static ArchivoSri abrir(Path ruta, LocalDate hoy, ContenidoDelArchivo contenido)
			throws ArchivoIlegible, IOException {
		try {
			return new ArchivoSri(ruta, hoy, contenido);
		}
		catch (ArchivoIlegible | IOException ex) {
			contenido.close();
			throw ex;
		}
	}

	private Cabecera cabecera() throws ArchivoIlegible, IOException {
		boolean hay = avanzarSobreBlancos();
		String texto = Codificacion.descifrar(this.lineas.cruda(), this.reparaciones);
		if (!hay) {
			throw new ArchivoIlegible(Motivo.VACIO);
		}
		if (this.lineas.esExcesiva() || texto.chars().anyMatch((c) -> c != '\t' && Character.isISOControl(c))) {
			throw new ArchivoIlegible(Motivo.NO_ES_TEXTO);
		}
		return Cabecera.leer(texto.startsWith(MARCA_DE_ORDEN) ? texto.substring(1) : texto);
	}

	private boolean avanzarSobreBlancos() throws IOException {
		while (this.lineas.avanzar()) {
			if (!this.lineas.cruda().isBlank()) {
				return true;
			}
			this.enBlanco++;
		}
		return false;
	}

	/**
	 * Reads all rows. {@link #lineas()} is then 1 for the header, plus those accepted,
	 * those refused and those {@link #enBlanco()}.
	 * @param receptor takes each line before the next one is read
	 * @throws ArchivoIlegible when a ZIP turns out to be damaged
	 * @throws IOException when the disk fails
	 */
	public void leer(Receptor receptor) throws ArchivoIlegible, IOException {
		try {
			while (avanzarSobreBlancos()) {
				entregar(receptor);
			}
		}
		catch (ZipException | EOFException ex) {
			throw new ArchivoIlegible(Motivo.ZIP_ROTO, ex);
		}
	}

	private void entregar(Receptor receptor) {
		try {
			FilaDelSri fila = fila();
			anotar(fila.actualizado());
			receptor.fila(fila, this.lineas.numero(),
					this.reparaciones.isEmpty() ? Set.of() : EnumSet.copyOf(this.reparaciones));
		}
		catch (FilaRechazada ex) {
			String texto = Codificacion.descifrar(this.lineas.cruda(), this.reparaciones);
			receptor.rechazo(this.lineas.numero(), ex.motivo(), texto.substring(0, Math.min(texto.length(), MUESTRA)));
		}
	}

	private FilaDelSri fila() throws FilaRechazada {
		if (this.lineas.esExcesiva()) {
			throw new FilaRechazada(MotivoDeRechazo.LINEA_LARGA);
		}
		this.reparaciones.clear();
		return this.lector.leer(this.lineas.cruda(), this.reparaciones);
	}

	private void anotar(@Nullable LocalDateTime actualizado) {
		if (actualizado != null && !actualizado.toLocalDate().isAfter(this.hoy)
				&& (this.ultimaActualizacion == null || actualizado.isAfter(this.ultimaActualizacion))) {
			this.ultimaActualizacion = actualizado;
		}
	}

	/** Of the file, without its folder. */
	public String nombre() {
		return String.valueOf(this.ruta.getFileName());
	}

	/** Bytes of the text read so far, out of the ZIP if it came in one. */
	public long leidos() {
		return this.lineas.leidos();
	}

	/** Bytes of the whole text. */
	public long total() {
		return this.contenido.largo();
	}

	/** Lines read so far, the header and blank ones included. */
	long lineas() {
		return this.lineas.numero();
	}

	/** Lines passed over because nothing stands in them. */
	long enBlanco() {
		return this.enBlanco;
	}

	/**
	 * The newest date of change among the rows read so far that is not still to come: the
	 * nearest that the SRI's files have to a date of their own.
	 */
	public Optional<LocalDate> ultimaActualizacion() {
		return Optional.ofNullable(this.ultimaActualizacion).map(LocalDateTime::toLocalDate);
	}

	/** When the file on disk was last written: of a download, at times its day. */
	public LocalDate modificado() throws IOException {
		return LocalDate.ofInstant(Files.getLastModifiedTime(this.ruta).toInstant(), ECUADOR);
	}

	/** Of the file as it lies on disk, in 64 hexadecimal digits; reads it through. */
	public String sha256() throws IOException {
		MessageDigest resumen = Sha256.begin();
		try (InputStream flujo = new DigestInputStream(Files.newInputStream(this.ruta), resumen)) {
			flujo.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(resumen.digest());
	}

	@Override
	public void close() throws IOException {
		this.contenido.close();
	}

}
