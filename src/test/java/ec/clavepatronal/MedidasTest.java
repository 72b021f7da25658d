package ec.clavepatronal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How large anything may be, so that somebody who looks for it finds it in ten minutes. A
 * room is a package; what is nested in it is another.
 */
class MedidasTest {

	private static final Path FUENTES = Path.of("src/main/java");

	private static final int LINES_OF_A_ROOM = 2200;

	private static final int FILES_OF_A_ROOM = 40;

	private static final int LINES_OF_A_FILE = 250;

	private static final int MEDIAN_LINES_OF_A_FILE = 50;

	private static final int LINES_OF_A_METHOD = 30;

	@Test
	void no_room_has_more_files_than_one_takes_in() throws IOException {
		assertThat(tooLarge(filesByRoom(), List::size, FILES_OF_A_ROOM)).isEmpty();
	}

	@Test
	void no_room_has_more_lines_than_one_reads() throws IOException {
		assertThat(
				tooLarge(filesByRoom(), (files) -> files.stream().mapToInt(MedidasTest::lines).sum(), LINES_OF_A_ROOM))
			.isEmpty();
	}

	@Test
	void no_file_is_long() throws IOException {
		assertThat(files()).hasSizeGreaterThan(100).filteredOn((file) -> lines(file) > LINES_OF_A_FILE).isEmpty();
	}

	@Test
	void most_files_are_very_short() throws IOException {
		List<Integer> lines = files().stream().map(MedidasTest::lines).sorted().toList();
		assertThat(lines.get(lines.size() / 2)).isLessThanOrEqualTo(MEDIAN_LINES_OF_A_FILE);
	}

	@Test
	void no_method_is_longer_than_a_screen() throws IOException {
		List<Method> methods = methods();
		assertThat(methods).hasSizeGreaterThan(1000).filteredOn((one) -> one.lines() > LINES_OF_A_METHOD).isEmpty();
	}

	private static Map<String, Integer> tooLarge(Map<String, List<Path>> rooms, ToIntFunction<List<Path>> size,
			int most) {
		Map<String, Integer> found = new TreeMap<>();
		rooms.forEach((room, files) -> found.put(room, size.applyAsInt(files)));
		found.values().removeIf((one) -> one <= most);
		return found;
	}

	private static Map<String, List<Path>> filesByRoom() throws IOException {
		return files().stream()
			.collect(Collectors.groupingBy((file) -> FUENTES.relativize(file.getParent()).toString()));
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

	private static List<Method> methods() throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null,
					manager.getJavaFileObjectsFromPaths(files()));
			List<Method> found = new ArrayList<>();
			for (CompilationUnitTree unit : task.parse()) {
				unit.accept(new Methods(unit, Trees.instance(task).getSourcePositions()), found);
			}
			return found;
		}
	}

	/** A method with its annotations and without its Javadoc. */
	private record Method(String file, String name, long lines) {
	}

	private static final class Methods extends TreeScanner<Void, List<Method>> {

		private final CompilationUnitTree unit;

		private final SourcePositions positions;

		Methods(CompilationUnitTree unit, SourcePositions positions) {
			this.unit = unit;
			this.positions = positions;
		}

		@Override
		public Void visitMethod(MethodTree method, List<Method> found) {
			LineMap lines = this.unit.getLineMap();
			long first = lines.getLineNumber(this.positions.getStartPosition(this.unit, method));
			long last = lines.getLineNumber(this.positions.getEndPosition(this.unit, method));
			found.add(new Method(this.unit.getSourceFile().getName(), method.getName().toString(), last - first + 1));
			return super.visitMethod(method, found);
		}

	}

}
