package ec.clavepatronal.llaves;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.almacen.ColumnaCifrada;
import ec.clavepatronal.almacen.ColumnasCifradas;
import ec.clavepatronal.almacen.Instalacion;
import ec.clavepatronal.almacen.Orden;
import ec.clavepatronal.llaves.Resellado.Cuenta;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * The commands {@code cambiar-llave}, {@code sellar-de-nuevo} and {@code retirar-llaves}.
 * Each can be repeated, and killed, at any time. Exit codes: 0 done; 2 wrong usage; 3
 * something does not open with any key that is known; 4 refused, or not finished; 5 the
 * database, its keys or the disk cannot be used.
 */
public final class OrdenDeLlaves {

	private static final String CAMBIAR = "cambiar-llave";

	private static final String SELLAR = "sellar-de-nuevo";

	private static final String RETIRAR = "retirar-llaves";

	/** First argument of the command line. */
	public static final Set<String> ORDENES = Set.of(CAMBIAR, SELLAR, RETIRAR);

	/** Longer than anything that was closed under the old key can be on its way. */
	private static final Duration EN_CAMINO = Duration.ofMinutes(1);

	private static final int USO = 2;

	private static final int AJENAS = 3;

	private static final int RECHAZADA = 4;

	private final Orden orden;

	private final Instalacion instalacion;

	private final List<ColumnaCifrada> columnas;

	OrdenDeLlaves(Instalacion instalacion, List<ColumnasCifradas> almacenes, PrintStream salida) {
		this.instalacion = instalacion;
		this.columnas = almacenes.stream().flatMap((almacen) -> almacen.columnas().stream()).toList();
		this.orden = new Orden("llaves", salida);
	}

	/**
	 * Runs one of the commands.
	 * @param argumentos the name of the command; settings as Spring takes them
	 * @return exit code
	 */
	public static int ejecutar(String... argumentos) {
		return Orden.ejecutar((contexto,
				salida) -> new OrdenDeLlaves(contexto.getBean(Instalacion.class),
						contexto.getBeanProvider(ColumnasCifradas.class).orderedStream().toList(), salida)
					.atender(argumentos),
				List.of(Almacenes.class), argumentos);
	}

	int atender(String... argumentos) {
		if (!Orden.propios(argumentos).isEmpty()) {
			return fin(USO, "uso");
		}
		return this.orden.atender(() -> hacer(argumentos[0]));
	}

	private int hacer(String cual) {
		if (cual.equals(CAMBIAR) && this.instalacion.esAjuste()) {
			return fin(RECHAZADA, "en-ajustes");
		}
		if (!this.instalacion.existe()) {
			return fin(RECHAZADA, "sin-base");
		}
		Cifrado cifrado = this.instalacion.cifrado();
		try (HikariDataSource base = this.instalacion.conectar()) {
			if (Instalacion.version(base).filter(Instalacion.versionPropia()::equals).isEmpty()) {
				return fin(RECHAZADA, "tablas");
			}
			if (!Instalacion.estaSellada(base, cifrado)) {
				return fin(RECHAZADA, "sin-base");
			}
			Resellado resellado = new Resellado(base, cifrado);
			return switch (cual) {
				case CAMBIAR -> cambiar();
				case SELLAR -> sellar(resellado);
				default -> retirar(resellado);
			};
		}
	}

	private int cambiar() {
		this.instalacion.estrenarLlave();
		return fin(0, "cambiada", this.instalacion.archivoDeLaLlave(), this.instalacion.conocidas().cuantas() - 1);
	}

	private int sellar(Resellado resellado) {
		Cuenta cuenta = resellado.sellar(this.columnas);
		this.orden.decir("selladas", cuenta.selladas());
		this.orden.decir("pendientes", cuenta.pendientes());
		this.orden.decir("ajenas", cuenta.ajenas());
		if (cuenta.pendientes() > 0) {
			return fin(RECHAZADA, "siguen");
		}
		return (cuenta.ajenas() > 0) ? fin(AJENAS, "quedan-ajenas") : fin(0, "sellado");
	}

	/** Only when nothing needs them: that is looked at here, not remembered. */
	private int retirar(Resellado resellado) {
		if (this.instalacion.conocidas().cuantas() == 1) {
			return fin(0, "ninguna-anterior");
		}
		if (!this.instalacion.esAjuste() && this.instalacion.llavesDesde().plus(EN_CAMINO).isAfter(Instant.now())) {
			return fin(RECHAZADA, "pronto");
		}
		Cuenta cuenta = resellado.contar(this.columnas);
		this.orden.decir("pendientes", cuenta.pendientes());
		this.orden.decir("ajenas", cuenta.ajenas());
		if (cuenta.pendientes() > 0) {
			return fin(RECHAZADA, "en-uso");
		}
		Optional<Path> aparte = this.instalacion.esAjuste() ? Optional.empty() : this.instalacion.retirarLlaves();
		aparte.ifPresent((archivo) -> this.orden.decir("retiradas", this.instalacion.archivoDeLaLlave(), archivo));
		return this.instalacion.hayAnterioresEnAjustes() ? fin(0, "quite-ajuste") : 0;
	}

	private int fin(int codigo, String clave, Object... datos) {
		this.orden.decir(clave, datos);
		return codigo;
	}

	/** Whoever keeps something encrypted, and nothing else of the application. */
	@Configuration(proxyBeanMethods = false)
	@ComponentScan(basePackages = "ec.clavepatronal", useDefaultFilters = false,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ColumnasCifradas.class))
	static class Almacenes {

	}

}
