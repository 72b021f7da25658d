package ec.clavepatronal.evaluacion;

import java.util.stream.Stream;

import ec.clavepatronal.identificador.Clase;
import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.pagina.Textos;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What was found in a number, in words: the same on every face. A template reaches it as
 * {@code @enPalabras}.
 */
@Component("enPalabras")
public class EnPalabras {

	private final Textos textos;

	public EnPalabras(Textos textos) {
		this.textos = textos;
	}

	/**
	 * What was found in an identifier, and what to do next.
	 * @param hallazgo the finding
	 * @param dato the identifier, which is named
	 */
	public String de(Hallazgo hallazgo, Dato dato) {
		return de(hallazgo, dato.clase(), dato.clase().name(), dato.valor().orElse(""));
	}

	/**
	 * What was found in the number of somebody who is named in a letter.
	 * @param hallazgo the finding
	 * @param clase what the number was read as
	 * @param campo the field, which is named: another person has a number of the same
	 * kind
	 */
	public String de(Hallazgo hallazgo, Clase clase, String campo) {
		return de(hallazgo, clase, clase + "." + campo, "");
	}

	/** A wording may differ by kind of number, or where there is something to take. */
	private String de(Hallazgo hallazgo, Clase clase, String nombre, String valor) {
		String clave = "hallazgo." + hallazgo.codigo();
		String[] claves = Stream
			.of(clave + "." + clase, hallazgo.propuesta().isPresent() ? clave + ".con-propuesta" : clave, clave)
			.distinct()
			.toArray(String[]::new);
		String sujeto = this.textos.de("clase." + nombre);
		int escritos = Math.min(hallazgo.digitos(), valor.length());
		return this.textos.de(new DefaultMessageSourceResolvable(claves,
				new Object[] { Integer.toString(hallazgo.digitos()), Integer.toString(hallazgo.esperados()),
						hallazgo.propuesta().orElse(""), sujeto, StringUtils.uncapitalize(sujeto), valor,
						valor.substring(valor.length() - escritos) }));
	}

}
