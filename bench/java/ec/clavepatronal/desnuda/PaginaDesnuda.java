package ec.clavepatronal.desnuda;

import java.io.IOException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What Boot makes of one page when nothing else is asked of it: the bytes of a page as
 * they are, and a template with the same text and not a single expression.
 */
@Controller
@SpringBootApplication
public class PaginaDesnuda {

	private final byte[] pagina;

	PaginaDesnuda() throws IOException {
		this.pagina = new ClassPathResource("templates/pagina.html").getContentAsByteArray();
	}

	public static void main(String[] args) {
		SpringApplication.run(PaginaDesnuda.class, args);
	}

	@GetMapping("/bytes")
	ResponseEntity<byte[]> bytes() {
		return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(this.pagina);
	}

	@GetMapping("/plantilla")
	String plantilla() {
		return "pagina";
	}

}
