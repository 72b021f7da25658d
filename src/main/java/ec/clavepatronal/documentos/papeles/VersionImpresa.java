package ec.clavepatronal.documentos.papeles;

import java.util.Optional;

import ec.clavepatronal.documentos.imprenta.Tipografia;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.expediente.DeQuien;

/**
 * A dossier without what paper cannot show: better a line to ask for than half an
 * address, but better a name without its drawing than none. Of a name in a writing that
 * the typeface lacks our reference stands in the place.
 */
public final class VersionImpresa {

	private VersionImpresa() {
	}

	public static Dossier de(Dossier dossier, Tipografia tipografia) {
		ExpedienteEvaluado expediente = dossier.expediente();
		DeQuien deQuien = expediente.deQuien();
		return new Dossier(
				new ExpedienteEvaluado(expediente.id(), expediente.evaluacion(),
						expediente.razonSocial().filter(tipografia::muestra),
						expediente.correo().filter(tipografia::muestra),
						expediente.celular().filter(tipografia::muestra), expediente.esEjemplo(),
						new DeQuien(deQuien.nombre().map((nombre) -> visible(nombre, dossier, tipografia)),
								deQuien.sucursal(), deQuien.titulo()),
						expediente.portal()),
				dossier.carta().imprimible(tipografia), dossier.turno(), dossier.hoy());
	}

	private static String visible(String nombre, Dossier dossier, Tipografia tipografia) {
		return Optional.of(tipografia.visible(nombre))
			.filter((queda) -> !queda.isEmpty())
			.or(() -> dossier.expediente().razonSocial().filter(tipografia::muestra))
			.orElseGet(dossier::referencia);
	}

}
