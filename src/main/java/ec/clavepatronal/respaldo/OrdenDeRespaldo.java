package ec.clavepatronal.respaldo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

import ec.clavepatronal.almacen.AlmacenInservible;
import ec.clavepatronal.almacen.AvisoDeArranque;
import ec.clavepatronal.almacen.Instalacion;
import ec.clavepatronal.respaldo.Lector.Contenido;
import ec.clavepatronal.respaldo.RespaldoFallido.Motivo;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The commands {@code respaldar --crear-llave KEY}, {@code respaldar KEY COPY} and
 * {@code restaurar [--comprobar|--reemplazar] KEY COPY}. They read the settings of the
 * application and start nothing of it. Exit codes: 0 done; 2 wrong usage; 3 key or copy
 * that cannot be read; 4 refused; 5 the database or the disk cannot be used.
 */
public final class OrdenDeRespaldo {

	private static final String RESPALDAR = "respaldar";

	private static final String RESTAURAR = "restaurar";

	/** First argument of the command line. */
	public static final Set<String> ORDENES = Set.of(RESPALDAR, RESTAURAR);

	private static final String CREAR_LLAVE = "--crear-llave";

	private static final String COMPROBAR = "--comprobar";

	private static final String REEMPLAZAR = "--reemplazar";

	private static final int ALMACEN = 5;

	private static final Locale ESPANOL = Locale.forLanguageTag("es-EC");

	private final PrintStream salida;

	OrdenDeRespaldo(PrintStream salida) {
		this.salida = salida;
	}

	/**
	 * Runs one of the commands.
	 * @param argumentos the name of the command, then its own; settings as Spring takes
	 * them
	 * @return exit code
	 */
	public static int ejecutar(String... argumentos) {
		SpringApplication aplicacion = new SpringApplication(Piezas.class);
		aplicacion.setWebApplicationType(WebApplicationType.NONE);
		aplicacion.setBannerMode(Banner.Mode.OFF);
		aplicacion.setLogStartupInfo(false);
		aplicacion.setDefaultProperties(Map.of("logging.level.root", "error"));
		// What they would say in English is said in Spanish.
		String[] ajustes = Stream.concat(Arrays.stream(argumentos).filter(OrdenDeRespaldo::esAjuste),
				Stream.of("--logging.level.com.zaxxer.hikari=off", "--logging.level.org.flywaydb=off",
						"--logging.level.org.springframework.boot.SpringApplication=off"))
			.toArray(String[]::new);
		try (ConfigurableApplicationContext contexto = aplicacion.run(ajustes)) {
			PrintStream salida = new PrintStream(System.out, true, StandardCharsets.UTF_8);
			return new OrdenDeRespaldo(salida).ejecutar(contexto.getBean(Instalacion.class), argumentos);
		}
		catch (RuntimeException ex) {
			System.err.println(AvisoDeArranque.texto(AlmacenInservible.en(ex)));
			return ALMACEN;
		}
	}

	int ejecutar(Instalacion instalacion, String... argumentos) {
		try {
			atender(instalacion, argumentos);
			return 0;
		}
		catch (RespaldoFallido ex) {
			decir(ex.motivo().name(), ex.datos());
			return ex.motivo().codigo();
		}
		catch (AlmacenInservible ex) {
			this.salida.println(AvisoDeArranque.texto(ex));
			return ALMACEN;
		}
	}

	private void atender(Instalacion instalacion, String... argumentos) throws RespaldoFallido {
		List<String> propios = Arrays.stream(argumentos).skip(1).filter((a) -> !esAjuste(a)).toList();
		List<String> opciones = propios.stream().filter((a) -> a.startsWith("--")).toList();
		List<Path> rutas = propios.stream().filter((a) -> !a.startsWith("--")).map(Path::of).toList();
		boolean respaldar = argumentos[0].equals(RESPALDAR);
		if (respaldar && opciones.equals(List.of(CREAR_LLAVE)) && rutas.size() == 1) {
			LlaveDeRespaldo.crear(rutas.get(0));
			decir("llave-creada", rutas.get(0));
		}
		else if (rutas.size() != 2 || opciones.size() > (respaldar ? 0 : 1)) {
			throw new RespaldoFallido(Motivo.USO);
		}
		else {
			CopiaDeRespaldo copia = new CopiaDeRespaldo(rutas.get(1), LlaveDeRespaldo.leer(rutas.get(0)));
			if (respaldar) {
				contar("respaldado", new Respaldo(instalacion).respaldar(copia), rutas.get(1));
			}
			else {
				restaurar(instalacion, copia, opciones, rutas.get(1));
			}
		}
	}

	private void restaurar(Instalacion instalacion, CopiaDeRespaldo copia, List<String> opciones, Path archivo)
			throws RespaldoFallido {
		if (opciones.contains(COMPROBAR)) {
			contar("comprobado", copia.comprobar(), archivo);
			return;
		}
		if (!opciones.isEmpty() && !opciones.contains(REEMPLAZAR)) {
			throw new RespaldoFallido(Motivo.USO);
		}
		contar("restaurado", new Restauracion(instalacion).restaurar(copia, !opciones.isEmpty()), archivo);
		decir(instalacion.esAjuste() ? "llave-en-ajustes" : "llave-en-archivo", instalacion.archivoDeLaLlave());
	}

	private void contar(String clave, Contenido contenido, Path archivo) {
		contenido.filas().forEach((tabla, filas) -> decir("tabla", tabla, filas));
		decir(clave, archivo, contenido.total(), contenido.version());
	}

	private static boolean esAjuste(String argumento) {
		return argumento.startsWith("--") && argumento.contains("=");
	}

	private void decir(String clave, Object... datos) {
		String texto = ResourceBundle.getBundle("textos.respaldo", Locale.ROOT).getString("respaldo." + clave);
		this.salida.println(new MessageFormat(texto, ESPANOL).format(datos));
	}

	/** The settings, and nothing that would start. */
	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(DataSourceProperties.class)
	@Import(Instalacion.class)
	static class Piezas {

	}

}
