package ec.clavepatronal.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.identificador.Ruc;

/**
 * A registry that holds what a test puts into it; empty, it is as if there were none.
 */
class RegistroDePrueba implements Catastro {

	private final Map<String, Contribuyente> contribuyentes = new HashMap<>();

	void poner(String ruc, Contribuyente contribuyente) {
		this.contribuyentes.put(ruc, contribuyente);
	}

	void vaciar() {
		this.contribuyentes.clear();
	}

	@Override
	public Respuesta buscar(String ruc) {
		return buscarEnArchivos(ruc);
	}

	@Override
	public Respuesta buscarEnArchivos(String ruc) {
		Contribuyente hallado = this.contribuyentes.get(ruc);
		return new Respuesta((hallado != null) ? Resultado.HALLADO
				: this.contribuyentes.isEmpty() ? Resultado.SIN_ARCHIVOS : Resultado.NO_CONSTA, hallado);
	}

	@Override
	public Map<Ruc, Respuesta> buscarEnArchivos(Collection<Ruc> rucs) {
		return rucs.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (ruc) -> buscarEnArchivos(ruc.digitos())));
	}

	@Override
	public Optional<List<ArchivoCargado>> archivos() {
		return Optional.of(List.of());
	}

}
