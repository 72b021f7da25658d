package ec.clavepatronal.documentos.papeles;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.pagina.Textos;

import org.springframework.util.StringUtils;

/**
 * How an expediente is called where it leaves the house: what its owner calls it, or the
 * employer's name, with the sucursal, for one client has four of them. In what a paper or
 * a file says of itself nobody's number goes along, whatever the owner typed.
 */
public final class Rotulo {

	/** As many as a sucursal has. */
	private static final int CIFRAS = 4;

	private static final int LARGO = 40;

	/** Those in a circle or raised are read as a number too. */
	private static final Pattern CIFRA = Pattern.compile("\\p{N}");

	private static final Pattern MARCAS = Pattern.compile("\\p{M}+");

	private static final Pattern OTROS = Pattern.compile("[^a-z0-9]+");

	private Rotulo() {
	}

	/** On the head of a sheet; empty if neither name nor sucursal is known. */
	static String enPapel(Dossier dossier) {
		Optional<String> nombre = nombre(dossier);
		String todo = unido(nombre, dossier);
		return nombre.isPresent() ? todo : StringUtils.capitalize(todo);
	}

	/** The title of a file or of an appointment, told apart from those of others. */
	public static String titulo(String que, Dossier dossier, Textos textos) {
		String deQuien = sinNumeros(dossier);
		return deQuien.isEmpty() ? que : textos.de("papel.titulo", que, deQuien);
	}

	/** Name and sucursal, the name without digits. */
	static String sinNumeros(Dossier dossier) {
		return unido(nombre(dossier).map(Rotulo::sinNumeros), dossier);
	}

	/** For the name of a file, in letters that every computer takes. */
	static Optional<String> deArchivo(Dossier dossier) {
		Optional<String> nombre = nombre(dossier).map(Rotulo::sinNumeros).flatMap(Rotulo::llano);
		Optional<String> sucursal = dossier.expediente()
			.deQuien()
			.sucursal()
			.flatMap(Rotulo::llano)
			.filter((esta) -> nombre.filter((algo) -> algo.endsWith(esta)).isEmpty());
		return Optional.of(Stream.of(nombre, sucursal).flatMap(Optional::stream).collect(Collectors.joining("-")))
			.filter((algo) -> !algo.isEmpty());
	}

	private static Optional<String> nombre(Dossier dossier) {
		return dossier.expediente().deQuien().nombre().or(() -> dossier.carta().empleador(dossier.conRepresentante()));
	}

	private static String unido(Optional<String> nombre, Dossier dossier) {
		return Stream.of(nombre.filter((algo) -> !algo.isEmpty()), dossier.expediente().deQuien().sucursal())
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
	}

	/** Without digits, if there are enough of them for anybody's number. */
	static String sinNumeros(String nombre) {
		return (CIFRA.matcher(nombre).results().count() <= CIFRAS) ? nombre
				: CIFRA.matcher(nombre).replaceAll("").replaceAll(" {2,}", " ").strip();
	}

	/** Counted once more: what was one sign may be two digits in plain letters. */
	private static Optional<String> llano(String texto) {
		String llano = MARCAS.matcher(Normalizer.normalize(texto, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		String corto = OTROS.matcher(sinNumeros(llano)).replaceAll("-").replaceAll("^-+", "");
		return Optional.of(corto.substring(0, Math.min(LARGO, corto.length())).replaceAll("-+$", ""))
			.filter((algo) -> !algo.isEmpty());
	}

}
