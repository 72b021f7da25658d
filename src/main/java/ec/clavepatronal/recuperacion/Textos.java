package ec.clavepatronal.recuperacion;

import java.util.Locale;
import java.util.Set;

import ec.clavepatronal.identificador.Hallazgo;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

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
	 * What was found, and what to do next.
	 * @param hallazgo the finding
	 */
	public String de(Hallazgo hallazgo) {
		return de("hallazgo." + hallazgo.codigo(), Integer.toString(hallazgo.digitos()),
				Integer.toString(hallazgo.esperados()), hallazgo.propuesta().orElse(""));
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

	ErrorDeCampo de(Reparo reparo) {
		Hallazgo hallazgo = reparo.hallazgo();
		String mensaje = (hallazgo.codigo() == Hallazgo.Codigo.VACIO) ? de("VACIO." + reparo.campo()) : de(hallazgo);
		return new ErrorDeCampo(reparo.campo(), mensaje, hallazgo.propuesta(),
				PREGUNTAN_SI_ES_DOMESTICO.contains(hallazgo.codigo()));
	}

}
