package ec.clavepatronal;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/**
 * What must never be, however handy it would seem.
 */
class EstructuraTest {

	private static final JavaClasses CLASES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("ec.clavepatronal");

	@Test
	void modules_have_no_cycles_and_reach_only_into_public_faces() {
		ApplicationModules.of(ClavePatronal.class).verify();
	}

	@Test
	void identifiers_and_rules_are_plain_java() {
		noClasses().that()
			.resideInAnyPackage("..identificador..", "..reglas..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..", "org.thymeleaf..")
			.check(CLASES);
	}

	@Test
	void identifiers_and_rules_depend_on_no_other_module() {
		noClasses().that()
			.resideInAPackage("..identificador..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("..reglas..", "..catastro..", "..recuperacion..", "..api..", "..sitio..")
			.check(CLASES);
		noClasses().that()
			.resideInAPackage("..reglas..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("..identificador..", "..catastro..", "..recuperacion..", "..api..", "..sitio..")
			.check(CLASES);
	}

	@Test
	void nobody_keeps_anything_in_a_session() {
		noClasses().should().dependOnClassesThat().areAssignableTo(HttpSession.class).check(CLASES);
	}

	@Test
	void nothing_is_injected_into_fields() {
		noFields().should()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
			.orShould()
			.beAnnotatedWith("jakarta.inject.Inject")
			.check(CLASES);
	}

	/** Only what asks the SRI online may, and it is off unless an operator wants it. */
	@Test
	void nothing_else_opens_a_connection_to_anywhere() {
		noClasses().that()
			.haveNameNotMatching("ec\\.clavepatronal\\.catastro\\.enlinea\\.ClienteDelSri(\\$.*)?")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.net.http..", "org.springframework.web.client..")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.net.Socket")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.net.URLConnection")
			.check(CLASES);
	}

	/** What turns a text into a command, a program or an object of any kind. */
	@Test
	void nothing_that_comes_in_is_ever_carried_out() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("javax.script..", "javax.naming..", "javax.xml.xpath..",
					"org.springframework.expression..")
			.orShould()
			.dependOnClassesThat()
			.haveNameMatching(
					"java\\.lang\\.ProcessBuilder|java\\.io\\.Object(Input|Output)Stream|java\\.util\\.Random")
			.orShould()
			.callMethod(Runtime.class, "exec", String.class)
			.orShould()
			.callMethod(Runtime.class, "exec", String[].class)
			.check(CLASES);
	}

	@Test
	void there_is_no_drawer_for_everything() {
		noClasses().should()
			.resideInAnyPackage("..util..", "..common..", "..helper..", "..service..", "..model..", "..dto..",
					"..impl..")
			.check(CLASES);
	}

}
