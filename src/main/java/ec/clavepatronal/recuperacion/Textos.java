package ec.clavepatronal.recuperacion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.Clase;
import ec.clavepatronal.identificador.Hallazgo;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The Spanish wording of findings and errors, from the bundles.
 */
@Component("textos")
public class Textos {

	/** The only language of the pages: Spanish as written in Ecuador. */
	public static final Locale ESPANOL = new Locale.Builder().setLanguage("es").setRegion("EC").build();

	/** Nothing but a household's number ends in 000, whatever it begins with. */
	private static final Set<Hallazgo.Codigo> PREGUNTAN_SI_ES_DOMESTICO = Set.of(Hallazgo.Codigo.PARECE_DOMESTICO,
			Hallazgo.Codigo.TERMINA_EN_000);

	private final MessageSource mensajes;

	Textos(MessageSource mensajes) {
		this.mensajes = mensajes;
	}

	/**
	 * The wording of a key.
	 * @param clave key of the bundle
	 * @param argumentos its arguments
	 */
	public String de(String clave, Object... argumentos) {
		return this.mensajes.getMessage(clave, argumentos, ESPANOL);
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
		String sujeto = de("clase." + nombre);
		int escritos = Math.min(hallazgo.digitos(), valor.length());
		return de(new DefaultMessageSourceResolvable(claves,
				new Object[] { Integer.toString(hallazgo.digitos()), Integer.toString(hallazgo.esperados()),
						hallazgo.propuesta().orElse(""), sujeto, StringUtils.uncapitalize(sujeto), valor,
						valor.substring(valor.length() - escritos) }));
	}

	/**
	 * A hint that not every answer has.
	 * @param clave key of the bundle
	 * @return the wording, or null
	 */
	@Nullable String siHay(String clave) {
		return this.mensajes.getMessage(clave, null, null, ESPANOL);
	}

	String de(MessageSourceResolvable error) {
		return this.mensajes.getMessage(error, ESPANOL);
	}

	/** An error with what can be taken instead in one click. */
	ErrorDeCampo de(Reparo reparo) {
		Hallazgo hallazgo = reparo.hallazgo();
		List<Oferta> ofertas = new ArrayList<>();
		hallazgo.propuesta().ifPresent((valor) -> ofertas.add(new Oferta(reparo.campo(), de("comun.usar", valor))));
		if (PREGUNTAN_SI_ES_DOMESTICO.contains(hallazgo.codigo())) {
			ofertas.add(new Oferta(DatosForm.ES_DOMESTICO, de("datos.si-es-domestico")));
		}
		return new ErrorDeCampo(reparo.campo(), de(hallazgo, reparo.dato()), ofertas);
	}

}
