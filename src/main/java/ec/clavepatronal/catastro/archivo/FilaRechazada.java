package ec.clavepatronal.catastro.archivo;

/**
 * A line turned out to be no row. Carries no trace and no text: a file may hold a million
 * of them, with data of persons.
 */
final class FilaRechazada extends Exception {

	private static final long serialVersionUID = 1L;

	private final MotivoDeRechazo motivo;

	FilaRechazada(MotivoDeRechazo motivo) {
		super(motivo.name(), null, false, false);
		this.motivo = motivo;
	}

	MotivoDeRechazo motivo() {
		return this.motivo;
	}

}
