package ec.clavepatronal.web.seguridad;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where to tell about a hole in this installation (RFC 9116), if its operator says where:
 * an address that nobody reads is worse than none.
 */
@Controller
class AvisosDeSeguridad {

	private static final Duration VALE = Duration.ofDays(180);

	private final String contacto;

	private final InstantSource reloj;

	@Autowired
	AvisosDeSeguridad(@Value("${clave-patronal.contacto-de-seguridad:}") String contacto) {
		this(contacto, InstantSource.system());
	}

	AvisosDeSeguridad(String contacto, InstantSource reloj) {
		this.contacto = contacto.strip();
		this.reloj = reloj;
	}

	@GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String aviso() {
		if (this.contacto.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "Contact: " + this.contacto + "\nExpires: "
				+ this.reloj.instant().plus(VALE).truncatedTo(ChronoUnit.SECONDS) + "\nPreferred-Languages: es, en\n";
	}

}
