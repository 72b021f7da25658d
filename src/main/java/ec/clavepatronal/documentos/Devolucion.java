package ec.clavepatronal.documentos;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import ec.clavepatronal.pagina.Textos;
import org.jspecify.annotations.Nullable;

/**
 * What the window would send a person back for, as far as these papers show it. The
 * wording of each stands under {@code ventanilla.<name>}. Reading of this assistant: no
 * official list for the employer key was found.
 */
enum Devolucion {

	/** Nobody is named as signing. */
	SIN_FIRMANTE("nombre", (dossier) -> falta(dossier.carta().nombre())),

	/** Whoever signs may be another one than the expediente has. */
	SIN_IDENTIFICACION("identificacion",
			(dossier) -> dossier.firmaOtro() && CartaForm.escrito(dossier.carta().identificacion()).isEmpty()),

	/** The representative changed, yet signs with the number of the one before. */
	FIRMA_EL_ANTERIOR("identificacion", (dossier) -> dossier.pideRepresentante()
			&& dossier.firmante().filter(dossier.datos().identificacion().valor().orElse("")::equals).isPresent()),

	/** IESS is asked to register an e-mail that is not named. */
	SIN_CORREO_NUEVO("correoNuevo",
			(dossier) -> dossier.pideCorreo() && CartaForm.escrito(dossier.carta().correoNuevo()).isEmpty()),

	/** The employer has no name. */
	SIN_RAZON_SOCIAL("razonSocial",
			(dossier) -> falta(dossier.carta().razonSocial())
					&& (dossier.conRepresentante() || falta(dossier.carta().nombre()))),

	/** A person who is the employer appears under two names. */
	NOMBRES_DISTINTOS("razonSocial",
			(dossier) -> !dossier.conRepresentante() && ambos(dossier.carta().razonSocial(), dossier.carta().nombre())
					&& !iguales(dossier.carta().razonSocial(), dossier.carta().nombre())),

	/** A company appears under the name of a person. */
	EMPRESA_CON_NOMBRE_DE_PERSONA("razonSocial",
			(dossier) -> dossier.conRepresentante()
					&& iguales(dossier.carta().razonSocial(), dossier.carta().nombre())),

	/** The letter is signed nowhere. */
	SIN_CIUDAD("ciudad", (dossier) -> falta(dossier.carta().ciudad())),

	/** The neighbouring trámites ask for an address. */
	SIN_DIRECCION("direccion", (dossier) -> falta(dossier.carta().direccion())),

	/** The neighbouring trámites ask for an e-mail. */
	SIN_CORREO("correo", (dossier) -> CartaForm.escrito(dossier.carta().correo()).isEmpty()),

	/** The neighbouring trámites ask for a telephone. */
	SIN_TELEFONO("telefono", (dossier) -> CartaForm.escrito(dossier.carta().telefono()).isEmpty()),

	/** Not expired on the day is said of the visit for updating data. */
	CEDULA_CADUCADA("caducidad",
			(dossier) -> dossier.carta()
				.caduca()
				.filter((dia) -> dia.isBefore(dossier.cita().map((cita) -> cita.plan().dia()).orElse(dossier.hoy())))
				.isPresent()),

	/** Who goes instead is named without a number, or the other way round. */
	TERCERO_A_MEDIAS("tercero", (dossier) -> dossier.carta().conTercero()
			&& (falta(dossier.carta().tercero()) || CartaForm.escrito(dossier.carta().cedulaTercero()).isEmpty())),

	/** Nobody needs leave to go for oneself. */
	TERCERO_ES_EL_MISMO("tercero",
			(dossier) -> iguales(dossier.carta().tercero(), dossier.carta().nombre()) || dossier.firmante()
				.filter(CartaForm.escrito(dossier.carta().cedulaTercero()).orElse("")::equals)
				.isPresent());

	private final String campo;

	private final Predicate<Dossier> sucede;

	Devolucion(String campo, Predicate<Dossier> sucede) {
		this.campo = campo;
		this.sucede = sucede;
	}

	/** Every reason, in the order of the form. */
	static List<Devolucion> de(Dossier dossier) {
		return Arrays.stream(values()).filter((motivo) -> motivo.sucede.test(dossier)).toList();
	}

	/** The field where it can be mended. */
	public String campo() {
		return this.campo;
	}

	/** A dash or a number is no name, no town and no address. */
	private static boolean falta(@Nullable String texto) {
		return CartaForm.escrito(texto).filter((algo) -> algo.chars().anyMatch(Character::isLetter)).isEmpty();
	}

	private static boolean ambos(@Nullable String uno, @Nullable String otro) {
		return !falta(uno) && !falta(otro);
	}

	/** As a person compares names: capitals and accents make no other person. */
	private static boolean iguales(@Nullable String uno, @Nullable String otro) {
		Collator comparador = Collator.getInstance(Textos.ESPANOL);
		comparador.setStrength(Collator.PRIMARY);
		return ambos(uno, otro) && comparador.compare(uno, otro) == 0;
	}

}
