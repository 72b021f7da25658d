package ec.clavepatronal.identificador;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.identificador.Hallazgo.Codigo;

/**
 * Compares one field with another. Never an ERROR: it sets what a person says against
 * what the same person says, and either may be right.
 */
public final class Coherencia {

	private Coherencia() {
	}

	/**
	 * A person's RUC begins with the cedula. With a company or a public body the cedula
	 * is that of whoever represents it, and there is nothing to compare.
	 * @param cedula the identification given
	 * @param ruc the RUC given
	 * @return {@code RUC_DE_OTRA_CEDULA}, or nothing
	 */
	public static List<Hallazgo> entre(Cedula cedula, Ruc ruc) {
		return (ruc.esDePersonaConCedula() && !ruc.primerosDiez().equals(cedula.digitos()))
				? aviso(Codigo.RUC_DE_OTRA_CEDULA, Optional.empty()) : List.of();
	}

	/**
	 * A domestic identifier is the identification and 000.
	 * @param cedula the identification given
	 * @param domestico the domestic identifier given
	 * @return {@code DOMESTICO_DE_OTRA_IDENTIFICACION} with the one that belongs to the
	 * cedula, or nothing
	 */
	public static List<Hallazgo> entre(Cedula cedula, IdentificadorDomestico domestico) {
		IdentificadorDomestico esperado = IdentificadorDomestico.de(cedula);
		return domestico.equals(esperado) ? List.of()
				: aviso(Codigo.DOMESTICO_DE_OTRA_IDENTIFICACION, Optional.of(esperado.valor()));
	}

	/**
	 * A domestic employer has one sucursal.
	 * @param sucursal the sucursal given
	 * @return {@code SUCURSAL_NO_ES_0001}, or nothing
	 */
	public static List<Hallazgo> domestico(Sucursal sucursal) {
		return sucursal.equals(Sucursal.UNICA) ? List.of()
				: aviso(Codigo.SUCURSAL_NO_ES_0001, Optional.of(Sucursal.UNICA.digitos()));
	}

	/**
	 * A household's foreigner code that ends in 000 may be the code and the three zeros
	 * that go where it says RUC. No more than a doubt: nobody knows how codes end.
	 * @param codigo the code given
	 * @return {@code PARECE_DOMESTICO} with the code without zeros, or nothing
	 */
	public static Optional<Hallazgo> domestico(CodigoExtranjero codigo) {
		return Optional.of(codigo.codigo())
			.filter((entero) -> entero.endsWith(ReglasDomesticas.SUFIJO))
			.map(ReglasDomesticas::sinSufijo)
			.filter(CodigoExtranjero::tieneForma)
			.map((propio) -> Hallazgo.conPropuesta(Codigo.PARECE_DOMESTICO, Gravedad.AVISO, Optional.of(propio)));
	}

	private static List<Hallazgo> aviso(Codigo codigo, Optional<String> propuesta) {
		return List.of(Hallazgo.conPropuesta(codigo, Gravedad.AVISO, propuesta));
	}

}
