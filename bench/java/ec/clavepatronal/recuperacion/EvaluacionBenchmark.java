package ec.clavepatronal.recuperacion;

import java.util.List;
import java.util.concurrent.TimeUnit;

import ec.clavepatronal.evaluacion.DatosEscritos;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Desenlace;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.SituacionClave;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What one evaluation costs: the rules alone, and everything from the typed texts to the
 * outcome. The bulk import asks for thousands of them in one request.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EvaluacionBenchmark {

	private static final int CASOS = 5;

	private final Evaluador evaluador = new Evaluador(Criterio.HABITUAL);

	// Fields of a state object, and not constants, so that the compiler cannot fold them.
	Caso sociedad = new Caso(
			new DatosEscritos(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, "1710034065", "1790011674001", "0001"),
			new Hechos(Empleador.SOCIEDAD, SituacionClave.OLVIDADA, EstadoRuc.ACTIVO, Correo.VIGENTE,
					Representante.VIGENTE));

	Caso domestico = new Caso(
			new DatosEscritos(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CEDULA, "1710034065", "", ""),
			new Hechos(Empleador.SERVICIO_DOMESTICO, SituacionClave.BLOQUEADA, EstadoRuc.NO_SABE, Correo.VIGENTE,
					Representante.NO_SABE));

	Caso persona = new Caso(
			new DatosEscritos(Empleador.PERSONA_NATURAL, TipoIdentificacion.CEDULA, "1710034065", "1710034065001",
					"0001"),
			new Hechos(Empleador.PERSONA_NATURAL, SituacionClave.OLVIDADA, EstadoRuc.NO_SABE, Correo.NO_SABE,
					Representante.NO_SABE));

	Caso extranjero = new Caso(
			new DatosEscritos(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CODIGO_EXTRANJERO, "9912345", "", ""),
			new Hechos(Empleador.SERVICIO_DOMESTICO, SituacionClave.PIDE_REGENERAR, EstadoRuc.NO_SABE, Correo.VIGENTE,
					Representante.NO_SABE));

	/** Three reasons for the visit and a warning. */
	Caso tresMotivos = new Caso(this.sociedad.escritos, new Hechos(Empleador.SOCIEDAD, SituacionClave.NUNCA_TUVO,
			EstadoRuc.SUSPENDIDO, Correo.SIN_ACCESO, Representante.CAMBIO_SIN_REGISTRAR));

	/** The same, and every field has something to clean or to say. */
	Caso tresMotivosConAdornos = new Caso(new DatosEscritos(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA,
			" 17 1003 4065 ", "1.790.011.674-001", "1"), this.tresMotivos.hechos);

	/** The rules without any reading: the mean of five situations. */
	@Benchmark
	@OperationsPerInvocation(CASOS)
	public void reglas(Blackhole sumidero) {
		sumidero.consume(desenlace(this.sociedad));
		sumidero.consume(desenlace(this.domestico));
		sumidero.consume(desenlace(this.persona));
		sumidero.consume(desenlace(this.extranjero));
		sumidero.consume(desenlace(this.tresMotivos));
	}

	@Benchmark
	public Desenlace sociedad() {
		return evaluar(this.sociedad);
	}

	@Benchmark
	public Desenlace domestico() {
		return evaluar(this.domestico);
	}

	@Benchmark
	public Desenlace persona() {
		return evaluar(this.persona);
	}

	@Benchmark
	public Desenlace extranjero() {
		return evaluar(this.extranjero);
	}

	@Benchmark
	public Desenlace tresMotivos() {
		return evaluar(this.tresMotivos);
	}

	@Benchmark
	public Desenlace tresMotivosConAdornos() {
		return evaluar(this.tresMotivosConAdornos);
	}

	private Desenlace evaluar(Caso caso) {
		return this.evaluador.evaluar(this.evaluador.leer(caso.escritos), caso.hechos).desenlace();
	}

	private static Desenlace desenlace(Caso caso) {
		List<Regla> motivos = Regla.queSeCumplen(caso.hechos);
		return Desenlace.de(motivos);
	}

	private record Caso(DatosEscritos escritos, Hechos hechos) {
	}

}
