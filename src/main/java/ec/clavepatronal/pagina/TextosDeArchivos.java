package ec.clavepatronal.pagina;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.ClassPathResource;

/**
 * All wordings in one table. Spring's own source looks through one file after the other,
 * of which there are many here, for each wording of each page.
 */
final class TextosDeArchivos extends AbstractMessageSource {

	private final Map<String, String> textos = new ConcurrentHashMap<>();

	private final Map<String, MessageFormat> conArgumentos = new ConcurrentHashMap<>();

	/**
	 * Reads them all.
	 * @param archivos without their ending; of the same key the first one counts
	 */
	TextosDeArchivos(List<String> archivos) throws IOException {
		for (String archivo : archivos) {
			Properties leidos = new Properties();
			try (Reader lector = new InputStreamReader(new ClassPathResource(archivo + ".properties").getInputStream(),
					StandardCharsets.UTF_8)) {
				leidos.load(lector);
			}
			leidos.stringPropertyNames().forEach((clave) -> this.textos.putIfAbsent(clave, leidos.getProperty(clave)));
		}
	}

	@Override
	protected @Nullable String resolveCodeWithoutArguments(String clave, Locale idioma) {
		return this.textos.get(clave);
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String clave, Locale idioma) {
		String texto = this.textos.get(clave);
		return (texto != null)
				? this.conArgumentos.computeIfAbsent(clave, (nueva) -> createMessageFormat(texto, Textos.ESPANOL))
				: null;
	}

}
