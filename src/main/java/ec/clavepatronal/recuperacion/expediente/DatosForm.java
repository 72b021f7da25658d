package ec.clavepatronal.recuperacion.expediente;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import ec.clavepatronal.evaluacion.Dato;
import ec.clavepatronal.evaluacion.DatosEscritos;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.Lector;
import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.identificador.Ruc;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Empleador;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The portal's three-field form, plus the kind of employer that says how to read them.
 * For domestic service RUC and sucursal may stay empty: they are filled in.
 */
public record DatosForm(@NotNull Empleador empleador, @NotNull TipoIdentificacion tipo,
		@NotBlank @Size(max = Formulario.LARGO) @Nullable String numero,
		@Size(max = Formulario.LARGO) @Nullable String ruc,
		@Size(max = Formulario.LARGO) @Nullable String sucursal) implements Formulario {

	/**
	 * The value of the button that answers «sí» to the question about domestic service.
	 */
	public static final String ES_DOMESTICO = "domestico";

	/**
	 * The value of the button that exchanges two numbers, for a cédula and for a code.
	 */
	static final String INTERCAMBIAR = "intercambiar";

	/**
	 * The value of the button that fills in cédula and RUC from the RUC of a person.
	 */
	static final String SEPARAR = "separar";

	private static final int LARGO_DE_CEDULA = 10;

	/** Made-up data for whoever only wants to look. */
	public static final DatosForm DE_EJEMPLO = de(DatosEscritos.DE_EJEMPLO);

	private static DatosForm de(DatosEscritos datos) {
		return new DatosForm(datos.empleador(), datos.tipo(), datos.numero(), datos.ruc(), datos.sucursal());
	}

	public DatosEscritos escritos() {
		return new DatosEscritos(this.empleador, this.tipo, Objects.requireNonNullElse(this.numero, ""),
				Objects.requireNonNullElse(this.ruc, ""), Objects.requireNonNullElse(this.sucursal, ""));
	}

	/** The same employer, elsewhere. */
	public DatosForm sinSucursal() {
		return new DatosForm(this.empleador, this.tipo, this.numero, this.ruc, "");
	}

	/** The same person, for somebody else. */
	public DatosForm sinEmpleador() {
		return new DatosForm(this.empleador, this.tipo, this.numero, "", "");
	}

	@Override
	public boolean completo() {
		DatosEscritos escritos = escritos();
		return !this.empleador.tieneRuc() || !escritos.ruc().isBlank() && !escritos.sucursal().isBlank();
	}

	/** Numbers can be judged only when it is known whose and of which kind they are. */
	@Override
	public List<Reparo> reparos(Lector lector) {
		if (this.empleador == null || this.tipo == null) {
			return List.of();
		}
		DatosLeidos leidos = lector.leer(escritos());
		return Stream
			.of(reparos("numero", leidos.identificacion()), reparos("ruc", leidos.ruc()),
					reparos("sucursal", leidos.sucursal()))
			.flatMap(List::stream)
			.toList();
	}

	@Override
	public Formulario conPropuesta(String campo, Lector lector) {
		if (this.empleador == null || this.tipo == null) {
			return this;
		}
		DatosLeidos leidos = lector.leer(escritos());
		return switch (campo) {
			case "numero" -> new DatosForm(this.empleador, this.tipo, propuesta(leidos.identificacion(), this.numero),
					this.ruc, this.sucursal);
			case "ruc" ->
				new DatosForm(this.empleador, this.tipo, this.numero, propuesta(leidos.ruc(), this.ruc), this.sucursal);
			case ES_DOMESTICO -> comoDomestico(lector);
			case INTERCAMBIAR + ".CEDULA", INTERCAMBIAR + ".CODIGO_EXTRANJERO" -> intercambiados();
			case SEPARAR -> separados(lector).orElse(this);
			default -> this;
		};
	}

	private DatosForm intercambiados() {
		return new DatosForm(this.empleador, this.tipo, this.ruc, this.numero, this.sucursal);
	}

	/** Only where both numbers then read well, and do not now. */
	@Override
	public Optional<Arreglo> arregloDeVarios(Lector lector) {
		if (this.empleador == null || this.tipo == null) {
			return Optional.empty();
		}
		if (escritos().ruc().isBlank()) {
			return separados(lector).map((separados) -> new Arreglo(SEPARAR, List.of("numero", "ruc")));
		}
		boolean hace = !leenBien(lector.leer(escritos())) && leenBien(lector.leer(intercambiados().escritos()));
		return hace ? Optional.of(new Arreglo(INTERCAMBIAR + "." + this.tipo, List.of("numero", "ruc")))
				: Optional.empty();
	}

	/**
	 * A person's RUC begins with the cédula: whoever typed it as identification has typed
	 * both. Where either would be in doubt, or somebody else's, there is nothing to fill.
	 */
	private Optional<DatosForm> separados(Lector lector) {
		if (this.empleador != Empleador.PERSONA_NATURAL || this.tipo != TipoIdentificacion.CEDULA
				|| !escritos().ruc().isBlank()) {
			return Optional.empty();
		}
		String cedula = propuesta(lector.leer(escritos()).identificacion(), null);
		DatosForm separados = new DatosForm(this.empleador, this.tipo, cedula, this.numero, this.sucursal);
		DatosLeidos leidos = lector.leer(separados.escritos());
		boolean dePersona = leidos.ruc().valor().map(Ruc::new).filter(Ruc::esDePersonaConCedula).isPresent();
		boolean sinDudas = leidos.identificacion().dudas().isEmpty() && leidos.ruc().dudas().isEmpty();
		return (dePersona && sinDudas && leenBien(leidos)) ? Optional.of(separados) : Optional.empty();
	}

	private static boolean leenBien(DatosLeidos leidos) {
		return Stream.of(leidos.identificacion(), leidos.ruc()).allMatch((dato) -> dato.errores().isEmpty());
	}

	/**
	 * What was typed stays where a household can have it, so that it is compared. An
	 * identification that was left blank stands before the zeros.
	 */
	private DatosForm comoDomestico(Lector lector) {
		DatosForm hogar = new DatosForm(Empleador.SERVICIO_DOMESTICO, this.tipo, this.numero, this.ruc, this.sucursal);
		DatosLeidos leidos = lector.leer(hogar.escritos());
		boolean falta = this.tipo == TipoIdentificacion.CEDULA && escritos().numero().isBlank();
		return new DatosForm(hogar.empleador, hogar.tipo,
				falta ? leidos.ruc().valor().map((valor) -> valor.substring(0, LARGO_DE_CEDULA)).orElse(this.numero)
						: this.numero,
				leidos.ruc().errores().isEmpty() ? this.ruc : "",
				leidos.sucursal().errores().isEmpty() ? this.sucursal : "");
	}

	@Override
	public List<LineaDelResumen> resumen(DatosLeidos datos) {
		return List.of(LineaDelResumen.opcion("empleador", this.empleador),
				LineaDelResumen.texto("tipo." + this.tipo, datos.identificacion().valor()),
				LineaDelResumen.texto(this.empleador.tieneRuc() ? "datos.ruc" : "datos.identificador-domestico",
						datos.ruc().valor()),
				LineaDelResumen.texto("datos.sucursal", datos.sucursal().valor()));
	}

	private static List<Reparo> reparos(String campo, Dato dato) {
		return dato.errores().stream().map((hallazgo) -> new Reparo(campo, dato, hallazgo)).toList();
	}

	private static @Nullable String propuesta(Dato dato, @Nullable String escrito) {
		return dato.errores().stream().map(Hallazgo::propuesta).flatMap(Optional::stream).findFirst().orElse(escrito);
	}

	@Override
	public String toString() {
		return "DatosForm[" + this.empleador + ", " + this.tipo + "]";
	}

}
