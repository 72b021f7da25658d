package ec.clavepatronal.catastro.deposito;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Rows in the order in which they are kept, one after the other: all of them would not
 * fit into memory.
 */
public interface RenglonesEnOrden extends AutoCloseable {

	/** Not a single one. */
	RenglonesEnOrden NINGUNO = new RenglonesEnOrden() {
		@Override
		public @Nullable Renglon siguiente() {
			return null;
		}

		@Override
		public void close() {
		}
	};

	/**
	 * The next one, or null at the end.
	 * @throws IOException when they come from a file that cannot be read on
	 * @throws SQLException when they come from a table that cannot
	 */
	@Nullable Renglon siguiente() throws IOException, SQLException;

	@Override
	void close() throws IOException, SQLException;

	/** Those among them that are wanted. */
	default RenglonesEnOrden que(Predicate<Renglon> quiere) {
		RenglonesEnOrden todos = this;
		return new RenglonesEnOrden() {
			@Override
			public @Nullable Renglon siguiente() throws IOException, SQLException {
				Renglon renglon = todos.siguiente();
				while (renglon != null && !quiere.test(renglon)) {
					renglon = todos.siguiente();
				}
				return renglon;
			}

			@Override
			public void close() throws IOException, SQLException {
				todos.close();
			}
		};
	}

}
