package ec.clavepatronal.api;

import ec.clavepatronal.identificador.Cedula;
import ec.clavepatronal.identificador.Clase;
import ec.clavepatronal.identificador.CodigoExtranjero;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.IdentificadorDomestico;
import ec.clavepatronal.identificador.Ruc;
import ec.clavepatronal.identificador.Sucursal;

/**
 * What a text is to be read as. The names are part of the JSON contract.
 */
enum ClaseIdentificador {

	/** Ten digits of a person. */
	CEDULA {
		@Override
		LecturaJson leer(String texto, Criterio criterio, Redactor redactor) {
			return redactor.redactar(Clase.valueOf(name()), Cedula.leer(texto, criterio), Cedula::digitos);
		}
	},

	/** Thirteen digits of a taxpayer. */
	RUC {
		@Override
		LecturaJson leer(String texto, Criterio criterio, Redactor redactor) {
			return redactor.redactar(Clase.valueOf(name()), Ruc.leer(texto, criterio), Ruc::digitos);
		}
	},

	/** A cédula and 000. */
	DOMESTICO {
		@Override
		LecturaJson leer(String texto, Criterio criterio, Redactor redactor) {
			return redactor.redactar(Clase.valueOf(name()), IdentificadorDomestico.leer(texto, criterio),
					IdentificadorDomestico::valor);
		}
	},

	/** The code of a foreigner without a cédula. */
	CODIGO_EXTRANJERO {
		@Override
		LecturaJson leer(String texto, Criterio criterio, Redactor redactor) {
			return redactor.redactar(Clase.valueOf(name()), CodigoExtranjero.leer(texto), CodigoExtranjero::codigo);
		}
	},

	/** IESS's own number of an employer's place. */
	SUCURSAL {
		@Override
		LecturaJson leer(String texto, Criterio criterio, Redactor redactor) {
			return redactor.redactar(Clase.valueOf(name()), Sucursal.leer(texto), Sucursal::digitos);
		}
	};

	abstract LecturaJson leer(String texto, Criterio criterio, Redactor redactor);

}
