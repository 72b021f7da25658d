package ec.clavepatronal.catastro.deposito;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of one of the two databases only.
 */
class DepositoTest {

	@TempDir
	private Path carpeta;

	@Test
	void on_a_server_one_node_at_a_time_imports() throws Exception {
		String url = BaseDePrueba.POSTGRESQL.url();
		try (HikariDataSource una = BaseDePrueba.abrir(url); HikariDataSource otra = BaseDePrueba.abrir(url)) {
			Deposito aqui = new DepositoEnPostgres(una, JdbcClient.create(una));
			Deposito alla = new DepositoEnPostgres(otra, JdbcClient.create(otra));
			try (Deposito.ImportLock turno = aqui.tryLock()) {
				assertThat(turno).isNotNull();
				assertThat(alla.tryLock()).isNull();
			}
			try (Deposito.ImportLock turno = alla.tryLock()) {
				assertThat(turno).isNotNull();
			}
		}
	}

	@Test
	void a_node_that_is_gone_leaves_no_lock_behind() throws Exception {
		String url = BaseDePrueba.POSTGRESQL.url();
		try (HikariDataSource muerta = BaseDePrueba.abrir(url); HikariDataSource viva = BaseDePrueba.abrir(url)) {
			assertThat(new DepositoEnPostgres(muerta, JdbcClient.create(muerta)).tryLock()).isNotNull();
			JdbcClient base = JdbcClient.create(viva);
			base.sql("select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory'")
				.query(Boolean.class)
				.list();
			try (Deposito.ImportLock turno = new DepositoEnPostgres(viva, base).tryLock()) {
				assertThat(turno).isNotNull();
			}
		}
	}

	@Test
	void a_lock_that_was_lost_is_known_and_gives_no_trouble_at_the_end() throws Exception {
		try (HikariDataSource conexiones = BaseDePrueba.POSTGRESQL.nueva()) {
			JdbcClient base = JdbcClient.create(conexiones);
			try (Deposito.ImportLock turno = new DepositoEnPostgres(conexiones, base).tryLock()) {
				assertThat(turno.isHeld()).isTrue();
				assertThat(turno.isHeld()).isTrue();
				base.sql("select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory'")
					.query(Boolean.class)
					.list();
				assertThat(turno.isHeld()).isFalse();
			}
		}
	}

	@Test
	void whoever_reads_the_old_table_for_long_keeps_nobody_from_the_new_one() throws Exception {
		try (HikariDataSource conexiones = BaseDePrueba.POSTGRESQL.nueva();
				Connection copia = conexiones.getConnection();
				Statement orden = copia.createStatement()) {
			JdbcClient base = JdbcClient.create(conexiones);
			base.sql("create table catastro_fila_1 (ruc text)").update();
			base.sql("create table catastro_fila_2 (ruc text)").update();
			base.sql("create table catastro_fila_vieja (ruc text)").update();
			base.sql("create table \"catastro_fila_Copia\" (ruc text)").update();
			copia.setAutoCommit(false);
			orden.executeQuery("select * from catastro_fila_1");
			Deposito deposito = new DepositoEnPostgres(conexiones, base);
			deposito.limpiar(2);
			assertThat(tablas(base)).containsExactly("catastro_fila_1", "catastro_fila_2", "catastro_fila_Copia",
					"catastro_fila_vieja");
			copia.rollback();
			deposito.limpiar(2);
			assertThat(tablas(base)).containsExactly("catastro_fila_2", "catastro_fila_Copia", "catastro_fila_vieja");
		}
	}

	@Test
	void a_number_that_a_half_built_table_still_has_is_not_given_again() {
		try (HikariDataSource conexiones = BaseDePrueba.POSTGRESQL.nueva()) {
			JdbcClient base = JdbcClient.create(conexiones);
			Deposito deposito = new DepositoEnPostgres(conexiones, base);
			assertThat(deposito.siguiente(3)).isEqualTo(4);
			base.sql("create table catastro_fila_4 (ruc text)").update();
			base.sql("create table catastro_fila_11 (ruc text)").update();
			base.sql("create table catastro_fila_vieja (ruc text)").update();
			assertThat(deposito.siguiente(3)).isEqualTo(12);
			assertThat(deposito.siguiente(20)).isEqualTo(21);
		}
	}

	private static List<String> tablas(JdbcClient base) {
		return base.sql(
				"select tablename from pg_tables where tablename like 'catastro_fila%' order by tablename collate \"C\"")
			.query(String.class)
			.list();
	}

	@Test
	void before_an_old_file_goes_the_main_database_is_on_the_disk() throws Exception {
		String url = BaseDePrueba.SQLITE.url();
		Path principal = Path.of(url.substring("jdbc:sqlite:".length()));
		Path trasElCorte = this.carpeta.resolve("tras-el-corte.db");
		try (HikariDataSource conexiones = BaseDePrueba.abrir(url)) {
			JdbcClient base = JdbcClient.create(conexiones);
			Path vieja = Files.createFile(this.carpeta.resolve("catastro-1.db"));
			Path nueva = Files.createFile(this.carpeta.resolve("catastro-2.db"));
			base.sql("update catastro_vigente set version = 2").update();
			new DepositoEnSqlite((version) -> this.carpeta.resolve("catastro-" + version + ".db"), base).limpiar(2);
			assertThat(vieja).doesNotExist();
			assertThat(nueva).exists();
			// Of what is still in the log, a power cut may leave nothing.
			Files.copy(principal, trasElCorte);
		}
		try (HikariDataSource conexiones = BaseDePrueba.abrir("jdbc:sqlite:" + trasElCorte)) {
			assertThat(JdbcClient.create(conexiones)
				.sql("select version from catastro_vigente")
				.query(Integer.class)
				.single()).isEqualTo(2);
		}
	}

	@Test
	void while_readers_are_in_the_way_of_that_the_old_file_stays() throws Exception {
		String url = BaseDePrueba.SQLITE.url();
		try (HikariDataSource conexiones = BaseDePrueba.abrir(url);
				HikariDataSource lectores = BaseDePrueba.abrir(url);
				var lector = lectores.getConnection();
				var orden = lector.createStatement()) {
			JdbcClient base = JdbcClient.create(conexiones);
			base.sql("pragma busy_timeout = 50").query(Integer.class).single();
			lector.setAutoCommit(false);
			orden.executeQuery("select version from catastro_vigente").next();
			base.sql("update catastro_vigente set version = 2").update();
			Path vieja = Files.createFile(this.carpeta.resolve("catastro-1.db"));
			new DepositoEnSqlite((version) -> this.carpeta.resolve("catastro-" + version + ".db"), base).limpiar(2);
			assertThat(vieja).exists();
		}
	}

}
