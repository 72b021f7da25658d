package ec.clavepatronal.almacen;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/**
 * The database and the key of the answers as the settings name them, for commands that
 * copy them. Unlike a start it changes nothing by itself: no table is made, no key, no
 * file.
 */
public final class Instalacion {

	/** Reading all rows of a large table, or locking it, may take as long. */
	private static final Duration ESPERA = Duration.ofMinutes(30);

	/** Flyway asks PostgreSQL through more than one. */
	private static final int CONEXIONES = 3;

	private final DataSourceProperties ajustes;

	private final Carpeta carpeta;

	private final Path rutaDeLaLlave;

	private final @Nullable String llave;

	private final Motor motor;

	/**
	 * With the same settings as the application.
	 * @param ajustes of the database
	 * @param datos folder of the data
	 * @param llave key of the answers, where it is a setting
	 */
	public Instalacion(DataSourceProperties ajustes, @Value("${clave-patronal.datos}") Path datos,
			@Value("${clave-patronal.llave:#{null}}") @Nullable String llave) {
		this.ajustes = ajustes;
		this.carpeta = new Carpeta(datos);
		this.rutaDeLaLlave = datos.toAbsolutePath().normalize().resolve(Llave.ARCHIVO);
		this.llave = llave;
		this.motor = Motor.de(ajustes.determineUrl());
	}

	public Motor motor() {
		return this.motor;
	}

	/** Whether there is a database to read from: SQLite would make an empty one. */
	public boolean existe() {
		return this.motor != Motor.SQLITE || Files.exists(archivoDeSqlite());
	}

	/**
	 * Connections; the caller closes them.
	 * @throws AlmacenInservible when the database cannot be reached
	 */
	public HikariDataSource conectar() {
		HikariDataSource base = this.ajustes.initializeDataSourceBuilder().type(HikariDataSource.class).build();
		this.motor.afinar(base, ESPERA);
		base.setMinimumIdle(0);
		base.setMaximumPoolSize((this.motor == Motor.SQLITE) ? 1 : CONEXIONES);
		return base;
	}

	/** The version of the tables that this version of the application makes. */
	public static String versionPropia() {
		MigrationInfo[] todas = Flyway.configure().dataSource("jdbc:sqlite::memory:", null, null).load().info().all();
		return String.valueOf(todas[todas.length - 1].getVersion());
	}

	/**
	 * The version of the tables in the database.
	 * @param base the database
	 * @return empty while the application never started on it
	 */
	public static Optional<String> version(DataSource base) {
		try {
			return Optional.ofNullable(Flyway.configure().dataSource(base).load().info().current())
				.map((actual) -> String.valueOf(actual.getVersion()));
		}
		catch (FlywayException ex) {
			throw AlmacenInservible.por(ex);
		}
	}

	/**
	 * Brings the tables up to date as a start would, in a folder and a file that only
	 * their owner can read.
	 */
	public void crearTablas() {
		if (this.motor == Motor.SQLITE) {
			this.carpeta.archivo("");
			AlmacenConfiguration.reservar(this.ajustes.determineUrl());
		}
		try (HikariDataSource base = conectar()) {
			AlmacenConfiguration.ponerAlDia(Flyway.configure().dataSource(base).load());
		}
	}

	/**
	 * Shuts a running server out of the embedded database for as long as the connection
	 * lasts. A server is not asked: its tables are locked by whoever writes them.
	 * @throws SQLException when somebody has it open
	 */
	public void apartar(Connection conexion) throws SQLException {
		if (this.motor == Motor.SQLITE) {
			try (Statement orden = conexion.createStatement()) {
				orden.execute("pragma busy_timeout = 500");
				orden.execute("pragma locking_mode = exclusive");
				orden.execute("pragma journal_mode = delete");
				orden.execute("pragma synchronous = full");
			}
		}
	}

	/**
	 * The key of the answers, from the settings or from its file.
	 * @return empty when neither has one
	 */
	public Optional<SecretKey> llave() {
		if (esAjuste() || (this.motor == Motor.SQLITE && Files.exists(this.rutaDeLaLlave))) {
			return Optional.of(Llave.de(this.motor, this.llave, this.carpeta, () -> true));
		}
		return Optional.empty();
	}

	/** Whether the key stands in the settings: then no file is read or written. */
	public boolean esAjuste() {
		return this.llave != null && !this.llave.isBlank();
	}

	/** Where the key lies unless it is a setting. */
	public Path archivoDeLaLlave() {
		return this.rutaDeLaLlave;
	}

	/** Whether the key is the one that the sealed word was closed with. */
	public static boolean abre(SecretKey llave, byte[] sello) {
		return Sello.abre(new Cifrado(llave), sello);
	}

	/**
	 * Writes a key beside the file of the key, for its owner only, so that putting it in
	 * force needs no room any more. Another one that was there is kept.
	 * @param nueva the key
	 * @return where it waits for {@link #ponerLlave}
	 */
	public Path prepararLlave(SecretKey nueva) {
		Path archivo = this.carpeta.archivo(Llave.ARCHIVO);
		try {
			Path escrita = Files.createTempFile(archivo.getParent(), "llave", ".nueva",
					Carpeta.soloDelDueno("rw-------"));
			Files.writeString(escrita, Base64.getEncoder().encodeToString(nueva.getEncoded()) + "\n");
			if (Files.exists(archivo) && Files.mismatch(archivo, escrita) >= 0) {
				conservar(archivo);
			}
			return escrita;
		}
		catch (IOException ex) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.CARPETA, archivo.toString(), ex);
		}
	}

	/** Puts the key in force that was prepared. */
	public void ponerLlave(Path preparada) {
		try {
			Files.move(preparada, this.rutaDeLaLlave, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.CARPETA, this.rutaDeLaLlave.toString(), ex);
		}
	}

	private static void conservar(Path archivo) throws IOException {
		for (int n = 1;; n++) {
			try {
				Files.copy(archivo, archivo.resolveSibling(Llave.ARCHIVO + ".anterior-" + n),
						StandardCopyOption.COPY_ATTRIBUTES);
				return;
			}
			catch (FileAlreadyExistsException ex) {
				// That one was put aside before.
			}
		}
	}

	private Path archivoDeSqlite() {
		return AlmacenConfiguration.archivoDeSqlite(this.ajustes.determineUrl());
	}

}
