package ec.clavepatronal.vigilancia;

import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Statements timed from asking for a connection to the last row, apart for reading and
 * writing and for whether they succeeded.
 */
class PlantillaMedida extends JdbcTemplate {

	private final MeterRegistry registro;

	private final Cronometros leer;

	private final Cronometros escribir;

	PlantillaMedida(DataSource base, MeterRegistry registro) {
		super(base);
		this.registro = registro;
		this.leer = Cronometros.de("leer", registro);
		this.escribir = Cronometros.de("escribir", registro);
	}

	@Override
	public <T extends @Nullable Object> T query(PreparedStatementCreator orden, @Nullable PreparedStatementSetter datos,
			ResultSetExtractor<T> lector) {
		return medir(this.leer, () -> super.query(orden, datos, lector));
	}

	@Override
	protected int update(PreparedStatementCreator orden, @Nullable PreparedStatementSetter datos) {
		return medir(this.escribir, () -> super.update(orden, datos));
	}

	private <T extends @Nullable Object> T medir(Cronometros cronometros, Supplier<T> orden) {
		Timer.Sample empezado = Timer.start(this.registro);
		boolean bien = false;
		try {
			T resultado = orden.get();
			bien = true;
			return resultado;
		}
		finally {
			empezado.stop(bien ? cronometros.bien() : cronometros.mal());
		}
	}

	/** Of one kind of statement. */
	private record Cronometros(Timer bien, Timer mal) {

		static Cronometros de(String operacion, MeterRegistry registro) {
			Timer.Builder comun = Timer.builder("clave.almacen")
				.description("Statements on the database, the wait for a connection included")
				.tag("operacion", operacion);
			return new Cronometros(comun.tag("resultado", "bien").register(registro),
					comun.tag("resultado", "mal").register(registro));
		}

	}

}
