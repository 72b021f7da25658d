package ec.clavepatronal.documentos;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import ec.clavepatronal.reglas.Desenlace;

/**
 * The papers, in the order in which they are needed. The title of each stands under
 * {@code papel.<name>}.
 */
enum Papel {

	/** What to type, screen by screen, what to bring, and care afterwards. */
	HOJA_DE_RUTA((desenlace) -> desenlace != Desenlace.POR_CONFIRMAR, "ruta"),

	/** Only what the representative must do in person. */
	HOJA_DEL_REPRESENTANTE((desenlace) -> desenlace != Desenlace.POR_CONFIRMAR, "firmante"),

	/** The request to IESS, after the letter of the neighbouring trámites. */
	SOLICITUD((desenlace) -> desenlace == Desenlace.PARCIAL_CON_VISITA, "carta"),

	/** Leave for somebody else to go. */
	AUTORIZACION((desenlace) -> desenlace == Desenlace.PARCIAL_CON_VISITA, "carta");

	private final Predicate<Desenlace> sirve;

	private final String fragmento;

	Papel(Predicate<Desenlace> sirve, String fragmento) {
		this.sirve = sirve;
		this.fragmento = fragmento;
	}

	static List<Papel> para(Desenlace desenlace) {
		return Arrays.stream(values()).filter((papel) -> papel.sirve(desenlace)).toList();
	}

	static Optional<Papel> de(String nombre) {
		return Arrays.stream(values()).filter((papel) -> papel.nombre().equals(nombre)).findFirst();
	}

	/** Last part of its address and name of its file, without the kind. */
	public String nombre() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether it is a letter, which may also be edited. */
	public boolean carta() {
		return this.fragmento.equals("carta");
	}

	/** The part of the template that holds what it says. */
	public String fragmento() {
		return this.fragmento;
	}

	boolean sirve(Desenlace desenlace) {
		return this.sirve.test(desenlace);
	}

}
