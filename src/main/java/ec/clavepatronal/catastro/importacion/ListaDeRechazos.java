package ec.clavepatronal.catastro.importacion;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.archivo.MotivoDeRechazo;
import org.jspecify.annotations.Nullable;

/**
 * Writes the refused lines of an import down, with their file, number and reason. They
 * hold personal data: their owner alone reads them, and only those of the last two
 * imports stay. A file that is not the SRI's does not fill the disk.
 */
final class ListaDeRechazos implements Closeable {

	/** More than anybody reads; of 500 characters each, 50 MB. */
	static final int LINEAS = 100_000;

	private static final int LISTAS = 2;

	private static final String NOMBRE = "rechazos-catastro-";

	private static final Pattern LISTA = Pattern.compile(NOMBRE + "(\\d{1,9})\\.txt");

	private final Path archivo;

	private final BiFunction<MotivoDeRechazo, Long, String> explicar;

	private final Writer salida;

	private int escritas;

	/**
	 * Begins a list.
	 * @param archivo made anew
	 * @param explicar tells in words why a line was refused, with its number
	 */
	ListaDeRechazos(Path archivo, BiFunction<MotivoDeRechazo, Long, String> explicar) throws IOException {
		this.archivo = Files.createFile(archivo, Carpeta.soloDelDueno("rw-------"));
		this.explicar = explicar;
		this.salida = Files.newBufferedWriter(archivo, StandardCharsets.UTF_8);
	}

	/**
	 * Adds a line; those beyond {@value #LINEAS} are only counted, by others.
	 * @param texto beginning of the line
	 * @throws UncheckedIOException when it cannot be written
	 */
	void agregar(String nombre, long linea, MotivoDeRechazo motivo, String texto) {
		if (this.escritas == LINEAS) {
			return;
		}
		this.escritas++;
		try {
			this.salida.append(nombre)
				.append('\t')
				.append(this.explicar.apply(motivo, linea))
				.append('\t')
				.append(texto)
				.append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Keeps the list as that of an import, unless nothing stands in it.
	 * @param version of the catalogue that the import made, or would have made
	 * @return where it is
	 */
	@Nullable Path guardar(Carpeta carpeta, int version) throws IOException {
		close();
		Path guardada = carpeta.archivo(NOMBRE + version + ".txt");
		Files.deleteIfExists(guardada);
		if (this.escritas > 0) {
			Files.move(this.archivo, guardada, StandardCopyOption.REPLACE_EXISTING);
		}
		try (Stream<Path> todas = Files.list(guardada.getParent())) {
			for (Path vieja : todas.filter((a) -> esVieja(a, version)).toList()) {
				Files.delete(vieja);
			}
		}
		return (this.escritas > 0) ? guardada : null;
	}

	/** What somebody else put there under a similar name stays. */
	private static boolean esVieja(Path archivo, int version) {
		Matcher numero = LISTA.matcher(archivo.getFileName().toString());
		return numero.matches() && Integer.parseInt(numero.group(1)) <= version - LISTAS;
	}

	@Override
	public void close() throws IOException {
		this.salida.close();
	}

}
