package ec.clavepatronal.catastro.deposito;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows in a file of their own for each catalogue, which nobody changes once it is in
 * force. One connection is enough: a look-up takes some microseconds, and whoever holds
 * the turn can change to another file without pulling the old one from under anybody.
 */
final class DepositoEnSqlite implements Deposito, AutoCloseable {

	private static final Pattern CATALOGO = Pattern.compile("catastro-(\\d+)\\.db.*");

	private final IntFunction<Path> archivo;

	private final JdbcClient base;

	private final ReentrantLock turno = new ReentrantLock();

	private @Nullable CatalogoAbierto abierto;

	/**
	 * With the place of each catalogue.
	 * @param archivo from the version to its file
	 * @param base the main database
	 */
	DepositoEnSqlite(IntFunction<Path> archivo, JdbcClient base) {
		this.archivo = archivo;
		this.base = base;
	}

	@Override
	public List<Renglon> buscar(int version, String ruc) throws SQLException {
		return buscar(version, CatalogoAbierto::deUno, List.of(ruc));
	}

	/** Others have their turn between one lot of RUCs and the next. */
	@Override
	public List<Renglon> buscar(int version, List<String> rucs) throws SQLException {
		return buscar(version, CatalogoAbierto::deVarios, Tabla.completos(rucs));
	}

	private List<Renglon> buscar(int version, Function<CatalogoAbierto, PreparedStatement> consulta, List<String> rucs)
			throws SQLException {
		this.turno.lock();
		try {
			return CatalogoAbierto.buscar(consulta.apply(abrir(version)), rucs);
		}
		catch (SQLException ex) {
			close();
			throw ex;
		}
		finally {
			this.turno.unlock();
		}
	}

	@Override
	public RenglonesEnOrden leer(int version) throws SQLException {
		return (version == 0) ? RenglonesEnOrden.NINGUNO
				: RenglonesDeTabla.de(CatalogoAbierto.conectar(this.archivo.apply(version)), Tabla.NOMBRE);
	}

	/** Files that are left over can always be taken away. */
	@Override
	public int siguiente(int vigente) {
		return vigente + 1;
	}

	@Override
	public RowWriter construir(int version) throws SQLException {
		return new SqliteRowWriter(this.archivo.apply(version));
	}

	/** The folder is locked already, and nobody else has it. */
	@Override
	public ImportLock tryLock() {
		return new ImportLock() {
			@Override
			public boolean isHeld() {
				return true;
			}

			@Override
			public void close() {
			}
		};
	}

	/** A reader of an old file keeps it open until it looks again. */
	@Override
	public void limpiar(int vigente) throws SQLException {
		if (!asegurar()) {
			return;
		}
		String nombre = String.valueOf(this.archivo.apply(vigente).getFileName());
		try (Stream<Path> archivos = Files.list(this.archivo.apply(vigente).getParent())) {
			for (Path otro : archivos.filter((a) -> CATALOGO.matcher(String.valueOf(a.getFileName())).matches())
				.filter((a) -> !String.valueOf(a.getFileName()).equals(nombre))
				.toList()) {
				Files.deleteIfExists(otro);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A commit need not have reached the disk, and after a power cut the main database
	 * would ask for the file that is about to go. Says no while readers are in the way.
	 */
	private boolean asegurar() {
		return this.base.sql("pragma wal_checkpoint(full)").query((fila, n) -> fila.getInt("busy") == 0).single();
	}

	private CatalogoAbierto abrir(int version) throws SQLException {
		CatalogoAbierto abierto = this.abierto;
		if (abierto == null || abierto.version() != version) {
			close();
			abierto = CatalogoAbierto.abrir(version, this.archivo.apply(version));
			this.abierto = abierto;
		}
		return abierto;
	}

	@Override
	public void close() throws SQLException {
		this.turno.lock();
		try (Connection cerrada = (this.abierto != null) ? this.abierto.conexion() : null) {
			this.abierto = null;
		}
		finally {
			this.turno.unlock();
		}
	}

}
