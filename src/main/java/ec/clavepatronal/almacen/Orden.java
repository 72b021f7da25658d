package ec.clavepatronal.almacen;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.IntSupplier;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * A command of the operator's: it reads the settings of the application, starts nothing
 * of it, and speaks Spanish. Ends with 5 when the database, its keys or the disk cannot
 * be used.
 */
public final class Orden {

	private static final int ALMACEN = 5;

	private static final Locale ESPANOL = Locale.forLanguageTag("es-EC");

	private final String textos;

	private final PrintStream salida;

	/**
	 * With a bundle of its own.
	 * @param textos name of the bundle, with which its keys begin
	 * @param salida where everything is said
	 */
	public Orden(String textos, PrintStream salida) {
		this.textos = textos;
		this.salida = salida;
	}

	/**
	 * Runs a command in this process.
	 * @param orden gets the settings, with an {@link Instalacion}, and where to speak;
	 * returns the exit code
	 * @param piezas what it needs besides
	 * @param argumentos the name of the command, then its own; settings as Spring takes
	 * them
	 * @return exit code
	 */
	public static int ejecutar(ToIntBiFunction<ApplicationContext, PrintStream> orden, List<Class<?>> piezas,
			String... argumentos) {
		SpringApplication aplicacion = new SpringApplication(Piezas.class);
		aplicacion.addPrimarySources(piezas);
		aplicacion.setWebApplicationType(WebApplicationType.NONE);
		aplicacion.setBannerMode(Banner.Mode.OFF);
		aplicacion.setLogStartupInfo(false);
		aplicacion.setDefaultProperties(Map.of("logging.level.root", "error"));
		// What they would say in English is said in Spanish.
		String[] ajustes = Stream.concat(Arrays.stream(argumentos).filter(Orden::esAjuste),
				Stream.of("--logging.level.com.zaxxer.hikari=off", "--logging.level.org.flywaydb=off",
						"--logging.level.org.springframework.boot.SpringApplication=off"))
			.toArray(String[]::new);
		try (ConfigurableApplicationContext contexto = aplicacion.run(ajustes)) {
			return orden.applyAsInt(contexto, new PrintStream(System.out, true, StandardCharsets.UTF_8));
		}
		catch (RuntimeException ex) {
			System.err.println(AvisoDeArranque.texto(AlmacenInservible.en(ex)));
			return ALMACEN;
		}
	}

	/** What stands behind the name of the command and is no setting. */
	public static List<String> propios(String... argumentos) {
		return Arrays.stream(argumentos).skip(1).filter((argumento) -> !esAjuste(argumento)).toList();
	}

	private static boolean esAjuste(String argumento) {
		return argumento.startsWith("--") && argumento.contains("=");
	}

	/**
	 * Does it, or tells why the store cannot be used.
	 * @return exit code
	 */
	public int atender(IntSupplier hacer) {
		try {
			return hacer.getAsInt();
		}
		catch (AlmacenInservible ex) {
			this.salida.println(AvisoDeArranque.texto(ex));
			return ALMACEN;
		}
	}

	/**
	 * Says a sentence of the bundle.
	 * @param clave what stands behind its name
	 * @param datos what goes into it, never a secret
	 */
	public void decir(String clave, Object... datos) {
		String texto = ResourceBundle.getBundle("textos." + this.textos, Locale.ROOT)
			.getString(this.textos + "." + clave);
		this.salida.println(new MessageFormat(texto, ESPANOL).format(datos));
	}

	/** The settings, and nothing that would start. */
	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties({ DataSourceProperties.class, AjustesDeLlaves.class })
	@Import(Instalacion.class)
	static class Piezas {

	}

}
