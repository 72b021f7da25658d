package ec.clavepatronal.evaluacion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import ec.clavepatronal.catastro.Contribuyente;

/**
 * What is read and looked up while one page is made: the same numbers are read once, and
 * the registry is asked about them once, whoever needs it. Of one request and one thread,
 * and gone with them, for it holds what was typed.
 */
public final class Lecturas implements Lector {

	private final Evaluador evaluador;

	private final ConsultaDelCatastro registro;

	private final Map<DatosEscritos, DatosLeidos> leidos = new HashMap<>();

	private final Map<DatosEscritos, DatosDelSri> delSri = new HashMap<>();

	private final Map<DatosEscritos, Optional<String>> nombres = new HashMap<>();

	public Lecturas(Evaluador evaluador, ConsultaDelCatastro registro) {
		this.evaluador = evaluador;
		this.registro = registro;
	}

	@Override
	public DatosLeidos leer(DatosEscritos escritos) {
		return this.leidos.computeIfAbsent(escritos, this.evaluador::leer);
	}

	/**
	 * What the registry adds.
	 * @param escritos the texts as they were typed
	 */
	public DatosDelSri consultar(DatosEscritos escritos) {
		return this.delSri.computeIfAbsent(escritos,
				(nuevos) -> this.registro.consultar(nuevos.empleador(), leer(nuevos)));
	}

	/**
	 * Name of the employer as the registry has it: from what it has said already, or else
	 * from the imported files.
	 * @param escritos the texts as they were typed
	 */
	public Optional<String> nombre(DatosEscritos escritos) {
		DatosDelSri dicho = this.delSri.get(escritos);
		return (dicho != null) ? dicho.hallado().map(Contribuyente::razonSocial).filter((nombre) -> !nombre.isBlank())
				: this.nombres.computeIfAbsent(escritos,
						(nuevos) -> this.registro.nombre(nuevos.empleador(), leer(nuevos)));
	}

}
