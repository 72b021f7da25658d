package ec.clavepatronal.catastro;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Answer of the registry about one RUC.
 *
 * @param resultado which of the answers it is
 * @param hallado whose RUC it is; null unless it was found
 */
public record Respuesta(Resultado resultado, @Nullable Contribuyente hallado) {

	/** The RUC is not there. */
	public static final Respuesta NO_CONSTA = new Respuesta(Resultado.NO_CONSTA, null);

	/** There is no registry. */
	public static final Respuesta SIN_ARCHIVOS = new Respuesta(Resultado.SIN_ARCHIVOS, null);

	/** It cannot be told now. */
	public static final Respuesta NO_DISPONIBLE = new Respuesta(Resultado.NO_DISPONIBLE, null);

	/** Whose RUC it is. */
	public static Respuesta hallado(Contribuyente contribuyente) {
		return new Respuesta(Resultado.HALLADO, contribuyente);
	}

	/**
	 * Whose RUC it is.
	 * @throws NullPointerException unless it was found
	 */
	public Contribuyente contribuyente() {
		return Objects.requireNonNull(this.hallado);
	}

	/** What can be answered. */
	public enum Resultado {

		/** The RUC is in the files, or the SRI knows it. */
		HALLADO,

		/**
		 * The RUC is in no imported file, or the SRI gave nothing for it. It may exist
		 * all the same: it is new, its province was not imported, or it is no number of
		 * the SRI's.
		 */
		NO_CONSTA,

		/** No file was imported: this installation has no registry. */
		SIN_ARCHIVOS,

		/** Neither the database nor the SRI answers now. */
		NO_DISPONIBLE

	}

}
