package ec.clavepatronal.almacen;

import java.time.Duration;

import com.zaxxer.hikari.HikariConfig;

/**
 * The two databases that the application runs on, told from the JDBC URL. Statements are
 * written once for both; what differs stands here and in the catalogue's writers.
 */
public enum Motor {

	/** Embedded: one file, nothing to install. */
	SQLITE("jdbc:sqlite:") {
		/**
		 * A single connection, as far as nobody adds readers. A commit appends to the log
		 * and is on the disk before anybody is told of it: with NORMAL a power cut takes
		 * the last ones back.
		 */
		@Override
		void afinar(HikariConfig conexiones, Duration espera) {
			conexiones.setMaximumPoolSize(1);
			conexiones.addDataSourceProperty("journal_mode", "WAL");
			conexiones.addDataSourceProperty("synchronous", "FULL");
			conexiones.addDataSourceProperty("busy_timeout", "5000");
			conexiones.addDataSourceProperty("journal_size_limit", "4194304");
		}
	},

	/** A server, shared by as many nodes as there are. */
	POSTGRESQL("jdbc:postgresql:") {
		/**
		 * A server that is gone without a word would keep whoever asks for ever, and one
		 * of several that was found to be the standby is soon asked again: it may be the
		 * primary by then.
		 */
		@Override
		void afinar(HikariConfig conexiones, Duration espera) {
			conexiones.setMaximumPoolSize(8);
			conexiones.addDataSourceProperty("connectTimeout", "5");
			conexiones.addDataSourceProperty("socketTimeout", String.valueOf(espera.toSeconds()));
			conexiones.addDataSourceProperty("hostRecheckSeconds", "1");
		}
	};

	private final String prefijo;

	Motor(String prefijo) {
		this.prefijo = prefijo;
	}

	/**
	 * Which one a JDBC URL speaks to.
	 * @param url JDBC URL
	 * @throws AlmacenInservible when it is neither
	 */
	public static Motor de(String url) {
		for (Motor motor : values()) {
			if (url.startsWith(motor.prefijo)) {
				return motor;
			}
		}
		throw new AlmacenInservible(AlmacenInservible.Motivo.MOTOR_DESCONOCIDO);
	}

	/**
	 * Settings of the connections that this database needs.
	 * @param espera for an answer, at most
	 */
	abstract void afinar(HikariConfig conexiones, Duration espera);

}
