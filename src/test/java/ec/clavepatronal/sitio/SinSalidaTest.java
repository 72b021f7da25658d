package ec.clavepatronal.sitio;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class SinSalidaTest {

	private static final String HACIA_AFUERA = "java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|URL)"
			+ "|java\\.nio\\.channels\\..*Socket.*|javax\\.net\\..*"
			+ "|org\\.springframework\\.web\\.(client|reactive)\\..*|org\\.springframework\\.http\\.client\\..*";

	private static final String DEL_SRI = "ec\\.clavepatronal\\.catastro\\.ClienteDelSri(\\$.*)?";

	@Test
	void nothing_here_opens_a_connection_to_anywhere() {
		noClasses()
			.that(DescribedPredicate.describe("are not the client of the SRI, which is off by default",
					(JavaClass tipo) -> !tipo.getName().matches(DEL_SRI)))
			.should()
			.dependOnClassesThat(
					DescribedPredicate.describe("connect", (JavaClass tipo) -> tipo.getName().matches(HACIA_AFUERA)))
			.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.importPackages("ec.clavepatronal"));
	}

}
