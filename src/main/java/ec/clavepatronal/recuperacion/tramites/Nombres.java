package ec.clavepatronal.recuperacion.tramites;

import java.text.Bidi;
import java.util.Optional;
import java.util.function.Supplier;

import ec.clavepatronal.evaluacion.DatosEscritos;
import ec.clavepatronal.evaluacion.Lecturas;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.expediente.Alias;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Referencia;

import org.springframework.stereotype.Component;

/**
 * Whose an expediente is, in words that tell it from forty others. Asks the registry's
 * imported files only.
 */
@Component
public class Nombres {

	private static final char AISLA = '\u2068';

	private static final char CIERRA = '\u2069';

	private final Supplier<Lecturas> lecturas;

	private final Textos textos;

	Nombres(Supplier<Lecturas> lecturas, Textos textos) {
		this.lecturas = lecturas;
		this.textos = textos;
	}

	/** The alias, or the employer's name where the registry knows it. */
	public Optional<String> conocido(Expediente expediente) {
		return conocido(expediente, this.lecturas.get());
	}

	private static Optional<String> conocido(Expediente expediente, Lecturas lecturas) {
		return expediente.ficha().alias().map(Alias::texto).or(() -> enRegistro(expediente, lecturas));
	}

	/** The same, or else the kind of employer. */
	String corto(Expediente expediente) {
		return conocido(expediente).orElseGet(() -> clase(expediente));
	}

	/**
	 * The same for the title of a page, where nothing else tells one from another: with
	 * our reference where there is no name, with the sucursal where there may be several,
	 * and without turning the rest around.
	 */
	public String deQuien(Expediente expediente) {
		return deQuien(expediente, this.lecturas.get());
	}

	/** The same with what was read already. */
	public String deQuien(Expediente expediente, Lecturas lecturas) {
		String nombre = conocido(expediente, lecturas).map(Nombres::aislado)
			.orElseGet(() -> this.textos.de("tramites.sin-nombre", clase(expediente),
					Referencia.de(expediente.id()).valor()));
		return enSucursal(expediente, lecturas)
			.map((sucursal) -> this.textos.de("tramites.de-sucursal", nombre, sucursal))
			.orElse(nombre);
	}

	/** Which sucursal, in words; a copy for another one has no number yet. */
	public Optional<String> enSucursal(Expediente expediente) {
		return enSucursal(expediente, this.lecturas.get());
	}

	private Optional<String> enSucursal(Expediente expediente, Lecturas lecturas) {
		return sucursal(expediente, lecturas).map((numero) -> this.textos.de("tramites.sucursal", numero))
			.or(() -> expediente.datos()
				.map(DatosForm::escritos)
				.filter((escritos) -> escritos.empleador().tieneRuc() && !escritos.ruc().isBlank()
						&& escritos.sucursal().isBlank())
				.map((escritos) -> this.textos.de("tramites.sucursal.falta")));
	}

	Optional<String> sucursal(Expediente expediente) {
		return sucursal(expediente, this.lecturas.get());
	}

	private static Optional<String> sucursal(Expediente expediente, Lecturas lecturas) {
		return expediente.datos()
			.map(DatosForm::escritos)
			.filter((escritos) -> escritos.empleador().tieneRuc())
			.flatMap((escritos) -> lecturas.leer(escritos).sucursal().valor());
	}

	private String clase(Expediente expediente) {
		return expediente.datos()
			.map((datos) -> this.textos
				.de("tramites.clase." + (sinEmpleador(datos.escritos()) ? "otro" : datos.empleador())))
			.orElseGet(() -> this.textos.de("tramites.clase"));
	}

	/** Begun with the person of another expediente; whose it will be is not known yet. */
	private static boolean sinEmpleador(DatosEscritos escritos) {
		return escritos.empleador().tieneRuc() && escritos.ruc().isBlank();
	}

	private static Optional<String> enRegistro(Expediente expediente, Lecturas lecturas) {
		return expediente.datos()
			.map(DatosForm::escritos)
			.filter((escritos) -> escritos.empleador().tieneRuc())
			.flatMap(lecturas::nombre);
	}

	static String aislado(String nombre) {
		char[] signos = nombre.toCharArray();
		return Bidi.requiresBidi(signos, 0, signos.length) ? AISLA + nombre + CIERRA : nombre;
	}

}
