package ec.clavepatronal.catastro.importacion;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import ec.clavepatronal.almacen.AlmacenInservible;
import ec.clavepatronal.almacen.AvisoDeArranque;
import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The command that imports files of the SRI's: {@code importar-catastro [--forzar]
 * FILE|FOLDER…}. Starts the database and the registry, and nothing else. Exit codes: 0
 * imported, or nothing new; 2 wrong usage; 3 a file that cannot be read; 4 refused, which
 * {@code --forzar} may overrule; 5 the database or the disk cannot be used; 6 another
 * import is at work.
 */
public final class ImportarCatastro {

	/** First argument of the command line. */
	public static final String ORDEN = "importar-catastro";

	/** What they would say in English is said in Spanish. */
	private static final String[] CALLADOS = { "--logging.level.com.zaxxer.hikari=off",
			"--logging.level.org.flywaydb=off", "--logging.level.org.sqlite=off",
			"--logging.level.org.springframework.boot.SpringApplication=off",
			"--logging.level.org.springframework.transaction=off", "--logging.level.org.springframework.jdbc=off" };

	private ImportarCatastro() {
	}

	/**
	 * Runs the command.
	 * @param argumentos without the name of the command; settings as Spring takes them,
	 * the rest are files and folders
	 * @return exit code
	 */
	public static int ejecutar(String... argumentos) {
		SpringApplication aplicacion = new SpringApplication(PiezasDelCatastro.class);
		aplicacion.setWebApplicationType(WebApplicationType.NONE);
		aplicacion.setBannerMode(Banner.Mode.OFF);
		aplicacion.setLogStartupInfo(false);
		aplicacion.setDefaultProperties(
				Map.of("logging.level.root", "error", "logging.level.org.springframework.boot.diagnostics", "off",
						// Making the key of eight million rows takes its time.
						"clave-patronal.espera", "30m",
						// Somebody waits for the answer.
						"clave-patronal.espera-al-iniciar", "0s"));
		String[] ajustes = Stream
			.concat(Arrays.stream(argumentos)
				.filter((argumento) -> argumento.startsWith("--") && argumento.contains("=")), Stream.of(CALLADOS))
			.toArray(String[]::new);
		try (ConfigurableApplicationContext contexto = aplicacion.run(ajustes)) {
			return importar(contexto, new PrintStream(System.out, true, StandardCharsets.UTF_8), argumentos);
		}
		catch (RuntimeException ex) {
			System.err.println(AvisoDeArranque.texto(AlmacenInservible.en(ex)));
			return Motivo.ALMACEN.codigo();
		}
	}

	private static int importar(BeanFactory contexto, PrintStream salida, String... argumentos) {
		TextosDeImportacion textos = contexto.getBean(TextosDeImportacion.class);
		Relato relato = new Relato(textos, salida);
		try {
			ArchivosPedidos pedidos = ArchivosPedidos.leer(argumentos);
			relato.contar(contexto.getBean(Importacion.class)
				.importar(pedidos.rutas(), pedidos.forzar(), new Progreso(salida, textos, esTerminal())));
			return 0;
		}
		catch (ImportacionFallida ex) {
			relato.contar(ex);
			return ex.motivo().codigo();
		}
		catch (AlmacenInservible ex) {
			salida.println(AvisoDeArranque.texto(ex));
			return Motivo.ALMACEN.codigo();
		}
	}

	/** From Java 22 on there is a console even where nobody looks at it. */
	private static boolean esTerminal() {
		Console consola = System.console();
		if (consola == null) {
			return false;
		}
		try {
			Method esTerminal = Console.class.getMethod("isTerminal");
			return (Boolean) esTerminal.invoke(consola);
		}
		catch (ReflectiveOperationException ex) {
			return true;
		}
	}

	/** The database, the registry, and what both need of Spring Boot. */
	@ComponentScan({ "ec.clavepatronal.almacen", "ec.clavepatronal.catastro" })
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class,
			MessageSourceAutoConfiguration.class })
	static class PiezasDelCatastro {

	}

}
