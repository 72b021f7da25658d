package ec.clavepatronal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the jar and the image are made of is known, and says so. NOTICE names all that the
 * jar brings with its licence, as the bill of materials in the jar has it. To bring it up
 * to date: {@code ./mvnw test -Dtest=SuministroTest -Dlicencias=escribir}.
 */
class SuministroTest {

	private static final Path NOTICE = Path.of("NOTICE");

	/** What may be used in and beside a program under the Apache licence. */
	private static final Set<String> ACEPTADAS = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0",
			"EPL-2.0", "LGPL-2.1-only", "LGPL-2.1-or-later", "FreeBSD License", "GPL-2.0-with-classpath-exception");

	@Test
	void the_notice_is_up_to_date() throws IOException {
		StringBuilder texto = new StringBuilder(
				"""
						Clave Patronal
						Under the Apache License, Version 2.0 (see LICENSE).

						Its jar brings what follows, each under its own licence. Where several are named,
						some leave the choice and some are of parts under each: the component says which.
						The typeface Open Sans in every PDF is under Apache-2.0, the style sheet is made of GOV.UK Frontend (MIT).
						Drawn from the bill of materials (META-INF/sbom/application.cdx.json in the jar). To bring it up to date:
						./mvnw test -Dtest=SuministroTest -Dlicencias=escribir

						""");
		componentes()
			.forEach((nombre, licencias) -> texto.append("%-95s %s%n".formatted(nombre, String.join(", ", licencias))));
		String esperado = texto.toString().replace("\r\n", "\n");
		if ("escribir".equals(System.getProperty("licencias"))) {
			Files.writeString(NOTICE, esperado);
		}
		assertThat(NOTICE).content().isEqualTo(esperado);
	}

	@Test
	void every_licence_may_be_used() throws IOException {
		assertThat(componentes()).hasSizeGreaterThan(50)
			.allSatisfy((nombre, licencias) -> assertThat(licencias).as(nombre).isNotEmpty().isSubsetOf(ACEPTADAS));
	}

	/** Where it has to be for whoever gets the jar alone. */
	@Test
	void the_jar_brings_the_notice_and_the_licence() {
		for (String nombre : List.of("NOTICE", "LICENSE")) {
			assertThat(getClass().getResource("/META-INF/" + nombre)).as(nombre).isNotNull();
		}
	}

	/** A tag alone may be another image tomorrow. */
	@Test
	void images_are_named_by_what_they_are() throws IOException {
		List<String> imagenes = Files.readAllLines(Path.of("Dockerfile"))
			.stream()
			.filter((linea) -> linea.startsWith("ARG ") && linea.contains("eclipse-temurin"))
			.toList();
		assertThat(imagenes).hasSize(2)
			.allMatch((linea) -> linea.matches("ARG \\w+=eclipse-temurin:\\S+@sha256:[0-9a-f]{64}"));
		assertThat(Files.readAllLines(Path.of("Dockerfile")).stream().filter((linea) -> linea.startsWith("FROM ")))
			.containsExactly("FROM ${JDK} AS build", "FROM ${JRE}");
	}

	private static Map<String, Set<String>> componentes() throws IOException {
		try (InputStream lista = SuministroTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
			Map<String, Set<String>> componentes = new TreeMap<>();
			for (JsonNode componente : JsonMapper.shared().readTree(lista).get("components")) {
				// Annotations that only the structure test reads are in the list, but not
				// in the jar.
				if (componente.path("scope").asString().equals("optional")) {
					continue;
				}
				componentes.put("%s:%s %s".formatted(componente.path("group").asString(),
						componente.path("name").asString(), componente.path("version").asString()),
						licencias(componente));
			}
			return componentes;
		}
	}

	private static Set<String> licencias(JsonNode componente) {
		return StreamSupport.stream(componente.path("licenses").spliterator(), false)
			.map((una) -> una.has("expression") ? una.get("expression").asString()
					: una.path("license").path("id").asString(una.path("license").path("name").asString()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
