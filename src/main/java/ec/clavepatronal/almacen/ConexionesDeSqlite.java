package ec.clavepatronal.almacen;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.sqlite.SQLiteOpenMode;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * One connection that writes and a few that read. SQLite has one writer at a time, and
 * waiting in line costs less than being turned away; with its write-ahead log readers
 * wait for nobody. Transactions that say that they only read get a reader.
 */
class ConexionesDeSqlite extends LazyConnectionDataSourceProxy implements DisposableBean {

	/** They read from memory: more than there are processors would only take turns. */
	private static final int LECTORAS = 4;

	private static final String SOLO_LECTURA = Integer.toString(SQLiteOpenMode.READONLY.flag);

	private final HikariDataSource escritora;

	private final HikariDataSource lectoras;

	/**
	 * Opened when they are first asked for.
	 * @param escritora the one that writes, as it is set
	 */
	ConexionesDeSqlite(HikariDataSource escritora) {
		this.escritora = escritora;
		this.lectoras = lectoras(escritora);
		soloUna(escritora);
		setTargetDataSource(escritora);
		setReadOnlyDataSource(this.lectoras);
	}

	/** What has read cannot always write afterwards, so what may write says so first. */
	private static void soloUna(HikariConfig escritora) {
		escritora.setMaximumPoolSize(1);
		escritora.addDataSourceProperty("transaction_mode", "IMMEDIATE");
	}

	private static HikariDataSource lectoras(HikariConfig escritora) {
		HikariDataSource lectoras = new HikariDataSource();
		lectoras.setPoolName("lectoras");
		lectoras.setJdbcUrl(escritora.getJdbcUrl());
		lectoras.setConnectionTimeout(escritora.getConnectionTimeout());
		lectoras.setMaximumPoolSize(LECTORAS);
		lectoras.setMinimumIdle(1);
		lectoras.setReadOnly(true);
		lectoras.addDataSourceProperty("open_mode", SOLO_LECTURA);
		lectoras.addDataSourceProperty("busy_timeout", "5000");
		return lectoras;
	}

	@Override
	public void destroy() {
		this.lectoras.close();
		this.escritora.close();
	}

}
