package ec.clavepatronal.recuperacion;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The errors of one page, in the order of its fields; public for the templates.
 */
record Errores(List<ErrorDeCampo> lista) {

	static final Errores NINGUNO = new Errores(List.of());

	/** One error for each field, the first that was found. */
	static Errores enOrden(List<ErrorDeCampo> errores, List<String> campos) {
		return new Errores(campos.stream()
			.flatMap((campo) -> errores.stream().filter((e) -> e.campo().equals(campo)).limit(1))
			.toList());
	}

	public boolean vacio() {
		return this.lista.isEmpty();
	}

	public boolean hay(String campo) {
		return en(campo) != null;
	}

	/** The first error of a field, or null. */
	public @Nullable ErrorDeCampo en(String campo) {
		return this.lista.stream().filter((error) -> error.campo().equals(campo)).findFirst().orElse(null);
	}

}
