package ec.clavepatronal.catastro.deposito;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.identificador.Ruc;

/**
 * Looks RUCs up in the catalogue that was imported last.
 */
final class CatastroImportado implements Catastro {

	private final Indices indices;

	private final Deposito deposito;

	private final Fusible fusible;

	CatastroImportado(Indices indices, Deposito deposito, Fusible fusible) {
		this.indices = indices;
		this.deposito = deposito;
		this.fusible = fusible;
	}

	@Override
	public Respuesta buscar(String ruc) {
		return buscarEnArchivos(ruc);
	}

	@Override
	public Respuesta buscarEnArchivos(String ruc) {
		return this.fusible.preguntar(() -> enElVigente((indice) -> buscar(indice, ruc)))
			.orElse(Respuesta.NO_DISPONIBLE);
	}

	@Override
	public Map<Ruc, Respuesta> buscarEnArchivos(Collection<Ruc> rucs) {
		List<Ruc> distintos = rucs.stream().distinct().toList();
		return this.fusible.preguntar(() -> enElVigente((indice) -> buscar(indice, distintos)))
			.orElseGet(() -> todos(distintos, Respuesta.NO_DISPONIBLE));
	}

	@Override
	public Optional<List<ArchivoCargado>> archivos() {
		return this.fusible.preguntar(() -> List.copyOf(this.indices.actual().archivos().values()));
	}

	/** The catalogue that was in force a second ago may be gone by now. */
	private <T> T enElVigente(Busqueda<T> busqueda) throws SQLException {
		try {
			return busqueda.en(this.indices.actual());
		}
		catch (SQLException ex) {
			return busqueda.en(this.indices.releer());
		}
	}

	private Respuesta buscar(Indice indice, String ruc) throws SQLException {
		return indice.vacio() ? Respuesta.SIN_ARCHIVOS : respuesta(indice, this.deposito.buscar(indice.version(), ruc));
	}

	private Map<Ruc, Respuesta> buscar(Indice indice, List<Ruc> rucs) throws SQLException {
		Map<Ruc, Respuesta> respuestas = todos(rucs, indice.vacio() ? Respuesta.SIN_ARCHIVOS : Respuesta.NO_CONSTA);
		for (int desde = 0; desde < rucs.size() && !indice.vacio(); desde += Deposito.JUNTOS) {
			List<Ruc> tanda = rucs.subList(desde, Math.min(desde + Deposito.JUNTOS, rucs.size()));
			Map<String, List<Renglon>> filas = this.deposito
				.buscar(indice.version(), tanda.stream().map(Ruc::digitos).toList())
				.stream()
				.collect(Collectors.groupingBy(Renglon::ruc));
			for (Ruc ruc : tanda) {
				respuestas.put(ruc, respuesta(indice, filas.getOrDefault(ruc.digitos(), List.of())));
			}
		}
		return respuestas;
	}

	private static Map<Ruc, Respuesta> todos(List<Ruc> rucs, Respuesta respuesta) {
		Map<Ruc, Respuesta> respuestas = new LinkedHashMap<>();
		rucs.forEach((ruc) -> respuestas.put(ruc, respuesta));
		return respuestas;
	}

	private Respuesta respuesta(Indice indice, List<Renglon> filas) throws SQLException {
		if (filas.isEmpty()) {
			return Respuesta.NO_CONSTA;
		}
		Hallados hallados = new Hallados(filas);
		ArchivoCargado archivo = indice.archivos().get(hallados.archivo());
		if (archivo == null) {
			archivo = this.indices.releer().archivos().get(hallados.archivo());
		}
		if (archivo == null) {
			throw new SQLException("A row of no known file");
		}
		return Respuesta.hallado(hallados.contribuyente(archivo));
	}

	/** Something to look for in a catalogue. */
	private interface Busqueda<T> {

		T en(Indice indice) throws SQLException;

	}

}
