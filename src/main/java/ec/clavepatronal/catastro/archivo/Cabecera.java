package ec.clavepatronal.catastro.archivo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ec.clavepatronal.catastro.archivo.ArchivoIlegible.Motivo;
import org.jspecify.annotations.Nullable;

/**
 * The first line: which column stands where, and what separates them.
 */
final class Cabecera {

	/** The SRI has used the first two; copies saved by a spreadsheet have the others. */
	private static final String SEPARADORES = "|\t;,";

	private static final List<Columna> NECESARIAS = Stream.of(Columna.values()).filter(Columna::esNecesaria).toList();

	private final char separador;

	private final @Nullable Columna[] columnas;

	private Cabecera(char separador, @Nullable Columna[] columnas) {
		this.separador = separador;
		this.columnas = columnas;
	}

	static Cabecera leer(String linea) throws ArchivoIlegible {
		char separador = separador(linea);
		@Nullable Columna[] columnas = Stream.of(linea.split(Pattern.quote(String.valueOf(separador)), -1))
			.map((nombre) -> nombre.replace('"', ' ').strip().toUpperCase(Locale.ROOT))
			.map((nombre) -> Columna.llamada(nombre).orElse(null))
			.toArray(Columna[]::new);
		comprobar(Arrays.asList(columnas));
		return new Cabecera(separador, columnas);
	}

	private static char separador(String linea) {
		char elegido = SEPARADORES.charAt(0);
		for (char candidato : SEPARADORES.toCharArray()) {
			if (veces(linea, candidato) > veces(linea, elegido)) {
				elegido = candidato;
			}
		}
		return elegido;
	}

	private static long veces(String linea, char buscado) {
		return linea.chars().filter((caracter) -> caracter == buscado).count();
	}

	private static void comprobar(List<@Nullable Columna> halladas) throws ArchivoIlegible {
		List<Columna> faltan = NECESARIAS.stream().filter((columna) -> !halladas.contains(columna)).toList();
		if (faltan.equals(NECESARIAS)) {
			throw new ArchivoIlegible(Motivo.SIN_CABECERA);
		}
		if (!faltan.isEmpty()) {
			throw new ArchivoIlegible(faltan.stream().map(Columna::nombre).toList());
		}
	}

	char separador() {
		return this.separador;
	}

	int campos() {
		return this.columnas.length;
	}

	/** The column at a place of the line, null where it is one that is not kept. */
	@Nullable Columna columna(int lugar) {
		return this.columnas[lugar];
	}

}
