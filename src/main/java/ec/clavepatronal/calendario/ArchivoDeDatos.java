package ec.clavepatronal.calendario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;

/**
 * Reads the editable data files. A file that does not fit its record is refused whole,
 * with the line that is wrong.
 */
public final class ArchivoDeDatos {

	private ArchivoDeDatos() {
	}

	public static <T> T leer(Resource archivo, Class<T> tipo) {
		try {
			List<PropertySource<?>> contenido = new YamlPropertySourceLoader().load("datos", archivo);
			return new Binder(ConfigurationPropertySources.from(contenido)).bind("", tipo).get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
