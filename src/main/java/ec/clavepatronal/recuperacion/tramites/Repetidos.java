package ec.clavepatronal.recuperacion.tramites;

import java.util.Optional;

import ec.clavepatronal.evaluacion.Lector;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.expediente.Expediente;

import org.springframework.stereotype.Component;

/**
 * Finds the expediente that the owner already has for the same sucursal of the same
 * employer. That is no error: somebody may want two.
 */
@Component
public class Repetidos {

	private final Expedientes expedientes;

	Repetidos(Expedientes expedientes) {
		this.expedientes = expedientes;
	}

	/**
	 * The other one, the last used if there are several. Of a household it is the one
	 * with the same identification; the example is nobody's.
	 * @param lector reads identifiers
	 */
	public Optional<Expediente> de(Propietario propietario, Expediente expediente, Lector lector) {
		Optional<Lugar> lugar = lugar(expediente, lector);
		if (lugar.isEmpty() || this.expedientes.cuenta(propietario) < 2) {
			return Optional.empty();
		}
		return this.expedientes.todos(propietario)
			.stream()
			.filter((otro) -> !otro.id().equals(expediente.id()) && lugar(otro, lector).equals(lugar))
			.findFirst();
	}

	/** Read, and not as it was typed: 3 and 0003 are the same sucursal. */
	private static Optional<Lugar> lugar(Expediente expediente, Lector lector) {
		return expediente.datos()
			.filter((datos) -> !expediente.esEjemplo())
			.map((datos) -> lector.leer(datos.escritos()))
			.flatMap((leidos) -> leidos.ruc()
				.valor()
				.flatMap((ruc) -> leidos.sucursal().valor().map((sucursal) -> new Lugar(ruc, sucursal))));
	}

	/** Where a key is recovered for. */
	private record Lugar(String ruc, String sucursal) {

		/** Says no number. */
		@Override
		public String toString() {
			return "Lugar[]";
		}

	}

}
