package ec.clavepatronal.respaldo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import ec.clavepatronal.almacen.Instalacion;
import ec.clavepatronal.almacen.Orden;
import ec.clavepatronal.respaldo.Lector.Contenido;
import ec.clavepatronal.respaldo.RespaldoFallido.Motivo;

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

	private final Orden orden;

	OrdenDeRespaldo(PrintStream salida) {
		this.orden = new Orden("respaldo", salida);
	}

	/**
	 * Runs one of the commands.
	 * @param argumentos the name of the command, then its own; settings as Spring takes
	 * them
	 * @return exit code
	 */
	public static int ejecutar(String... argumentos) {
		return Orden.ejecutar((contexto, salida) -> new OrdenDeRespaldo(salida)
			.ejecutar(contexto.getBean(Instalacion.class), argumentos), List.of(), argumentos);
	}

	int ejecutar(Instalacion instalacion, String... argumentos) {
		return this.orden.atender(() -> {
			try {
				atender(instalacion, argumentos);
				return 0;
			}
			catch (RespaldoFallido ex) {
				decir(ex.motivo().name(), ex.datos());
				return ex.motivo().codigo();
			}
		});
	}

	private void atender(Instalacion instalacion, String... argumentos) throws RespaldoFallido {
		List<String> propios = Orden.propios(argumentos);
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

	private void decir(String clave, Object... datos) {
		this.orden.decir(clave, datos);
	}

}
