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
final class ErrorDeLectura {

	/** How the parser begins its message; a test notices should that ever change. */
	private static final String REPETIDA = "Duplicate ";

	private ErrorDeLectura() {
	}

	static ErrorDeForma de(@Nullable Throwable causa) {
		if (causa instanceof UnrecognizedPropertyException desconocida) {
			return ErrorDeForma.conAdmitidos(campo(desconocida.getPath()), ErrorDeForma.Codigo.PROPIEDAD_DESCONOCIDA,
					nombres(desconocida.getKnownPropertyIds()));
		}
		if (causa instanceof MismatchedInputException otra) {
			return deTipo(campo(otra.getPath()), Objects.requireNonNullElse(otra.getTargetType(), Object.class));
		}
		if (causa instanceof StreamConstraintsException excesivo) {
			return ErrorDeForma.de(campo(excesivo.getPath()), ErrorDeForma.Codigo.JSON_EXCESIVO);
		}
		return (causa instanceof JacksonException malo) ? deSintaxis(malo)
				: ErrorDeForma.de(ErrorDeForma.CUERPO, ErrorDeForma.Codigo.CUERPO_VACIO);
	}

	private static ErrorDeForma deTipo(String campo, Class<?> tipo) {
		if (tipo.isEnum()) {
			return ErrorDeForma.conAdmitidos(campo, ErrorDeForma.Codigo.VALOR_DESCONOCIDO, ErrorDeForma.valores(tipo));
		}
		if (tipo == String.class) {
			return ErrorDeForma.de(campo, ErrorDeForma.Codigo.NO_ES_TEXTO);
		}
		return ErrorDeForma.de(campo, Collection.class.isAssignableFrom(tipo) ? ErrorDeForma.Codigo.NO_ES_LISTA
				: ErrorDeForma.Codigo.NO_ES_OBJETO);
	}

	private static ErrorDeForma deSintaxis(JacksonException malo) {
		if (malo instanceof StreamReadException repetida && malo.getOriginalMessage().startsWith(REPETIDA)) {
			return ErrorDeForma.de(campo(repetida), ErrorDeForma.Codigo.PROPIEDAD_REPETIDA);
		}
		TokenStreamLocation lugar = Objects.requireNonNullElse(malo.getLocation(), TokenStreamLocation.NA);
		return new ErrorDeForma(ErrorDeForma.CUERPO, ErrorDeForma.Codigo.JSON_MAL_FORMADO,
				List.of(Integer.toString(lugar.getLineNr()), Integer.toString(lugar.getColumnNr())));
	}

	private static String campo(List<JacksonException.Reference> camino) {
		StringBuilder campo = new StringBuilder();
		camino.forEach((tramo) -> agregar(campo, tramo.getPropertyName(), tramo.getIndex()));
		return campo.isEmpty() ? ErrorDeForma.CUERPO : campo.toString();
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
		return campo.isEmpty() ? ErrorDeForma.CUERPO : campo.toString();
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
