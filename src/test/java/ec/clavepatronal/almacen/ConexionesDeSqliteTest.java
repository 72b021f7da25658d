package ec.clavepatronal.almacen;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConexionesDeSqliteTest {

	private ConexionesDeSqlite conexiones;

	private JdbcClient base;

	private TransactionTemplate cambio;

	private TransactionTemplate lectura;

	@BeforeEach
	void abrir() {
		HikariDataSource ajustes = new HikariDataSource();
		ajustes.setJdbcUrl(BaseDePrueba.SQLITE.url());
		Motor.SQLITE.afinar(ajustes, Duration.ofSeconds(5));
		this.conexiones = new ConexionesDeSqlite(ajustes);
		this.base = JdbcClient.create(this.conexiones);
		this.cambio = new TransactionTemplate(new JdbcTransactionManager(this.conexiones));
		this.lectura = new TransactionTemplate(new JdbcTransactionManager(this.conexiones));
		this.lectura.setReadOnly(true);
		this.base.sql("create table cosa (id integer)").update();
	}

	@AfterEach
	void cerrar() {
		this.conexiones.destroy();
	}

	@Test
	void who_reads_waits_for_nobody_who_writes_and_sees_what_is_committed() throws Exception {
		CompletableFuture<Integer> vistas = new CompletableFuture<>();
		this.cambio.executeWithoutResult((estado) -> {
			this.base.sql("insert into cosa values (1)").update();
			CompletableFuture.supplyAsync(this::leidas).thenAccept(vistas::complete);
			assertThat(vistas.orTimeout(10, TimeUnit.SECONDS).join()).isZero();
		});
		assertThat(leidas()).isOne();
	}

	@Test
	void a_long_read_keeps_nobody_from_writing() {
		this.lectura.executeWithoutResult((estado) -> {
			assertThat(contar()).isZero();
			CompletableFuture
				.runAsync(() -> this.cambio
					.executeWithoutResult((otro) -> this.base.sql("insert into cosa values (1)").update()))
				.orTimeout(10, TimeUnit.SECONDS)
				.join();
			assertThat(contar()).as("of the moment when it began").isZero();
		});
		assertThat(leidas()).isOne();
	}

	@Test
	void what_says_that_it_only_reads_cannot_write() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.lectura
			.executeWithoutResult((estado) -> this.base.sql("insert into cosa values (1)").update()));
		assertThat(leidas()).isZero();
	}

	@Test
	void there_is_one_writer() throws Exception {
		try (Connection una = this.conexiones.getConnection()) {
			una.createStatement().execute("select 1");
			assertThat(this.conexiones.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections())
				.isOne();
			assertThat(this.conexiones.unwrap(HikariDataSource.class).getMaximumPoolSize()).isOne();
		}
	}

	private Integer leidas() {
		return this.lectura.execute((estado) -> contar());
	}

	private Integer contar() {
		return this.base.sql("select count(*) from cosa").query(Integer.class).single();
	}

}
