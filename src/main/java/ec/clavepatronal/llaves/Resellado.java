package ec.clavepatronal.llaves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.almacen.ColumnaCifrada;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals everything anew under the key in force, while others read and write. A row is
 * written only if it still is what was read, in short transactions, so that nobody waits
 * and nobody's writing is lost; killed at any moment it leaves each row either old or
 * new, and what is new is not touched again.
 */
final class Resellado {

	/** Rows of one transaction: few enough to let others write in between. */
	private static final int LOTE = 100;

	/** For whoever waits for SQLite's one writer. */
	private static final long PAUSA_MS = 5;

	/** A node that goes on closing under another key could keep this busy for ever. */
	private static final int VUELTAS = 4;

	private final JdbcTemplate base;

	private final TransactionTemplate transaccion;

	private final Cifrado cifrado;

	Resellado(DataSource base, Cifrado cifrado) {
		this.base = new JdbcTemplate(base);
		this.transaccion = new TransactionTemplate(new JdbcTransactionManager(base));
		this.cifrado = cifrado;
	}

	/**
	 * Seals what is not sealed under the key in force.
	 * @return what was sealed, and what is left
	 */
	Cuenta sellar(List<ColumnaCifrada> columnas) {
		Cuenta cuenta = Cuenta.NADA;
		for (ColumnaCifrada columna : columnas) {
			cuenta = cuenta.mas(sellar(columna));
		}
		return cuenta;
	}

	/** Counts what is not sealed under the key in force, and writes nothing. */
	Cuenta contar(List<ColumnaCifrada> columnas) {
		return columnas.stream().map((columna) -> recorrer(columna, false)).reduce(Cuenta.NADA, Cuenta::mas);
	}

	private Cuenta sellar(ColumnaCifrada columna) {
		long selladas = 0;
		Cuenta vuelta = recorrer(columna, true);
		for (int n = 1; n < VUELTAS && vuelta.selladas() + vuelta.pendientes() > 0; n++) {
			selladas += vuelta.selladas();
			vuelta = recorrer(columna, true);
		}
		return new Cuenta(selladas + vuelta.selladas(), vuelta.pendientes(), vuelta.ajenas());
	}

	/** Goes once through the rows that are not under the key in force, by their keys. */
	private Cuenta recorrer(ColumnaCifrada columna, boolean escribir) {
		Cuenta cuenta = Cuenta.NADA;
		for (List<Fila> lote = leer(columna, null); !lote.isEmpty(); lote = leer(columna, ultima(lote))) {
			List<Cambio> cambios = lote.stream().flatMap((fila) -> cambio(columna, fila).stream()).toList();
			int escritas = escribir ? escribir(columna, cambios) : 0;
			cuenta = cuenta.mas(new Cuenta(escritas, cambios.size() - escritas, lote.size() - cambios.size()));
		}
		return cuenta;
	}

	private static Object ultima(List<Fila> lote) {
		return lote.get(lote.size() - 1).clave();
	}

	private List<Fila> leer(ColumnaCifrada columna, @Nullable Object tras) {
		byte[] cabecera = this.cifrado.cabecera();
		List<Object> datos = new ArrayList<>(Arrays.asList(cabecera.length, cabecera));
		String desde = "";
		if (tras != null) {
			desde = " and %s > ?".formatted(columna.clave());
			datos.add(tras);
		}
		return this.base.query(
				"select %s, %s from %s where substr(%2$s, 1, ?) <> ?%s order by %1$s limit %d"
					.formatted(columna.clave(), columna.columna(), columna.tabla(), desde, LOTE),
				(fila, n) -> new Fila(fila.getObject(1), fila.getBytes(2)), datos.toArray());
	}

	private Optional<Cambio> cambio(ColumnaCifrada columna, Fila fila) {
		String lugar = columna.lugar().apply(String.valueOf(fila.clave()));
		return this.cifrado.abrir(lugar, fila.cerrado())
			.map((claro) -> new Cambio(fila, this.cifrado.cerrar(lugar, claro)));
	}

	/** Only where it still is what was read: what somebody wrote meanwhile is right. */
	private int escribir(ColumnaCifrada columna, List<Cambio> cambios) {
		if (cambios.isEmpty()) {
			return 0;
		}
		List<Object[]> datos = cambios.stream()
			.map((cambio) -> new Object[] { cambio.nuevo(), cambio.fila().clave(), cambio.fila().cerrado() })
			.toList();
		String sql = "update %s set %s = ? where %s = ? and %2$s = ?".formatted(columna.tabla(), columna.columna(),
				columna.clave());
		try {
			int[] escritas = this.transaccion.execute((estado) -> this.base.batchUpdate(sql, datos));
			descansar();
			return Arrays.stream((escritas != null) ? escritas : new int[0]).sum();
		}
		catch (ConcurrencyFailureException ex) {
			// Two that wait for each other: the next round has these rows again.
			return 0;
		}
	}

	private static void descansar() {
		try {
			Thread.sleep(PAUSA_MS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * What became of what was not under the key in force.
	 *
	 * @param selladas sealed anew
	 * @param pendientes that open and were not sealed
	 * @param ajenas that open with no key that is known
	 */
	record Cuenta(long selladas, long pendientes, long ajenas) {

		static final Cuenta NADA = new Cuenta(0, 0, 0);

		Cuenta mas(Cuenta otra) {
			return new Cuenta(this.selladas + otra.selladas, this.pendientes + otra.pendientes,
					this.ajenas + otra.ajenas);
		}

	}

	private record Fila(Object clave, byte[] cerrado) {
	}

	private record Cambio(Fila fila, byte[] nuevo) {
	}

}
