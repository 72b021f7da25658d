package ec.clavepatronal.identificador;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What reading one identifier costs. The bulk import reads hundreds of thousands of them,
 * nearly all right and nearly all plain digits.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LecturaBenchmark {

	// Fields of a state object, and not constants, so that the compiler cannot fold them.
	String cedula = "1710034065";

	String cedulaConEspacios = " 17 1003 4065 ";

	String cedulaErrada = "1710034066";

	String persona = "1710034065001";

	String sociedad = "1790011674001";

	String entidadPublica = "1768152130001";

	String extranjero = "0962467429001";

	String conPuntos = "1.790.011.674-001";

	String domestico = "1710034065000";

	@Benchmark
	public Lectura<Cedula> cedula() {
		return Cedula.leer(this.cedula, Criterio.HABITUAL);
	}

	@Benchmark
	public Lectura<Cedula> cedulaConEspacios() {
		return Cedula.leer(this.cedulaConEspacios, Criterio.HABITUAL);
	}

	@Benchmark
	public Lectura<Cedula> cedulaErrada() {
		return Cedula.leer(this.cedulaErrada, Criterio.HABITUAL);
	}

	@Benchmark
	public Lectura<Ruc> rucDePersona() {
		return Ruc.leer(this.persona, Criterio.HABITUAL);
	}

	@Benchmark
	public Lectura<Ruc> rucDeSociedad() {
		return Ruc.leer(this.sociedad, Criterio.HABITUAL);
	}

	@Benchmark
	public Lectura<Ruc> rucDeEntidadPublica() {
		return Ruc.leer(this.entidadPublica, Criterio.HABITUAL);
	}

	@Benchmark
	public Lectura<Ruc> rucDeExtranjero() {
		return Ruc.leer(this.extranjero, Criterio.HABITUAL);
	}

	@Benchmark
	public Lectura<Ruc> rucConPuntos() {
		return Ruc.leer(this.conPuntos, Criterio.HABITUAL);
	}

	@Benchmark
	public Lectura<Ruc> rucEnCeros() {
		return Ruc.leer(this.domestico, Criterio.HABITUAL);
	}

	@Benchmark
	public Lectura<IdentificadorDomestico> domestico() {
		return IdentificadorDomestico.leer(this.domestico, Criterio.HABITUAL);
	}

}
