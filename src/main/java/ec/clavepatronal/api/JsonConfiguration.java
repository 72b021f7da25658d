package ec.clavepatronal.api;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.type.LogicalType;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads JSON by the letter. What another program wrote by mistake must not turn into an
 * identifier: a number where text goes has lost its zeros already.
 */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

	/** The contract needs three levels. */
	private static final int NIVELES = 16;

	private static final int LARGO_DE_NOMBRE = 256;

	private static final int LARGO_DE_NUMERO = 64;

	private static final int LARGO_DE_TEXTO = 64 * 1024;

	@Bean
	JsonFactoryBuilderCustomizer limitesDelJson() {
		return (fabrica) -> fabrica.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(NIVELES)
			.maxNameLength(LARGO_DE_NOMBRE)
			.maxNumberLength(LARGO_DE_NUMERO)
			.maxStringLength(LARGO_DE_TEXTO)
			.build());
	}

	@Bean
	JsonMapperBuilderCustomizer jsonAlPieDeLaLetra() {
		return (lector) -> lector
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.withCoercionConfig(LogicalType.Textual,
					(texto) -> texto.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
			.withCoercionConfig(LogicalType.Enum,
					(valor) -> valor.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail));
	}

}
