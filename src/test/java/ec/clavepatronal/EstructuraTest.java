package ec.clavepatronal;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must never be, however handy it would seem.
 */
class EstructuraTest {

	/** The rooms of the house from the ground up: each may use those before it. */
	private static final List<String> PLAN = List.of("identificador", "reglas", "almacen", "tabla", "respaldo",
			"llaves", "catastro", "pagina", "calendario", "evaluacion", "propietario", "recuperacion", "documentos",
			"api", "web", "sitio", "vigilancia");

	private static final ApplicationModules MODULES = ApplicationModules.of(ClavePatronal.class);

	private static final JavaClasses CLASES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("ec.clavepatronal");

	@Test
	void modules_have_no_cycles_and_reach_only_into_public_faces() {
		MODULES.verify();
	}

	@Test
	void every_module_is_one_of_the_plan() {
		assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
			.containsExactlyInAnyOrderElementsOf(PLAN);
	}

	@ParameterizedTest
	@FieldSource("PLAN")
	void a_module_names_what_it_uses_and_no_more_all_of_it_below(String module) throws Exception {
		List<String> named = Stream
			.of(Class.forName("ec.clavepatronal." + module + ".package-info")
				.getAnnotation(org.springframework.modulith.ApplicationModule.class)
				.allowedDependencies())
			// What stands behind the colons is a room of the module with a face of its
			// own.
			.map((used) -> used.replaceFirst(" ::.*", ""))
			.distinct()
			.toList();
		assertThat(PLAN.subList(0, PLAN.indexOf(module))).containsAll(named);
		assertThat(MODULES.getModuleByName(module).orElseThrow().getDirectDependencies(MODULES).uniqueModules())
			.extracting((used) -> used.getIdentifier().toString())
			.containsExactlyInAnyOrderElementsOf(named);
	}

	@Test
	void identifiers_and_rules_are_plain_java() {
		noClasses().that()
			.resideInAnyPackage("..identificador..", "..reglas..")
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..", "org.thymeleaf..")
			.check(CLASES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ec.clavepatronal.identificador..", "ec.clavepatronal.reglas.." })
	void identifiers_and_rules_depend_on_no_other_module(String module) {
		noClasses().that()
			.resideInAPackage(module)
			.should()
			.dependOnClassesThat(resideInAPackage("ec.clavepatronal..").and(resideOutsideOfPackage(module)))
			.check(CLASES);
	}

	/** Nested rooms too: what is below knows nothing of what is above. */
	@Test
	void no_two_rooms_need_one_another() {
		slices().matching("ec.clavepatronal.(**)").should().beFreeOfCycles().check(CLASES);
	}

	/** Whoever works through a list has no request, and no page waits for it. */
	@Test
	void papers_are_made_without_a_request() {
		noClasses().that()
			.haveFullyQualifiedName("ec.clavepatronal.documentos.Papeleria")
			.or()
			.resideInAnyPackage("..documentos.papeles..", "..documentos.imprenta..")
			.should()
			.transitivelyDependOnClassesThat(resideInAnyPackage("jakarta.servlet..", "org.springframework.web.."))
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
