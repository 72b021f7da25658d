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

	/** The watchman at the door handles connections that came in, and opens none. */
	private static final String EXENTOS = "ec\\.clavepatronal\\.(catastro\\.enlinea\\.ClienteDelSri|web\\.puerta\\.Vigilante)(\\$.*)?";

	@Test
	void nothing_here_opens_a_connection_to_anywhere() {
		noClasses()
			.that(DescribedPredicate.describe(
					"are neither the client of the SRI, which is off by default, nor the watchman at the door",
					(JavaClass tipo) -> !tipo.getName().matches(EXENTOS)))
			.should()
			.dependOnClassesThat(
					DescribedPredicate.describe("connect", (JavaClass tipo) -> tipo.getName().matches(HACIA_AFUERA)))
			.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.importPackages("ec.clavepatronal"));
	}

}
