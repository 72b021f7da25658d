package ec.clavepatronal.navegador;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the browser really asks the server.
 */
@ConNavegador
class PeticionesTest {

	@Test
	void a_first_page_takes_three_requests_and_the_next_one(Persona persona) {
		List<String> pedidas = pedidas(persona);
		persona.abre("/");
		assertThat(pedidas).hasSizeBetween(1, 3);
		pedidas.clear();
		persona.sigue("Ver el camino oficial completo").ve("¿Qué clave necesita?");
		assertThat(pedidas).hasSize(1);
	}

	private static List<String> pedidas(Persona persona) {
		CDPSession sesion = persona.pagina().context().newCDPSession(persona.pagina());
		Set<String> deMemoria = new HashSet<>();
		List<String> pedidas = new ArrayList<>();
		sesion.on("Network.requestServedFromCache", (e) -> deMemoria.add(e.get("requestId").getAsString()));
		sesion.on("Network.responseReceived", (e) -> {
			JsonObject respuesta = e.getAsJsonObject("response");
			String direccion = respuesta.get("url").getAsString();
			if (direccion.startsWith("http") && !respuesta.get("fromDiskCache").getAsBoolean()
					&& !deMemoria.contains(e.get("requestId").getAsString())) {
				pedidas.add(direccion);
			}
		});
		sesion.send("Network.enable");
		return pedidas;
	}

}
