package ec.clavepatronal.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.reglas.Certeza;
import ec.clavepatronal.reglas.Regla;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.MessageSource;

/**
 * Says of the schemas what the records say: every field of an answer is there, and which
 * may be null. Descriptions come from the bundle, under {@code api.esquema.<schema>} and
 * {@code api.esquema.<schema>.<property>}. Sorts what has no order of its own.
 */
class EsquemasCustomizer implements OpenApiCustomizer {

	private static final List<Class<?>> RESPUESTAS = List.of(EvaluacionJson.class, LecturaJson.class, ErrorJson.class);

	private final MessageSource mensajes;

	EsquemasCustomizer(MessageSource mensajes) {
		this.mensajes = mensajes;
	}

	@Override
	public void customise(OpenAPI documento) {
		Map<String, Schema> esquemas = new TreeMap<>(documento.getComponents().getSchemas());
		sinLoQueSoloSeCuenta(esquemas);
		RESPUESTAS.forEach((respuesta) -> completar(respuesta, esquemas));
		Schema<?> problema = Objects.requireNonNull(esquemas.get("Problema"));
		problema.setRequired(List.copyOf(problema.getProperties().keySet()));
		esquemas.forEach(this::describir);
		documento.getComponents().setSchemas(esquemas);
		Paths direcciones = new Paths();
		new TreeMap<>(documento.getPaths()).forEach((direccion, contenido) -> {
			ApiResponses respuestas = new ApiResponses();
			respuestas.putAll(new TreeMap<>(contenido.getPost().getResponses()));
			contenido.getPost().setResponses(respuestas);
			direcciones.addPathItem(direccion, contenido);
		});
		documento.setPaths(direcciones);
	}

	/**
	 * What the portal said is told to the wizard: no request of a program leads to it.
	 */
	private static void sinLoQueSoloSeCuenta(Map<String, Schema> esquemas) {
		valores(esquemas, "Motivo", "nombre").removeIf((nombre) -> Regla.valueOf((String) nombre).delPortal());
		valores(esquemas, "Fuente", "certeza").remove(Certeza.LO_CONTO_USTED.name());
	}

	private static List<?> valores(Map<String, Schema> esquemas, String esquema, String campo) {
		Object propiedad = Objects.requireNonNull(esquemas.get(esquema)).getProperties().get(campo);
		return ((Schema<?>) Objects.requireNonNull(propiedad)).getEnum();
	}

	private static void completar(Class<?> tipo, Map<String, Schema> esquemas) {
		Schema<?> esquema = Objects.requireNonNull(esquemas.get(nombre(tipo)));
		RecordComponent[] campos = tipo.getRecordComponents();
		esquema.setRequired(Arrays.stream(campos).map(RecordComponent::getName).toList());
		for (RecordComponent campo : campos) {
			AnnotatedType delCampo = elemento(campo.getAnnotatedType());
			if (delCampo.isAnnotationPresent(Nullable.class)) {
				esquema.getProperties().computeIfPresent(campo.getName(), (nombre, antes) -> oNulo(antes));
			}
			if (delCampo.getType() instanceof Class<?> clase && clase.isRecord()) {
				completar(clase, esquemas);
			}
		}
	}

	private static AnnotatedType elemento(AnnotatedType tipo) {
		return (tipo instanceof AnnotatedParameterizedType lista) ? lista.getAnnotatedActualTypeArguments()[0] : tipo;
	}

	private static String nombre(Class<?> tipo) {
		return tipo.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class).name();
	}

	private static Schema<?> oNulo(Schema<?> esquema) {
		Schema<?> nulo = new JsonSchema();
		nulo.addType("null");
		if (esquema.get$ref() != null) {
			return new JsonSchema().anyOf(List.of(esquema, nulo));
		}
		esquema.addType("null");
		return esquema;
	}

	private void describir(String nombre, Schema<?> esquema) {
		describir(esquema, "api.esquema." + nombre);
		esquema.getProperties().forEach((campo, tipo) -> describir(tipo, "api.esquema." + nombre + "." + campo));
	}

	private void describir(Schema<?> esquema, String clave) {
		String texto = this.mensajes.getMessage(clave, null, null, Textos.ESPANOL);
		if (texto != null) {
			esquema.setDescription(texto);
		}
	}

}
