package ec.clavepatronal.documentos.papeles;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.identificador.Cedula;
import ec.clavepatronal.identificador.Clase;
import ec.clavepatronal.identificador.CodigoExtranjero;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.Gravedad;
import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.identificador.TipoIdentificacion;

/**
 * The number of somebody who is named in a letter: a cédula, or a foreigner code, which
 * is told by its letters. One field for both, for nobody is asked which.
 *
 * @param tipo what it was read as
 * @param valor the number as it is printed; empty where it is none
 * @param hallazgos everything found about it
 */
record Identidad(TipoIdentificacion tipo, Optional<String> valor, List<Hallazgo> hallazgos) {

	/** For reading what was judged before, or will be. */
	static final Criterio SIN_RIGOR = new Criterio(Gravedad.AVISO);

	static Identidad leer(String texto, Criterio criterio) {
		if (texto.chars().anyMatch((c) -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z')) {
			var codigo = CodigoExtranjero.leer(texto);
			return new Identidad(TipoIdentificacion.CODIGO_EXTRANJERO, codigo.valor().map(CodigoExtranjero::codigo),
					codigo.hallazgos());
		}
		var cedula = Cedula.leer(texto, criterio);
		return new Identidad(TipoIdentificacion.CEDULA, cedula.valor().map(Cedula::digitos), cedula.hallazgos());
	}

	Clase clase() {
		return (this.tipo == TipoIdentificacion.CEDULA) ? Clase.CEDULA : Clase.CODIGO_EXTRANJERO;
	}

	List<Hallazgo> errores() {
		return deGravedad(Gravedad.ERROR);
	}

	/** What asks for a second look. */
	List<Hallazgo> dudas() {
		return deGravedad(Gravedad.AVISO);
	}

	private List<Hallazgo> deGravedad(Gravedad gravedad) {
		return this.hallazgos.stream().filter((hallazgo) -> hallazgo.gravedad() == gravedad).toList();
	}

	@Override
	public String toString() {
		return "Identidad[" + this.tipo + "]";
	}

}
