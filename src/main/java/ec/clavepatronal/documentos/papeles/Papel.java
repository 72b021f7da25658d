package ec.clavepatronal.documentos.papeles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

/**
 * The papers, in the order in which they are needed, for every outcome: whoever needs no
 * visit may need one yet. This is the only list: pages, ZIP and tests follow it. The
 * title of each stands under {@code papel.<name>}, what it is for under
 * {@code papel.<name>.texto}; a letter has the words of its two buttons instead, under
 * {@code cartas.<name in its address>.pdf} and {@code .docx}.
 */
@NamedInterface("papeles")
public enum Papel {

	/** What to type, screen by screen, what to bring, and care afterwards. */
	HOJA_DE_RUTA("ruta", true),

	/** Only what the representative must do in person. */
	HOJA_PARA_QUIEN_FIRMA("firmante", false),

	/** The request to IESS, after the letter of the neighbouring trámites. */
	SOLICITUD(Solicitud::escribir),

	/** Leave for somebody else to go. */
	AUTORIZACION(Autorizacion::escribir);

	private static final String CARTA = "carta";

	private final String fragmento;

	private final boolean enPantalla;

	private final @Nullable BiFunction<Redaccion, Dossier, List<Bloque>> palabras;

	/**
	 * A sheet.
	 * @param fragmento the part of {@code documentos/hoja} that holds what it says
	 * @param enPantalla whether it is a page too, with a template of its own
	 */
	Papel(String fragmento, boolean enPantalla) {
		this.fragmento = fragmento;
		this.enPantalla = enPantalla;
		this.palabras = null;
	}

	/**
	 * A letter, which may also be edited.
	 * @param palabras writes its parts
	 */
	Papel(BiFunction<Redaccion, Dossier, List<Bloque>> palabras) {
		this.fragmento = CARTA;
		this.enPantalla = false;
		this.palabras = palabras;
	}

	public static Optional<Papel> de(String nombre) {
		return Arrays.stream(values()).filter((papel) -> papel.nombre().equals(nombre)).findFirst();
	}

	/** Those for which nothing need be typed. */
	public static List<Papel> hojas() {
		return Arrays.stream(values()).filter((papel) -> !papel.carta()).toList();
	}

	public static List<Papel> cartas() {
		return Arrays.stream(values()).filter(Papel::carta).toList();
	}

	/** Last part of its address and name of its file, without the kind. */
	public String nombre() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public boolean carta() {
		return this.palabras != null;
	}

	public boolean enPantalla() {
		return this.enPantalla;
	}

	public String fragmento() {
		return this.fragmento;
	}

	/** What a letter says. */
	List<Bloque> bloques(Redaccion redaccion, Dossier dossier) {
		if (this.palabras == null) {
			throw new IllegalArgumentException(this + " is no letter");
		}
		return this.palabras.apply(redaccion, dossier);
	}

}
