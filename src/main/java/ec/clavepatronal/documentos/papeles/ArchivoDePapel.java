package ec.clavepatronal.documentos.papeles;

import java.util.Optional;

/**
 * The file of a paper, under a name without anybody's number. What its owner calls it, or
 * the employer's name, the sucursal and the reference tell the papers of one client from
 * those of another.
 *
 * @param nombre name and ending
 * @param clase media type
 */
public record ArchivoDePapel(String nombre, String clase) {

	public static ArchivoDePapel pdf(Papel papel, Dossier dossier) {
		return new ArchivoDePapel(nombre(papel.nombre(), dossier) + ".pdf", "application/pdf");
	}

	public static ArchivoDePapel docx(Papel papel, Dossier dossier) {
		return new ArchivoDePapel(nombre(papel.nombre(), dossier) + ".docx",
				"application/vnd.openxmlformats-officedocument.wordprocessingml.document");
	}

	/** All papers together. */
	public static ArchivoDePapel zip(Dossier dossier) {
		return new ArchivoDePapel(nombre("papeles", dossier) + ".zip", "application/zip");
	}

	/** The appointment, for a calendar. */
	public static ArchivoDePapel agenda(Dossier dossier) {
		return new ArchivoDePapel(nombre("cita-iess", dossier) + ".ics", "text/calendar;charset=UTF-8");
	}

	private static String nombre(String que, Dossier dossier) {
		return que + Rotulo.deArchivo(dossier)
			.or(() -> dossier.domestico() ? Optional.of("hogar") : Optional.empty())
			.map((rotulo) -> "-" + rotulo)
			.orElse("") + "-" + dossier.referencia();
	}

}
