package ec.clavepatronal.api;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Tells what is wrong with a body that could not be read. Never passes on the parser's
 * own words: they quote what was sent.
 */
final class FalloDeLectura {

	/** How the parser begins its message; a test notices should that ever change. */
	private static final String REPETIDA = "Duplicate ";

	private FalloDeLectura() {
	}

	static Fallo de(@Nullable Throwable causa) {
		if (causa instanceof UnrecognizedPropertyException desconocida) {
			return Fallo.conAdmitidos(campo(desconocida.getPath()), Fallo.Codigo.PROPIEDAD_DESCONOCIDA,
					nombres(desconocida.getKnownPropertyIds()));
		}
		if (causa instanceof MismatchedInputException otra) {
			return deTipo(campo(otra.getPath()), Objects.requireNonNullElse(otra.getTargetType(), Object.class));
		}
		if (causa instanceof StreamConstraintsException excesivo) {
			return Fallo.de(campo(excesivo.getPath()), Fallo.Codigo.JSON_EXCESIVO);
		}
		return (causa instanceof JacksonException malo) ? deSintaxis(malo)
				: Fallo.de(Fallo.CUERPO, Fallo.Codigo.CUERPO_VACIO);
	}

	private static Fallo deTipo(String campo, Class<?> tipo) {
		if (tipo.isEnum()) {
			return Fallo.conAdmitidos(campo, Fallo.Codigo.VALOR_DESCONOCIDO, Fallo.valores(tipo));
		}
		if (tipo == String.class) {
			return Fallo.de(campo, Fallo.Codigo.NO_ES_TEXTO);
		}
		return Fallo.de(campo,
				Collection.class.isAssignableFrom(tipo) ? Fallo.Codigo.NO_ES_LISTA : Fallo.Codigo.NO_ES_OBJETO);
	}

	private static Fallo deSintaxis(JacksonException malo) {
		if (malo instanceof StreamReadException repetida && malo.getOriginalMessage().startsWith(REPETIDA)) {
			return Fallo.de(campo(repetida), Fallo.Codigo.PROPIEDAD_REPETIDA);
		}
		TokenStreamLocation lugar = Objects.requireNonNullElse(malo.getLocation(), TokenStreamLocation.NA);
		return new Fallo(Fallo.CUERPO, Fallo.Codigo.JSON_MAL_FORMADO,
				List.of(Integer.toString(lugar.getLineNr()), Integer.toString(lugar.getColumnNr())));
	}

	private static String campo(List<JacksonException.Reference> camino) {
		StringBuilder campo = new StringBuilder();
		camino.forEach((tramo) -> agregar(campo, tramo.getPropertyName(), tramo.getIndex()));
		return campo.isEmpty() ? Fallo.CUERPO : campo.toString();
	}

	private static String campo(StreamReadException repetida) {
		Deque<TokenStreamContext> camino = new ArrayDeque<>();
		if (repetida.processor() != null) {
			for (TokenStreamContext aqui = repetida.processor().streamReadContext(); aqui != null
					&& !aqui.inRoot(); aqui = aqui.getParent()) {
				camino.push(aqui);
			}
		}
		StringBuilder campo = new StringBuilder();
		camino.forEach((aqui) -> agregar(campo, aqui.currentName(), aqui.getCurrentIndex()));
		return campo.isEmpty() ? Fallo.CUERPO : campo.toString();
	}

	private static void agregar(StringBuilder campo, @Nullable String propiedad, int indice) {
		if (propiedad == null) {
			campo.append('[').append(indice).append(']');
		}
		else {
			campo.append(campo.isEmpty() ? "" : ".").append(propiedad);
		}
	}

	private static List<String> nombres(@Nullable Collection<Object> conocidos) {
		return (conocidos != null) ? conocidos.stream().map(Object::toString).toList() : List.of();
	}

}
