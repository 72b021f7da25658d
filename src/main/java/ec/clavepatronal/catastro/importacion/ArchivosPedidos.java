package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;

/**
 * The arguments of the command, understood.
 *
 * @param rutas one file at least; a folder stood for the files of the SRI's in it,
 * whatever their names
 * @param forzar whether what is refused may be overruled
 */
record ArchivosPedidos(List<Path> rutas, boolean forzar) {

	private static final String FORZAR = "--forzar";

	/**
	 * Reads them.
	 * @param argumentos files, folders and options; settings of Spring's are left to it
	 * @throws ImportacionFallida when they make no sense, or a folder has no such file
	 */
	static ArchivosPedidos leer(String... argumentos) throws ImportacionFallida {
		List<Path> rutas = new ArrayList<>();
		boolean forzar = false;
		for (String argumento : argumentos) {
			if (argumento.equals(FORZAR)) {
				forzar = true;
			}
			else if (!argumento.startsWith("--")) {
				rutas.addAll(archivos(argumento));
			}
			else if (!argumento.contains("=")) {
				throw new ImportacionFallida(Motivo.USO);
			}
		}
		if (rutas.isEmpty()) {
			throw new ImportacionFallida(Motivo.USO);
		}
		return new ArchivosPedidos(rutas, forzar);
	}

	private static List<Path> archivos(String argumento) throws ImportacionFallida {
		Path ruta = Path.of(argumento);
		if (!Files.isDirectory(ruta)) {
			return List.of(ruta);
		}
		List<Path> dentro = dentro(ruta);
		if (dentro.isEmpty()) {
			throw new ImportacionFallida(Motivo.CARPETA_VACIA, argumento);
		}
		return dentro;
	}

	private static List<Path> dentro(Path carpeta) throws ImportacionFallida {
		try (Stream<Path> todos = Files.list(carpeta)) {
			return todos.filter((archivo) -> archivo.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|zip)"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new ImportacionFallida(Motivo.CARPETA_VACIA, carpeta.toString());
		}
	}

}
