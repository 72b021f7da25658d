package ec.clavepatronal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application: an independent assistant that prepares the recovery of an IESS
 * employer key. Each direct subpackage is a module with one purpose, said in its
 * {@code package-info}.
 */
@SpringBootApplication
public class ClavePatronal {

	public static void main(String[] args) {
		SpringApplication.run(ClavePatronal.class, args);
	}

}
