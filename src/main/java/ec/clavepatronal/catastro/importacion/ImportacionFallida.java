package ec.clavepatronal.catastro.importacion;

import java.nio.file.Path;

import ec.clavepatronal.catastro.archivo.ArchivoIlegible;
import org.jspecify.annotations.Nullable;

/**
 * An import that did not happen: the catalogue is as it was. What people read about it is
 * <code>catastro.importar.MOTIVO</code> of the bundle, with the arguments.
 */
final class ImportacionFallida extends Exception {

	private static final long serialVersionUID = 1L;

	private final Motivo motivo;

	private final transient Object[] datos;

	private transient @Nullable Informe informe;

	ImportacionFallida(Motivo motivo, Object... datos) {
		super(motivo.name());
		this.motivo = motivo;
		this.datos = datos;
	}

	private ImportacionFallida(Motivo motivo, Path archivo, Throwable causa) {
		super(motivo.name(), causa);
		this.motivo = motivo;
		this.datos = new Object[] { archivo.toString() };
	}

	/** A file that cannot be read; the cause says why. */
	static ImportacionFallida ilegible(Path archivo, ArchivoIlegible causa) {
		return new ImportacionFallida(Motivo.ARCHIVO, archivo, causa);
	}

	/** With what was read before it was refused, so that somebody can judge. */
	ImportacionFallida con(Informe leido) {
		this.informe = leido;
		return this;
	}

	@Nullable Informe informe() {
		return this.informe;
	}

	Motivo motivo() {
		return this.motivo;
	}

	Object[] datos() {
		return this.datos;
	}

	@Nullable ArchivoIlegible archivoIlegible() {
		return (getCause() instanceof ArchivoIlegible ilegible) ? ilegible : null;
	}

	/** Why nothing was imported. */
	enum Motivo {

		/** Called in a way that it does not know. */
		USO(2),
		/** A folder without a single file of the SRI's. */
		CARPETA_VACIA(3),
		/** A file that cannot be read. */
		ARCHIVO(3),
		/** A file without a row that tells its province. */
		SIN_FILAS(3),
		/** Two files of the same province. */
		MISMA_PROVINCIA(4),
		/** More lines refused than a sound file has. */
		RECHAZOS(4),
		/** A province that shrank more than provinces do. */
		ENCOGE(4),
		/** An older file than the one in force. */
		ANTIGUO(4),
		/** Another import is at work. */
		EN_CURSO(6),
		/** The database went away while the new catalogue was put in force. */
		DUDOSO(5),
		/** No room, no permission or no database in the middle of it. */
		ALMACEN(5);

		private final int codigo;

		Motivo(int codigo) {
			this.codigo = codigo;
		}

		/** Exit code of the command. */
		int codigo() {
			return this.codigo;
		}

	}

}
