package ec.clavepatronal.catastro.importacion;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ec.clavepatronal.catastro.deposito.CatalogoVigente;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The books: which files were imported, with their counts; of each province the one in
 * force and the one before it.
 */
final class LibroDeArchivos {

	private final JdbcClient base;

	private final CatalogoVigente vigente;

	private final InstantSource reloj;

	LibroDeArchivos(JdbcClient base, CatalogoVigente vigente, InstantSource reloj) {
		this.base = base;
		this.vigente = vigente;
		this.reloj = reloj;
	}

	/** Of the catalogue in force. */
	int version() {
		return this.vigente.version();
	}

	/** A number that no file has had. */
	int siguiente() {
		return this.base.sql("select coalesce(max(id), 0) + 1 from catastro_archivo").query(Integer.class).single();
	}

	/** Sums of the files in force. */
	Set<String> huellas() {
		return new HashSet<>(
				this.base.sql("select sha256 from catastro_archivo where vigente = 1").query(String.class).list());
	}

	/** What is in force of each province. */
	Map<String, Vigente> vigentes() {
		Map<String, Vigente> vigentes = new HashMap<>();
		this.base
			.sql("select provincia, aceptadas + reparadas - repetidas, fecha from catastro_archivo where vigente = 1")
			.query((fila) -> {
				vigentes.put(fila.getString(1), new Vigente(fila.getLong(2), LocalDate.ofEpochDay(fila.getLong(3))));
			});
		return vigentes;
	}

	/** The numbers of the files in force of other provinces. */
	Set<Integer> quedan(Set<String> provinciasNuevas) {
		Set<Integer> quedan = new HashSet<>();
		this.base.sql("select id, provincia from catastro_archivo where vigente = 1").query((fila) -> {
			if (!provinciasNuevas.contains(fila.getString(2))) {
				quedan.add(fila.getInt(1));
			}
		});
		return quedan;
	}

	/**
	 * Makes the new files and the catalogue built from them the ones in force.
	 * @param antes the catalogue that was in force when it was built
	 */
	void publicar(List<Balance> nuevos, int antes, int version) {
		for (Balance nuevo : nuevos) {
			this.base.sql("""
					delete from catastro_conteo where archivo in
					  (select id from catastro_archivo where provincia = ? and vigente = 0)""")
				.param(nuevo.provincia())
				.update();
			this.base.sql("delete from catastro_archivo where provincia = ? and vigente = 0")
				.param(nuevo.provincia())
				.update();
			this.base.sql("update catastro_archivo set vigente = 0 where provincia = ?")
				.param(nuevo.provincia())
				.update();
			anotar(nuevo);
		}
		this.vigente.cambiar(antes, version);
	}

	private void anotar(Balance nuevo) {
		this.base
			.sql("""
					insert into catastro_archivo (id, provincia, nombre, sha256, fecha, importado, vigente, leidas, aceptadas,
					  reparadas, rechazadas, repetidas) values (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)""")
			.params(nuevo.id(), nuevo.provincia(), nuevo.nombre(), nuevo.sha256(), nuevo.fecha().toEpochDay(),
					this.reloj.millis(), nuevo.leidas(), nuevo.aceptadas(), nuevo.reparadas(), nuevo.rechazadas(),
					nuevo.repetidas())
			.update();
		nuevo.clases()
			.forEach((clase, cuantos) -> this.base
				.sql("insert into catastro_conteo (archivo, clase, cuantos) values (?, ?, ?)")
				.params(nuevo.id(), clase, cuantos)
				.update());
	}

	/** How many establishments a file has, and its date. */
	record Vigente(long filas, LocalDate fecha) {
	}

}
