package ec.clavepatronal.catastro;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/**
 * Spring Modulith shuts the rooms of the registry to other modules; this is what they may
 * know of one another. There is no circle in it, so there can be none in the code.
 */
class EstructuraDelCatastroTest {

	private static final String CATASTRO = "ec.clavepatronal.catastro";

	private static final JavaClasses CLASES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(CATASTRO);

	@Test
	void dependencies_go_down_only() {
		rooms("archivo", "deposito", "importacion", "enlinea").whereLayer("face")
			.mayNotAccessAnyLayer()
			.whereLayer("archivo")
			.mayOnlyAccessLayers("face")
			.whereLayer("deposito")
			.mayOnlyAccessLayers("face")
			.whereLayer("importacion")
			.mayOnlyAccessLayers("face", "archivo", "deposito")
			.whereLayer("enlinea")
			.mayOnlyAccessLayers("face", "archivo")
			.ensureAllClassesAreContainedInArchitecture()
			.check(CLASES);
	}

	private static LayeredArchitecture rooms(String... names) {
		LayeredArchitecture all = layeredArchitecture().consideringOnlyDependenciesInAnyPackage(CATASTRO + "..")
			.layer("face")
			.definedBy(CATASTRO);
		for (String name : names) {
			all = all.layer(name).definedBy(CATASTRO + "." + name);
		}
		return all;
	}

}
