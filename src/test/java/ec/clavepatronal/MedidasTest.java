package ec.clavepatronal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How large anything may be, so that somebody who looks for it finds it in ten minutes.
 */
class MedidasTest {

	private static final Path FUENTES = Path.of("src/main/java");

	private static final int LINES_OF_A_FILE = 250;

	@Test
	void no_file_is_long() throws IOException {
		assertThat(files()).hasSizeGreaterThan(100).filteredOn((file) -> lines(file) > LINES_OF_A_FILE).isEmpty();
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(FUENTES)) {
			return all.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

	private static int lines(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return (int) lines.count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
