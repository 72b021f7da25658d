package ec.clavepatronal.catastro;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Rows in the order in which they are kept, one after the other: all of them would not
 * fit into memory.
 */
interface Renglones extends AutoCloseable {

	/** Not a single one. */
	Renglones NINGUNO = new Renglones() {
		@Override
		public @Nullable Renglon siguiente() {
			return null;
		}

		@Override
		public void close() {
		}
	};

	/** The next one, or null at the end. */
	@Nullable Renglon siguiente() throws IOException, SQLException;

	@Override
	void close() throws IOException, SQLException;

	/** Those among them that are wanted. */
	default Renglones que(Predicate<Renglon> quiere) {
		Renglones todos = this;
		return new Renglones() {
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
