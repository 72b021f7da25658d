package ec.clavepatronal.catastro.importacion;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import ec.clavepatronal.almacen.AlmacenInservible;
import ec.clavepatronal.almacen.AvisoDeArranque;
import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.archivo.ArchivoIlegible;
import ec.clavepatronal.catastro.archivo.MotivoDeRechazo;
import ec.clavepatronal.catastro.archivo.Reparacion;
import ec.clavepatronal.catastro.deposito.Deposito;
import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;

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
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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

	private static final String FORZAR = "--forzar";

	/** What they would say in English is said in Spanish. */
	private static final String[] CALLADOS = { "--logging.level.com.zaxxer.hikari=off",
			"--logging.level.org.flywaydb=off", "--logging.level.org.sqlite=off",
			"--logging.level.org.springframework.boot.SpringApplication=off",
			"--logging.level.org.springframework.transaction=off", "--logging.level.org.springframework.jdbc=off" };

	private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("d/M/yyyy");

	private static final Locale ESPANOL = Locale.forLanguageTag("es-EC");

	private final MessageSource textos;

	private final PrintStream salida;

	ImportarCatastro(MessageSource textos, PrintStream salida) {
		this.textos = textos;
		this.salida = salida;
	}

	/**
	 * Runs the command.
	 * @param argumentos without the name of the command; settings as Spring takes them,
	 * the rest are files and folders
	 * @return exit code
	 */
	public static int ejecutar(String... argumentos) {
		SpringApplication aplicacion = new SpringApplication(Piezas.class);
		aplicacion.setSources(Set.of("ec.clavepatronal.almacen", "ec.clavepatronal.catastro"));
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
			PrintStream salida = new PrintStream(System.out, true, StandardCharsets.UTF_8);
			return new ImportarCatastro(contexto, salida).ejecutar(contexto, argumentos);
		}
		catch (RuntimeException ex) {
			System.err.println(AvisoDeArranque.texto(AlmacenInservible.en(ex)));
			return Motivo.ALMACEN.codigo();
		}
	}

	private int ejecutar(ConfigurableApplicationContext contexto, String... argumentos) {
		JdbcClient base = contexto.getBean(JdbcClient.class);
		Importacion importacion = new Importacion(new LibroDeArchivos(base, InstantSource.system()),
				contexto.getBean(Deposito.class), contexto.getBean(Carpeta.class),
				new TransactionTemplate(contexto.getBean(PlatformTransactionManager.class)),
				new Progreso(this.salida, (datos) -> texto("catastro.importar.progreso", datos), esTerminal()),
				texto("catastro.importar.guardando"),
				(motivo, linea) -> texto("catastro.importar.linea", linea, texto("catastro.rechazo." + motivo)),
				SortedRuns.capacity());
		try {
			List<Path> archivos = archivos(argumentos);
			contar(importacion.importar(archivos, Arrays.asList(argumentos).contains(FORZAR)));
			return 0;
		}
		catch (ImportacionFallida ex) {
			if (ex.informe() != null) {
				detallar(ex.informe());
			}
			decir(explicar(ex));
			return ex.motivo().codigo();
		}
		catch (AlmacenInservible ex) {
			decir(AvisoDeArranque.texto(ex));
			return Motivo.ALMACEN.codigo();
		}
	}

	/** A folder stands for the files of the SRI's in it, whatever their names. */
	static List<Path> archivos(String... argumentos) throws ImportacionFallida {
		List<Path> archivos = new ArrayList<>();
		for (String argumento : argumentos) {
			if (argumento.startsWith("--")) {
				if (!argumento.equals(FORZAR) && !argumento.contains("=")) {
					throw new ImportacionFallida(Motivo.USO);
				}
				continue;
			}
			Path ruta = Path.of(argumento);
			if (!Files.isDirectory(ruta)) {
				archivos.add(ruta);
				continue;
			}
			List<Path> dentro = dentro(ruta);
			if (dentro.isEmpty()) {
				throw new ImportacionFallida(Motivo.CARPETA_VACIA, argumento);
			}
			archivos.addAll(dentro);
		}
		if (archivos.isEmpty()) {
			throw new ImportacionFallida(Motivo.USO);
		}
		return archivos;
	}

	private static List<Path> dentro(Path carpeta) throws ImportacionFallida {
		try (Stream<Path> todos = Files.list(carpeta)) {
			return todos.filter((archivo) -> archivo.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|zip)"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new ImportacionFallida(Motivo.CARPETA_VACIA, carpeta.toString());
		}
	}

	private void contar(Informe informe) {
		if (informe.nadaNuevo()) {
			decir(texto("catastro.importar.nada-nuevo"));
			return;
		}
		detallar(informe);
		decir(texto("catastro.importar.listo", informe.archivos().size(),
				informe.archivos().stream().mapToLong(Balance::filas).sum()));
	}

	private void detallar(Informe informe) {
		for (Balance archivo : informe.archivos()) {
			decir(texto("catastro.importar.balance", archivo.nombre(), archivo.provincia(), archivo.leidas(),
					archivo.aceptadas(), archivo.reparadas(), archivo.rechazadas(), archivo.repetidas(),
					DIA.format(archivo.fecha())));
			clases(archivo, "rechazo", "rechazos", MotivoDeRechazo.values());
			clases(archivo, "reparacion", "reparaciones", Reparacion.values());
		}
		if (informe.archivos().stream().anyMatch((archivo) -> archivo.rechazadas() > 0)) {
			decir((informe.rechazos() != null) ? texto("catastro.importar.lista", informe.rechazos().toString())
					: texto("catastro.importar.sin-lista"));
		}
	}

	private void clases(Balance archivo, String grupo, String muchas, Enum<?>[] clases) {
		for (Enum<?> clase : clases) {
			Long cuantas = archivo.clases().get(clase.name());
			if (cuantas != null) {
				decir(texto("catastro.importar." + muchas, cuantas, texto("catastro." + grupo + "." + clase)));
			}
		}
	}

	private String explicar(ImportacionFallida fallo) {
		ArchivoIlegible ilegible = fallo.archivoIlegible();
		if (ilegible != null) {
			return texto("catastro.importar.ARCHIVO", fallo.datos()[0],
					texto("catastro.archivo." + ilegible.motivo(), String.join(", ", ilegible.columnas())));
		}
		AlmacenInservible inservible = AlmacenInservible.por(fallo);
		if (fallo.motivo() == Motivo.ALMACEN && inservible.esDelServidor()) {
			return AvisoDeArranque.texto(inservible);
		}
		if (fallo.motivo() == Motivo.ALMACEN) {
			return texto("catastro.importar.ALMACEN", detalle(NestedExceptionUtils.getMostSpecificCause(fallo)));
		}
		return texto("catastro.importar." + fallo.motivo(), fallo.datos());
	}

	/** The message of a driver may repeat what is in a row. */
	private static String detalle(Throwable causa) {
		return (causa instanceof SQLException sql && sql.getSQLState() != null) ? "SQLSTATE " + sql.getSQLState()
				: causa.getClass().getSimpleName();
	}

	private String texto(String clave, Object... datos) {
		return this.textos.getMessage(clave, datos, ESPANOL);
	}

	private void decir(String texto) {
		this.salida.println(texto);
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

	/** What the command needs of Spring Boot besides the database and the registry. */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class,
			MessageSourceAutoConfiguration.class })
	static class Piezas {

	}

}
