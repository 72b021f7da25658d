package ec.clavepatronal.documentos.papeles;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.TipoIdentificacion;

/**
 * What is worth a look before one leaves, though no window is known to send anybody back
 * for it. The wording of each stands under {@code consejo.<name>}.
 */
public enum Consejo {

	/** The request has one place to sign. */
	FIRMAR_SOLICITUD((dossier, criterio) -> true),

	/** The leave has two. */
	FIRMAR_AUTORIZACION((dossier, criterio) -> dossier.carta().conTercero()),

	/** Asked for here and there, nowhere in writing for this trámite. */
	COPIAS((dossier, criterio) -> true),

	/** Not expired is said of the visit for updating data. */
	MIRAR_CADUCIDAD((dossier, criterio) -> dossier.carta().firmante().caduca().isEmpty()),

	/** Good today, but appointments take weeks. */
	CADUCA_PRONTO((dossier,
			criterio) -> dossier.turno().isEmpty() && dossier.carta()
				.firmante()
				.caduca()
				.filter((dia) -> !dia.isBefore(dossier.hoy()) && dia.isBefore(dossier.hoy().plusMonths(2)))
				.isPresent()),

	/** A number that nobody could check. */
	NUMERO_DUDOSO((dossier, criterio) -> Stream
		.of(dossier.carta().tercero().cedula(), dossier.carta().firmante().identificacion())
		.map(Escrito::de)
		.flatMap(Optional::stream)
		.map((numero) -> Identidad.leer(numero, criterio))
		.anyMatch((leida) -> leida.tipo() == TipoIdentificacion.CODIGO_EXTRANJERO || !leida.dudas().isEmpty())),

	/** What a neighbouring trámite asks of whoever goes instead. */
	DOCUMENTOS_DEL_TERCERO((dossier, criterio) -> dossier.carta().conTercero());

	private final BiPredicate<Dossier, Criterio> vale;

	Consejo(BiPredicate<Dossier, Criterio> vale) {
		this.vale = vale;
	}

	public static List<Consejo> para(Dossier dossier, Criterio criterio) {
		return Arrays.stream(values()).filter((consejo) -> consejo.vale.test(dossier, criterio)).toList();
	}

}
