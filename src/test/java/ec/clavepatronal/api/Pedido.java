package ec.clavepatronal.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * A request in the making: the example of the contract, changed where a test needs it.
 */
record Pedido(Map<String, Object> campos) {

	static final String EVALUACIONES = "/api/v1/evaluaciones";

	static final String IDENTIFICADORES = "/api/v1/identificadores";

	static final JsonMapper JSON = JsonMapper.shared();

	static Pedido deUnaSociedad() {
		return new Pedido(new LinkedHashMap<>(JSON.readValue(ejemplo("en-linea.pedido.json"), Map.class)));
	}

	static Pedido deUnHogar() {
		return deUnaSociedad().con("empleador", "SERVICIO_DOMESTICO").sin("ruc").sin("sucursal");
	}

	static String ejemplo(String archivo) {
		try {
			return new ClassPathResource("api/ejemplos/" + archivo).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(archivo, ex);
		}
	}

	Pedido con(String campo, Object valor) {
		Map<String, Object> otros = new LinkedHashMap<>(this.campos);
		otros.put(campo, valor);
		return new Pedido(otros);
	}

	Pedido sin(String campo) {
		Map<String, Object> otros = new LinkedHashMap<>(this.campos);
		otros.remove(campo);
		return new Pedido(otros);
	}

	Pedido conIdentificacion(String tipo, String numero) {
		return con("identificacion", Map.of("tipo", tipo, "numero", numero));
	}

	String json() {
		return JSON.writeValueAsString(this.campos);
	}

}
