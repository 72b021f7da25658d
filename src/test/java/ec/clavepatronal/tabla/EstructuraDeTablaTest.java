package ec.clavepatronal.tabla;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/**
 * What the rooms of sheets may know of one another: down only, so that there can be no
 * circle. Whoever reads does not know how anything is written.
 */
class EstructuraDeTablaTest {

	private static final String TABLA = "ec.clavepatronal.tabla";

	private static final JavaClasses CLASES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(TABLA);

	@Test
	void dependencies_go_down_only() {
		rooms("paquete", "xlsx", "csv", "sanado", "apertura").whereLayer("face")
			.mayNotAccessAnyLayer()
			.whereLayer("paquete")
			.mayOnlyAccessLayers("face")
			.whereLayer("xlsx")
			.mayOnlyAccessLayers("face", "paquete")
			.whereLayer("csv")
			.mayOnlyAccessLayers("face")
			.whereLayer("sanado")
			.mayOnlyAccessLayers("face", "paquete", "xlsx", "csv")
			.whereLayer("apertura")
			.mayNotBeAccessedByAnyLayer()
			.ensureAllClassesAreContainedInArchitecture()
			.check(CLASES);
	}

	private static LayeredArchitecture rooms(String... names) {
		LayeredArchitecture all = layeredArchitecture().consideringOnlyDependenciesInAnyPackage(TABLA + "..")
			.layer("face")
			.definedBy(TABLA);
		for (String name : names) {
			all = all.layer(name).definedBy(TABLA + "." + name);
		}
		return all;
	}

}
