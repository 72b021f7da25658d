package ec.clavepatronal.almacen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database and the keys of the answers as the settings name them, for commands that
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

	private final ArchivoDeLlaves archivo;

	private final AjustesDeLlaves llaves;

	private final Motor motor;

	/**
	 * With the same settings as the application.
	 * @param ajustes of the database
	 * @param datos folder of the data
	 * @param llaves where the keys are
	 */
	public Instalacion(DataSourceProperties ajustes, @Value("${clave-patronal.datos}") Path datos,
			AjustesDeLlaves llaves) {
		this.ajustes = ajustes;
		this.carpeta = new Carpeta(datos);
		this.archivo = new ArchivoDeLlaves(datos, llaves.archivoDeLlave());
		this.llaves = llaves;
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
	 * The keys of the answers, from the settings or from their file.
	 * @throws AlmacenInservible when neither has one
	 */
	public Llavero conocidas() {
		return Llaves.de(this.motor, this.llaves, this.archivo, () -> true).conocidas();
	}

	/**
	 * What closes under the key in force and opens under all that are known.
	 * @throws AlmacenInservible when there is no key
	 */
	public Cifrado cifrado() {
		return new Cifrado(new Llaves(conocidas()));
	}

	/** Whether the key stands in the settings: then no file is read or written. */
	public boolean esAjuste() {
		return this.llaves.esAjuste();
	}

	/** Whether the settings name keys besides the one in force. */
	public boolean hayAnterioresEnAjustes() {
		return this.llaves.hayAnteriores();
	}

	/** Where the keys lie unless they are settings. */
	public Path archivoDeLaLlave() {
		return this.archivo.ruta();
	}

	/** Since when the file of the keys says what it says. */
	public Instant llavesDesde() {
		return this.archivo.desde();
	}

	/** Puts a new key in force, before those that are known. */
	public void estrenarLlave() {
		this.archivo.cambiar(Llavero::conUnaNueva, false);
	}

	/**
	 * Forgets all keys of the file but the one in force.
	 * @return where the file was put aside; empty if it held no other
	 */
	public Optional<Path> retirarLlaves() {
		return this.archivo.cambiar(Llavero::sinLasAnteriores, true);
	}

	/**
	 * Whether answers were ever kept, and these are their keys.
	 * @throws AlmacenInservible when they are not
	 */
	public static boolean estaSellada(DataSource base, Cifrado cifrado) {
		JdbcClient cliente = JdbcClient.create(base);
		boolean hay = Sello.hay(cliente);
		if (hay) {
			Sello.comprobar(cliente, cifrado);
		}
		return hay;
	}

	/** Whether one of the keys is the one that the sealed word was closed with. */
	public static boolean abre(Llavero llaves, byte[] sello) {
		return Sello.abre(new Cifrado(new Llaves(llaves)), sello);
	}

	/**
	 * Writes keys beside the file of the keys, for its owner only, so that putting them
	 * in force needs no room any more. Others that were there are kept.
	 * @param nuevas the keys
	 * @return where they wait for {@link #ponerLlaves}
	 */
	public Path prepararLlaves(Llavero nuevas) {
		Path preparada = this.archivo.preparar(nuevas);
		this.archivo.conservarSiNo(preparada);
		return preparada;
	}

	/** Puts the keys in force that were prepared. */
	public void ponerLlaves(Path preparada) {
		this.archivo.poner(preparada);
	}

	private Path archivoDeSqlite() {
		return AlmacenConfiguration.archivoDeSqlite(this.ajustes.determineUrl());
	}

}
