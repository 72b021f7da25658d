package ec.clavepatronal.almacen;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EspacioTest {

	private static final DataSize NADA = DataSize.ofBytes(0);

	@TempDir
	private Path datos;

	@Test
	void little_room_is_told_in_time() {
		assertThat(new Espacio(this.datos, NADA).escaso()).isFalse();
		assertThat(new Espacio(this.datos, DataSize.ofTerabytes(1000)).escaso()).isTrue();
		assertThat(new Espacio(this.datos.resolve("ninguna"), DataSize.ofTerabytes(1000)).escaso()).isFalse();
	}

	@Test
	void the_reserve_is_let_go_when_nothing_can_be_deleted_without_it() {
		Espacio espacio = new Espacio(this.datos, NADA);
		assertThat(this.datos.resolve("reserva")).hasSize(1024 * 1024);
		AtomicInteger veces = new AtomicInteger();
		espacio.borrando(() -> {
			if (veces.incrementAndGet() == 1) {
				throw new IllegalStateException(new SQLException("full", null, 13));
			}
			assertThat(this.datos.resolve("reserva")).doesNotExist();
		});
		assertThat(veces).hasValue(2);
		assertThat(this.datos.resolve("reserva")).as("kept again when there is room").exists();
	}

	@Test
	void any_other_failure_is_left_to_whoever_asked() {
		Espacio espacio = new Espacio(this.datos, NADA);
		assertThatIllegalStateException().isThrownBy(() -> espacio.borrando(() -> {
			throw new IllegalStateException(new SQLException("busy", null, 5));
		}));
		assertThat(this.datos.resolve("reserva")).exists();
	}

	@Test
	void none_is_kept_where_room_is_scarce() {
		new Espacio(this.datos, DataSize.ofTerabytes(1000));
		assertThat(this.datos).isEmptyDirectory();
	}

}
