package ec.clavepatronal.almacen;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;

/**
 * The application cannot start, or a command cannot run, because of where its data lie.
 * The wording for each reason stands in the bundle {@code almacen}.
 */
public class AlmacenInservible extends RuntimeException {

	/** SQLSTATE class of a server that cannot be reached or refuses the login. */
	private static final String CONEXION = "08";

	private static final String ACCESO = "28";

	private static final Map<String, Motivo> DE_POSTGRES = Map.of("42501", Motivo.SIN_PERMISO, "3D000",
			Motivo.BASE_INEXISTENTE, "3F000", Motivo.BASE_INEXISTENTE, "53300", Motivo.SIN_CUPO, "53100",
			Motivo.DISCO_LLENO);

	private final Motivo motivo;

	private final String detalle;

	public AlmacenInservible(Motivo motivo) {
		this(motivo, "", null);
	}

	/**
	 * With what the operator has to look at.
	 * @param motivo why
	 * @param detalle a folder, a file, a setting or a state of SQL; never a secret
	 * @param causa what happened, if anything was thrown
	 */
	public AlmacenInservible(Motivo motivo, String detalle, @Nullable Throwable causa) {
		super(motivo.name(), causa);
		this.motivo = motivo;
		this.detalle = detalle;
	}

	/**
	 * What a failed statement means for the operator.
	 * @param fallo anything with an SQLException at its root
	 */
	public static AlmacenInservible por(Throwable fallo) {
		Throwable raiz = NestedExceptionUtils.getMostSpecificCause(fallo);
		return new AlmacenInservible(motivo(raiz), detalle(raiz), fallo);
	}

	/**
	 * The reason among the causes of a start that failed.
	 */
	public static AlmacenInservible en(Throwable fallo) {
		for (Throwable causa = fallo; causa != null; causa = causa.getCause()) {
			if (causa instanceof AlmacenInservible inservible) {
				return inservible;
			}
		}
		return por(fallo);
	}

	/** A state of SQL or the name of a class: messages of drivers may repeat values. */
	private static String detalle(Throwable raiz) {
		return (raiz instanceof SQLException sql && sql.getSQLState() != null) ? "SQLSTATE " + sql.getSQLState()
				: raiz.getClass().getSimpleName();
	}

	private static Motivo motivo(Throwable raiz) {
		if (!(raiz instanceof SQLException sql)) {
			return (raiz instanceof IOException) ? Motivo.SIN_RESPUESTA : Motivo.INESPERADO;
		}
		String estado = String.valueOf(sql.getSQLState());
		if (estado.startsWith(CONEXION)) {
			return Motivo.SIN_RESPUESTA;
		}
		if (estado.startsWith(ACCESO)) {
			return Motivo.SIN_ACCESO;
		}
		return DE_POSTGRES.getOrDefault(estado, deSqlite(sql.getErrorCode()));
	}

	private static Motivo deSqlite(int codigo) {
		return switch (codigo) {
			case 5, 6 -> Motivo.OCUPADO;
			case 8, 14 -> Motivo.SOLO_LECTURA;
			case 11, 26 -> Motivo.DANADO;
			case 13 -> Motivo.DISCO_LLENO;
			default -> Motivo.SIN_RESPUESTA;
		};
	}

	/** Whether the server says what it lacks. */
	public boolean esDelServidor() {
		return DE_POSTGRES.containsValue(this.motivo);
	}

	public Motivo motivo() {
		return this.motivo;
	}

	public String detalle() {
		return this.detalle;
	}

	/** Why data cannot be kept or read. */
	public enum Motivo {

		/** The folder of the data cannot be made or written to. */
		CARPETA,

		/** The JDBC URL names a database that the application does not know. */
		MOTOR_DESCONOCIDO,

		/** Written by a newer version of the application. */
		VERSION_NUEVA,

		/** Its tables were made or changed by something else. */
		TABLAS_AJENAS,

		/** No key for the answers, and no embedded database beside which to keep one. */
		SIN_LLAVE,

		/** The key that was given is not one. */
		LLAVE_INCORRECTA,

		/** There are answers, but the file of their key is gone. */
		LLAVE_PERDIDA,

		/** The answers were encrypted under another key. */
		LLAVE_AJENA,

		/** The database does not answer. */
		SIN_RESPUESTA,

		/** The database refuses the user or the password. */
		SIN_ACCESO,

		/** The user may not make tables. */
		SIN_PERMISO,

		/** There is no such database or schema. */
		BASE_INEXISTENTE,

		/** The server takes no more connections. */
		SIN_CUPO,

		/** The database keeps letters in a way that loses some. */
		CODIFICACION,

		/** Not the database: this program failed. */
		INESPERADO,

		/** Somebody else holds the database. */
		OCUPADO,

		/** The database or its folder can only be read. */
		SOLO_LECTURA,

		/** The file is not a database or is damaged. */
		DANADO,

		/** No room left. */
		DISCO_LLENO;

		/** Group of keys in the bundle. */
		String clave() {
			return "almacen." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
