package ec.clavepatronal.respaldo;

import org.jspecify.annotations.Nullable;

/**
 * A copy that was not made, or not brought back: everything is as it was. What people
 * read about it is <code>respaldo.MOTIVO</code> of the bundle.
 */
final class RespaldoFallido extends Exception {

	private static final long serialVersionUID = 1L;

	private final Motivo motivo;

	private final transient Object[] datos;

	RespaldoFallido(Motivo motivo, Object... datos) {
		this(motivo, null, datos);
	}

	RespaldoFallido(Motivo motivo, @Nullable Throwable causa, Object... datos) {
		super(motivo.name(), causa);
		this.motivo = motivo;
		this.datos = datos;
	}

	Motivo motivo() {
		return this.motivo;
	}

	Object[] datos() {
		return this.datos;
	}

	/** Why nothing was done. */
	enum Motivo {

		/** Called in a way that it does not know. */
		USO(2),
		/** No key in the file that should hold it. */
		LLAVE_ILEGIBLE(3),
		/** There is no such copy, or it cannot be read. */
		COPIA_ILEGIBLE(3),
		/** A file that is no copy. */
		NO_ES_COPIA(3),
		/** A copy in a format of another version. */
		OTRO_FORMATO(3),
		/** A copy of tables of another version. */
		OTRA_VERSION(3),
		/** Encrypted under another key. */
		OTRA_LLAVE(3),
		/** Cut, or changed in at least one bit. */
		DANADA(3),
		/** The copy cannot be written there. */
		SIN_ESCRIBIR(3),
		/** A file of that name is there already. */
		YA_EXISTE(4),
		/** There is no database to copy. */
		SIN_BASE(4),
		/** The tables are not those of this version. */
		TABLAS(4),
		/** Answers are kept in the database already. */
		NO_VACIA(4),
		/** The settings name another key for the answers. */
		OTRA_LLAVE_DE_RESPUESTAS(4),
		/** The server has the database open. */
		ENCENDIDO(4);

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
