package ec.clavepatronal;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Pages that go wrong in ways that the real ones should not.
 */
@TestComponent
@Controller
public class PaginasQueFallan {

	public static final String SECRETO = "1710034065";

	@GetMapping({ "/prueba/falla", "/api/prueba/falla" })
	String falla() {
		throw new IllegalStateException("tropezó con " + SECRETO, new IllegalArgumentException(SECRETO));
	}

	@GetMapping("/prueba/rota")
	String rota() {
		return "prueba/rota";
	}

	@GetMapping("/prueba/numero")
	@ResponseBody
	String numero(@RequestParam int numero) {
		return "número " + numero;
	}

	@PostMapping("/prueba/solo-envio")
	@ResponseBody
	String soloEnvio() {
		return "enviado";
	}

	@PostMapping("/api/prueba/largo")
	@ResponseBody
	String largo(@RequestBody String cuerpo) {
		return "largo " + cuerpo.length();
	}

}
