package ec.clavepatronal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The self-assessment in docs/asvs.md says something about every requirement and names
 * nothing that is not there. The numbers with their levels are those of ASVS 5.0.0.
 */
class AsvsTest {

	private static final String MET = "met";

	private static final String NOT_MET = "not met";

	private static final String NOT_APPLICABLE = "not applicable";

	private static final Pattern ROW = Pattern
		.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| (\\d) \\| ([^|]+) \\| ([a-z *]+) \\| ([^|]+) \\|");

	private static final Pattern BLOCK = Pattern.compile("Not applicable: ((?:\\d+\\.\\d+\\.\\d+(?:, )?)+)\\. \\S.*");

	private static final Pattern COUNT = Pattern
		.compile("\\| (met|not met|not applicable) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");

	private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

	private static final Pattern CLASS = Pattern.compile("[A-Z]\\w+");

	private static final Pattern FILE = Pattern
		.compile("(docs|src|bench)/[\\w./-]+|\\.dockerignore|Dockerfile|\\w+\\.md");

	/** A test by its name is one of those of the class before it. */
	private static final Pattern METHOD = Pattern.compile("`(\\w+)` \\(((?:`\\w+`(?:, )?)+)\\)");

	@Test
	void every_requirement_of_levels_1_and_2_stands_there_once() throws IOException {
		List<String> said = new ArrayList<>();
		rows().forEach((row) -> said.add(row.group(1) + " " + row.group(2)));
		Map<String, String> levels = levels();
		blocks().forEach((number) -> said.add(number + " " + levels.get(number)));
		assertThat(levels).hasSize(253);
		assertThat(said).containsExactlyInAnyOrderElementsOf(
				levels.entrySet().stream().map((one) -> one.getKey() + " " + one.getValue()).toList());
	}

	@Test
	void the_counts_at_the_top_are_right() throws IOException {
		Map<String, String> levels = levels();
		Map<String, int[]> counted = new TreeMap<>();
		rows().forEach((row) -> count(counted, verdict(row), row.group(2)));
		blocks().forEach((number) -> count(counted, NOT_APPLICABLE, levels.get(number)));
		assertThat(lines(COUNT).map((line) -> line.group(0)))
			.containsExactlyElementsOf(Stream.of(MET, NOT_MET, NOT_APPLICABLE)
				.map((verdict) -> "| %s | %d | %d | %d |".formatted(verdict, counted.get(verdict)[0],
						counted.get(verdict)[1], counted.get(verdict)[0] + counted.get(verdict)[1]))
				.toList());
	}

	@Test
	void whatever_is_named_is_there() throws IOException {
		Set<String> classes = classes().keySet();
		for (MatchResult row : rows()) {
			List<String> proofs = QUOTED.matcher(row.group(5))
				.results()
				.map((name) -> name.group(1))
				.filter((name) -> CLASS.matcher(name).matches() || FILE.matcher(name).matches())
				.toList();
			assertThat(proofs).as(row.group(1))
				.allMatch(
						(name) -> FILE.matcher(name).matches() ? Files.exists(Path.of(name)) : classes.contains(name));
			if (verdict(row).equals(MET)) {
				assertThat(proofs).as(row.group(1)).isNotEmpty();
			}
		}
	}

	@Test
	void every_test_that_is_named_is_one_of_its_class() throws IOException {
		Map<String, List<Path>> classes = classes();
		int named = 0;
		for (MatchResult row : rows()) {
			for (MatchResult tests : METHOD.matcher(row.group(5)).results().toList()) {
				String source = source(classes.get(tests.group(1)));
				for (MatchResult test : QUOTED.matcher(tests.group(2)).results().toList()) {
					assertThat(source).as(row.group(1)).contains("void " + test.group(1) + "(");
					named++;
				}
			}
		}
		assertThat(named).isGreaterThan(10);
	}

	private static void count(Map<String, int[]> counted, String verdict, String level) {
		counted.computeIfAbsent(verdict, (any) -> new int[2])[Integer.parseInt(level) - 1]++;
	}

	private static String verdict(MatchResult row) {
		String verdict = row.group(4).replace("*", "");
		assertThat(verdict).as(row.group(1)).isIn(MET, NOT_MET, NOT_APPLICABLE);
		return verdict;
	}

	/** Every line that looks like one, so that none is passed over for a slip. */
	private static List<MatchResult> rows() throws IOException {
		List<MatchResult> rows = lines(ROW).toList();
		assertThat(rows).hasSize((int) document().stream().filter((line) -> line.matches("\\| *V?\\d.*")).count());
		return rows;
	}

	private static List<String> blocks() throws IOException {
		return lines(BLOCK).flatMap((block) -> Stream.of(block.group(1).split(", "))).toList();
	}

	private static Stream<MatchResult> lines(Pattern form) throws IOException {
		return document().stream()
			.map(form::matcher)
			.filter((line) -> line.matches())
			.map((line) -> line.toMatchResult());
	}

	private static List<String> document() throws IOException {
		return Files.readAllLines(Path.of("docs/asvs.md"));
	}

	private static Map<String, String> levels() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/asvs-5.0.0.txt"))
			.stream()
			.map((line) -> line.split(" "))
			.collect(Collectors.toMap((line) -> line[0], (line) -> line[1]));
	}

	/** By their simple names, which some share. */
	private static Map<String, List<Path>> classes() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.collect(Collectors.groupingBy((file) -> file.getFileName().toString().replace(".java", "")));
		}
	}

	private static String source(List<Path> files) throws IOException {
		StringBuilder source = new StringBuilder();
		for (Path file : files) {
			source.append(Files.readString(file));
		}
		return source.toString();
	}

}
