package ec.clavepatronal.identificador;

import java.util.Optional;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a foreigner without a cedula typed with the code and 000. Another
 * identification before the 000 is a doubt and not an error: no public rule says how IESS
 * fills up a code that has not ten digits, so what was typed may be what IESS wants.
 */
final class DomesticoExtranjero {

	static final Hallazgo SIN_REGLA = Hallazgo.de(Codigo.SIN_REGLA_PUBLICA, Gravedad.AVISO);

	private DomesticoExtranjero() {
	}

	static Lectura<IdentificadorDomestico> leer(@Nullable String texto, CodigoExtranjero codigo) {
		String esperado = codigo.codigo() + ReglasDomesticas.SUFIJO;
		String valor = esElMismo(texto, esperado) ? esperado : CodigoExtranjero.normalizar(texto);
		Juicio juicio = new Juicio();
		if (valor.isEmpty()) {
			juicio.error(Codigo.VACIO);
		}
		else {
			juzgar(valor, esperado, codigo, juicio);
			Limpieza.anotarSiCambia(texto, valor, juicio);
		}
		return juicio.lectura(() -> new IdentificadorDomestico(valor));
	}

	/** Hyphens and thousands points are a manner of writing, here as in any number. */
	private static boolean esElMismo(@Nullable String texto, String esperado) {
		String llano = CodigoExtranjero.normalizar(Limpieza.limpiar(texto));
		return llano.replace("-", "").equals(esperado.replace("-", ""));
	}

	private static void juzgar(String valor, String esperado, CodigoExtranjero codigo, Juicio juicio) {
		if (Numero.esConsumidorFinal(valor)) {
			juicio.error(Codigo.CONSUMIDOR_FINAL);
		}
		else if (!CodigoExtranjero.sonAdmitidos(valor)) {
			juicio.error(Codigo.CARACTERES_NO_ADMITIDOS, Optional.of(esperado));
		}
		else if (valor.equals(codigo.codigo()) || !valor.endsWith(ReglasDomesticas.SUFIJO)) {
			juicio.error(valor.equals(codigo.codigo() + "001") ? Codigo.ES_RUC : Codigo.NO_TERMINA_EN_000,
					Optional.of(esperado));
		}
		else if (!CodigoExtranjero.tieneForma(ReglasDomesticas.sinSufijo(valor))) {
			juicio.anotar(Hallazgo.deLongitud(valor, esperado.length()));
		}
		else {
			dudar(valor, esperado, codigo, juicio);
		}
	}

	private static void dudar(String valor, String esperado, CodigoExtranjero codigo, Juicio juicio) {
		if (!valor.equals(esperado)) {
			juicio.anotar(Hallazgo.conPropuesta(Codigo.DOMESTICO_DE_OTRA_IDENTIFICACION, Gravedad.AVISO,
					Optional.of(esperado)));
		}
		if (!codigo.tieneDiezCifras()) {
			juicio.anotar(SIN_REGLA);
		}
	}

}
