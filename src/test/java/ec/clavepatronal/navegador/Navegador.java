package ec.clavepatronal.navegador;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One browser for the whole run, a new context for every {@link Persona}. Whatever the
 * browser complains about while she walks fails her test.
 */
class Navegador implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace NUESTRO = Namespace.create(Navegador.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contexto) {
		return Chromium.falta()
			.map(ConditionEvaluationResult::disabled)
			.orElseGet(() -> ConditionEvaluationResult.enabled("Chromium is here"));
	}

	@Override
	public boolean supportsParameter(ParameterContext parametro, ExtensionContext contexto) {
		return parametro.getParameter().getType() == Persona.class;
	}

	@Override
	public Persona resolveParameter(ParameterContext parametro, ExtensionContext contexto) {
		Browser navegador = contexto.getRoot()
			.getStore(NUESTRO)
			.computeIfAbsent(Chromium.class, (clase) -> Chromium.abrir(), Chromium.class)
			.navegador();
		Persona persona = new Persona(navegador, raiz(contexto), !parametro.isAnnotated(SinJavaScript.class));
		personas(contexto).add(persona);
		return persona;
	}

	@Override
	public void afterEach(ExtensionContext contexto) {
		List<Persona> personas = personas(contexto);
		personas.forEach(Persona::cerrar);
		assertThat(personas).flatMap(Persona::quejas).as("what the browser complained about").isEmpty();
	}

	private static String raiz(ExtensionContext contexto) {
		return "http://localhost:" + SpringExtension.getApplicationContext(contexto)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
	}

	@SuppressWarnings("unchecked")
	private static List<Persona> personas(ExtensionContext contexto) {
		return contexto.getStore(NUESTRO).computeIfAbsent(Persona.class, (clase) -> new ArrayList<>(), List.class);
	}

}
