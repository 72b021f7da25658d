package ec.clavepatronal;

import java.util.Arrays;

import ec.clavepatronal.catastro.importacion.ImportarCatastro;
import ec.clavepatronal.llaves.OrdenDeLlaves;
import ec.clavepatronal.respaldo.OrdenDeRespaldo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application: an independent assistant that prepares the recovery of an IESS
 * employer key. Each direct subpackage is a module with one purpose, said in its
 * {@code package-info}.
 */
@SpringBootApplication
public class ClavePatronal {

	/** Serves, unless the first argument is one of the commands. */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals(ImportarCatastro.ORDEN)) {
			System.exit(ImportarCatastro.ejecutar(Arrays.copyOfRange(args, 1, args.length)));
		}
		if (args.length > 0 && OrdenDeRespaldo.ORDENES.contains(args[0])) {
			System.exit(OrdenDeRespaldo.ejecutar(args));
		}
		if (args.length > 0 && OrdenDeLlaves.ORDENES.contains(args[0])) {
			System.exit(OrdenDeLlaves.ejecutar(args));
		}
		SpringApplication.run(ClavePatronal.class, args);
	}

}
