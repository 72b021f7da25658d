package ec.clavepatronal.documentos.papeles;

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
public enum Observacion {

	/** Nobody is named as signing. */
	SIN_FIRMANTE("nombre", (dossier) -> falta(dossier.carta().firmante().nombre())),

	/** Whoever signs may be another one than the expediente has. */
	SIN_IDENTIFICACION("identificacion",
			(dossier) -> dossier.firmaOtro() && Escrito.de(dossier.carta().firmante().identificacion()).isEmpty()),

	/** The representative changed, yet signs with the number of the one before. */
	FIRMA_EL_ANTERIOR("identificacion", (dossier) -> dossier.pideRepresentante()
			&& dossier.firmante().filter(dossier.datos().identificacion().valor().orElse("")::equals).isPresent()),

	/** IESS is asked to register an e-mail that is not named. */
	SIN_CORREO_NUEVO("correoNuevo",
			(dossier) -> dossier.pideCorreo() && Escrito.de(dossier.carta().remitente().correoNuevo()).isEmpty()),

	/** The employer has no name. */
	SIN_RAZON_SOCIAL("razonSocial",
			(dossier) -> falta(dossier.carta().remitente().razonSocial())
					&& (dossier.conRepresentante() || falta(dossier.carta().firmante().nombre()))),

	/** A person who is the employer appears under two names. */
	NOMBRES_DISTINTOS("razonSocial",
			(dossier) -> !dossier.conRepresentante()
					&& ambos(dossier.carta().remitente().razonSocial(), dossier.carta().firmante().nombre())
					&& !iguales(dossier.carta().remitente().razonSocial(), dossier.carta().firmante().nombre())),

	/** A company appears under the name of a person. */
	EMPRESA_CON_NOMBRE_DE_PERSONA("razonSocial",
			(dossier) -> dossier.conRepresentante()
					&& iguales(dossier.carta().remitente().razonSocial(), dossier.carta().firmante().nombre())),

	/** The letter is signed nowhere. */
	SIN_CIUDAD("ciudad", (dossier) -> falta(dossier.carta().ciudad())),

	/** The neighbouring trámites ask for an address. */
	SIN_DIRECCION("direccion", (dossier) -> falta(dossier.carta().remitente().direccion())),

	/** The neighbouring trámites ask for an e-mail. */
	SIN_CORREO("correo", (dossier) -> Escrito.de(dossier.carta().contacto().correo()).isEmpty()),

	/** The neighbouring trámites ask for a telephone. */
	SIN_TELEFONO("telefono", (dossier) -> Escrito.de(dossier.carta().contacto().telefono()).isEmpty()),

	/** Not expired on the day is said of the visit for updating data. */
	CEDULA_CADUCADA("caducidad",
			(dossier) -> dossier.carta()
				.firmante()
				.caduca()
				.filter((dia) -> dia.isBefore(dossier.turno().map((turno) -> turno.plan().dia()).orElse(dossier.hoy())))
				.isPresent()),

	/** Who goes instead is named without a number, or the other way round. */
	TERCERO_A_MEDIAS("tercero", (dossier) -> dossier.carta().conTercero()
			&& (falta(dossier.carta().tercero().nombre()) || Escrito.de(dossier.carta().tercero().cedula()).isEmpty())),

	/** Nobody needs leave to go for oneself. */
	TERCERO_ES_EL_MISMO("tercero",
			(dossier) -> iguales(dossier.carta().tercero().nombre(), dossier.carta().firmante().nombre())
					|| dossier.firmante()
						.filter(Escrito.de(dossier.carta().tercero().cedula()).orElse("")::equals)
						.isPresent());

	private final String campo;

	private final Predicate<Dossier> sucede;

	Observacion(String campo, Predicate<Dossier> sucede) {
		this.campo = campo;
		this.sucede = sucede;
	}

	/** Every reason, in the order of the form. */
	public static List<Observacion> de(Dossier dossier) {
		return Arrays.stream(values()).filter((motivo) -> motivo.sucede.test(dossier)).toList();
	}

	/** The field where it can be mended. */
	public String campo() {
		return this.campo;
	}

	/** A dash or a number is no name, no town and no address. */
	private static boolean falta(@Nullable String texto) {
		return Escrito.de(texto).filter((algo) -> algo.chars().anyMatch(Character::isLetter)).isEmpty();
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
