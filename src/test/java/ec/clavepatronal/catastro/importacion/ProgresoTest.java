package ec.clavepatronal.catastro.importacion;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgresoTest {

	private static final int MILLON = 1_000_000;

	private final ByteArrayOutputStream dicho = new ByteArrayOutputStream();

	private long ahora = 1;

	@Test
	void elsewhere_there_is_a_line_every_ten_seconds() {
		contar(progreso(false), Duration.ofSeconds(40));
		assertThat(lineas()).hasSize(3).startsWith("[FILE, [######..................], 25, 253952, 25000, 30 s]");
	}

	@Test
	void on_a_terminal_the_line_stays_where_it_is_and_is_wiped_at_the_end() {
		Progreso progreso = progreso(true);
		contar(progreso, Duration.ofSeconds(4));
		progreso.termina();
		assertThat(this.dicho.toString(StandardCharsets.UTF_8)).startsWith("\r[FILE, ")
			.endsWith(" \r")
			.doesNotContain("\n");
	}

	@Test
	void the_time_left_is_that_of_all_files() {
		Progreso progreso = progreso(false);
		progreso.empieza();
		progreso.archivo("ONE", 0, 0.25, 50_000);
		leer(progreso, 50_000, Duration.ofSeconds(9));
		progreso.archivo("TWO", 0.25, 1, 150_000);
		leer(progreso, 150_000, Duration.ofSeconds(27));
		assertThat(lineas()).hasSize(3).startsWith("[TWO, [#######.................], 29, 57344, 5556, 26 s]");
	}

	@Test
	void a_short_import_says_nothing_on_the_way() {
		contar(progreso(false), Duration.ofSeconds(5));
		assertThat(this.dicho.size()).isZero();
	}

	private Progreso progreso(boolean terminal) {
		return new Progreso(new PrintStream(this.dicho, true, StandardCharsets.UTF_8), Arrays::toString, "SAVING",
				terminal, () -> this.ahora);
	}

	private void contar(Progreso progreso, Duration cuanto) {
		progreso.empieza();
		progreso.archivo("FILE", 0, 1, MILLON);
		leer(progreso, MILLON, cuanto);
	}

	private void leer(Progreso progreso, int filas, Duration cuanto) {
		for (int i = 1; i <= filas; i++) {
			this.ahora += cuanto.toNanos() / filas;
			progreso.fila(i);
		}
	}

	private String[] lineas() {
		return this.dicho.toString(StandardCharsets.UTF_8).split("\\R");
	}

}
