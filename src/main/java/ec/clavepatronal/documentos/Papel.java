package ec.clavepatronal.documentos;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The papers, in the order in which they are needed, for every outcome: whoever needs no
 * visit may need one yet. The title of each stands under {@code papel.<name>}.
 */
enum Papel {

	/** What to type, screen by screen, what to bring, and care afterwards. */
	HOJA_DE_RUTA("ruta"),

	/** Only what the representative must do in person. */
	HOJA_PARA_QUIEN_FIRMA("firmante"),

	/** The request to IESS, after the letter of the neighbouring trámites. */
	SOLICITUD("carta"),

	/** Leave for somebody else to go. */
	AUTORIZACION("carta");

	private final String fragmento;

	Papel(String fragmento) {
		this.fragmento = fragmento;
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

}
