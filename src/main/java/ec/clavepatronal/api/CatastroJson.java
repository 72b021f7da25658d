package ec.clavepatronal.api;

import java.time.LocalDate;
import java.util.List;

import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.pagina.Textos;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the SRI registry says of a RUC, with the imported file and its date, or the day on
 * which the SRI said so online. The name of a natural person comes as initials.
 */
@Schema(name = "Catastro")
record CatastroJson(Estado estado, Tipo tipo, String razonSocial, List<EstablecimientoJson> establecimientos,
		String archivo, LocalDate fecha) {

	static CatastroJson de(Contribuyente contribuyente, Textos textos) {
		String archivo = contribuyente.archivo();
		return new CatastroJson(Estado.valueOf(contribuyente.estado().name()),
				Tipo.valueOf(contribuyente.tipo().name()), contribuyente.razonSocial(),
				contribuyente.establecimientos().stream().map(EstablecimientoJson::de).toList(),
				(archivo != null) ? archivo : textos.de("api.catastro.en-linea"), contribuyente.fecha());
	}

	/** State of the RUC in the registry. */
	enum Estado {

		ACTIVO, SUSPENDIDO, PASIVO

	}

	/** Kind of taxpayer in the registry. */
	enum Tipo {

		PERSONA_NATURAL, SOCIEDAD

	}

	/** One establishment, which is not an IESS sucursal. */
	@Schema(name = "Establecimiento")
	record EstablecimientoJson(int numero, EstadoDelEstablecimiento estado, String nombre, String provincia,
			String canton) {

		static EstablecimientoJson de(Establecimiento lugar) {
			return new EstablecimientoJson(lugar.numero(),
					lugar.abierto() ? EstadoDelEstablecimiento.ABIERTO : EstadoDelEstablecimiento.CERRADO,
					lugar.nombre(), lugar.provincia(), lugar.canton());
		}

	}

	/** State of an establishment. */
	enum EstadoDelEstablecimiento {

		ABIERTO, CERRADO

	}

}
