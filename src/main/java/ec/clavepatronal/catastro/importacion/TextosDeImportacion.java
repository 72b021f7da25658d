package ec.clavepatronal.catastro.importacion;

import java.util.Locale;

import ec.clavepatronal.catastro.archivo.MotivoDeRechazo;

import org.springframework.context.MessageSource;

/**
 * What an import says, in the words of {@code textos/catastro.properties}.
 */
final class TextosDeImportacion {

	private static final Locale ESPANOL = Locale.forLanguageTag("es-EC");

	private final MessageSource textos;

	TextosDeImportacion(MessageSource textos) {
		this.textos = textos;
	}

	/**
	 * One of them.
	 * @param clave without the name of the bundle's part, {@code catastro}
	 * @throws org.springframework.context.NoSuchMessageException when there is none
	 */
	String de(String clave, Object... datos) {
		return this.textos.getMessage("catastro." + clave, datos, ESPANOL);
	}

	/** Why a line was refused, with its number. */
	String rechazo(MotivoDeRechazo motivo, long linea) {
		return de("importar.linea", linea, de("rechazo." + motivo));
	}

}
