package ec.clavepatronal.tabla.sanado;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import ec.clavepatronal.tabla.paquete.Paquete;
import ec.clavepatronal.tabla.paquete.Relacion;

/**
 * The parts that a workbook gets, with names that it does not have yet.
 */
final class Agregados {

	private final Paquete paquete;

	private final Set<String> nombres = new TreeSet<>();

	/** Kind of content by part. */
	private final Map<String, String> tipos = new LinkedHashMap<>();

	/** Relations by the part that has them. */
	private final Map<String, List<Relacion>> relaciones = new LinkedHashMap<>();

	Agregados(Paquete paquete) {
		this.paquete = paquete;
	}

	/** A part, for instance {@code xl/comments7.xml}. */
	String parte(String comienzo, String extension, String tipo) {
		int numero = 1;
		while (estaTomado(comienzo + numero + extension)) {
			numero++;
		}
		String parte = comienzo + numero + extension;
		this.nombres.add(parte.toLowerCase(Locale.ROOT));
		this.tipos.put(parte, tipo);
		return parte;
	}

	private boolean estaTomado(String parte) {
		return this.paquete.tiene(parte) || this.nombres.contains(parte.toLowerCase(Locale.ROOT));
	}

	void relacion(String de, String id, String tipo, String parte) {
		this.relaciones.computeIfAbsent(de, (nueva) -> new ArrayList<>()).add(new Relacion(id, tipo, "/" + parte));
	}

	Map<String, String> tipos() {
		return this.tipos;
	}

	Map<String, List<Relacion>> relaciones() {
		return this.relaciones;
	}

}
