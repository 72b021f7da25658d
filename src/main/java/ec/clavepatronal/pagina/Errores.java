package ec.clavepatronal.pagina;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * The errors of one page, in the order of its fields. Public for the templates, whose
 * expressions are compiled only over public types.
 *
 * @param lista no more than one of each field
 */
public record Errores(List<ErrorDeCampo> lista) {

	/** A page without errors. */
	public static final Errores NINGUNO = new Errores(List.of());

	/** One error for each field, the first that was found. */
	public static Errores enOrden(List<ErrorDeCampo> errores, List<String> campos) {
		return new Errores(campos.stream()
			.flatMap((campo) -> errores.stream().filter((e) -> e.campo().equals(campo)).limit(1))
			.toList());
	}

	/** The same, where one error tells what is wrong with several fields together. */
	public Errores juntos(List<String> campos, ErrorDeCampo error) {
		return new Errores(
				Stream.concat(Stream.of(error), this.lista.stream().filter((otro) -> !campos.contains(otro.campo())))
					.toList());
	}

	/**
	 * What binding and validation found.
	 * @param resultado the outcome of both
	 * @param formulario the record that was bound; its components are the fields
	 * @param textos the wording
	 */
	public static Errores de(BindingResult resultado, Class<? extends Record> formulario, Textos textos) {
		return enOrden(resultado.getFieldErrors()
			.stream()
			.map((error) -> new ErrorDeCampo(error.getField(), textos.de(error), List.of()))
			.toList(), Arrays.stream(formulario.getRecordComponents()).map(RecordComponent::getName).toList());
	}

	/** Whether nothing is to be mended. */
	public boolean vacio() {
		return this.lista.isEmpty();
	}

	/** Whether a field is to be mended. */
	public boolean hay(String campo) {
		return en(campo) != null;
	}

	/** The first error of a field, or null. */
	public @Nullable ErrorDeCampo en(String campo) {
		for (ErrorDeCampo error : this.lista) {
			if (error.campo().equals(campo)) {
				return error;
			}
		}
		return null;
	}

}
