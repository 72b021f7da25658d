package ec.clavepatronal.pagina;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The official pages that a text may send to, each by the words that name it. Where a
 * text says them they can be followed; texts stay plain sentences in the bundles.
 */
public enum EnlacesOficiales {

	/** The trámite itself. */
	IESS("www.iess.gob.ec", "https://www.iess.gob.ec"),

	/** Look-up of a RUC. */
	SRI_EN_LINEA("srienlinea.sri.gob.ec", "https://srienlinea.sri.gob.ec"),

	/** Complaints about the service of IESS. */
	DENUNCIAS("denuncias.iess.gob.ec", "https://denuncias.iess.gob.ec"),

	/** Appointments; the address is the one that public programs use. */
	TURNOS("«Turnos en línea»", "https://app.iess.gob.ec/iess-gestion-turnero-enlinea-web"),

	/** Whether IESS knows the employer; the address is the one that programs use. */
	CERTIFICADO("«Certificado de Obligaciones Patronales»",
			"https://www.iess.gob.ec/empleador-web/pages/morapatronal/certificadoCumplimientoPublico.jsf");

	private static final Map<String, URI> POR_NOMBRE = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap((p) -> p.nombre, (p) -> p.direccion));

	private static final Pattern NOMBRES = Pattern
		.compile(POR_NOMBRE.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));

	private final String nombre;

	private final URI direccion;

	EnlacesOficiales(String nombre, String direccion) {
		this.nombre = nombre;
		this.direccion = URI.create(direccion);
	}

	/**
	 * A text cut at the names of official pages. Together the pieces are the text.
	 * @param texto a whole sentence or several
	 */
	public static List<Trozo> trozos(String texto) {
		List<Trozo> trozos = new ArrayList<>();
		Matcher hallado = NOMBRES.matcher(texto);
		int desde = 0;
		while (hallado.find()) {
			trozos.add(new Trozo(texto.substring(desde, hallado.start()), Optional.empty()));
			trozos.add(new Trozo(hallado.group(), Optional.ofNullable(POR_NOMBRE.get(hallado.group()))));
			desde = hallado.end();
		}
		trozos.add(new Trozo(texto.substring(desde), Optional.empty()));
		return trozos;
	}

	/**
	 * A piece of a text. Public for the templates.
	 *
	 * @param texto what is read
	 * @param enlace the page it names
	 */
	public record Trozo(String texto, Optional<URI> enlace) {
	}

}
