package ec.clavepatronal.tabla.paquete;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import ec.clavepatronal.tabla.ArchivoRechazado;
import org.jspecify.annotations.Nullable;

/**
 * What a part of an XLSX refers to, and what for.
 */
public final class Relaciones {

	private final List<Relacion> todas = new ArrayList<>();

	private Relaciones() {
	}

	/**
	 * Those of a part; none if it has none.
	 * @param parte the name of the part, empty for the archive itself
	 * @throws ArchivoRechazado when they are damaged or lead out of the archive
	 */
	public static Relaciones de(Paquete paquete, String parte) throws IOException {
		Relaciones relaciones = new Relaciones();
		if (!paquete.tiene(archivo(parte))) {
			return relaciones;
		}
		try (LectorXml xml = LectorXml.abrir(paquete.parte(archivo(parte)))) {
			while (xml.siguienteElemento()) {
				if (xml.nombre().equals("Relationship")) {
					boolean externa = xml.atributo("TargetMode", "Internal").equals("External");
					String destino = xml.atributo("Target", "");
					relaciones.todas.add(new Relacion(xml.atributo("Id", ""), xml.atributo("Type", ""),
							externa ? "" : Camino.resolver(parte, destino)));
				}
			}
		}
		return relaciones;
	}

	/** Where the relations of a part are kept. */
	public static String archivo(String parte) {
		int barra = parte.lastIndexOf('/') + 1;
		return parte.substring(0, barra) + "_rels/" + parte.substring(barra) + ".rels";
	}

	/** The part of an id, null if there is none or it lies elsewhere. */
	public @Nullable String destino(String id) {
		return this.todas.stream()
			.filter((relacion) -> relacion.id().equals(id) && !relacion.destino().isEmpty())
			.map(Relacion::destino)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The first part of a kind, null if there is none.
	 * @param tipo the last word of its type, the same in both editions of the standard
	 */
	public @Nullable String delTipo(String tipo) {
		Relacion relacion = primera(tipo);
		return (relacion != null) ? relacion.destino() : null;
	}

	/** The same with all that is said of it. */
	public @Nullable Relacion primera(String tipo) {
		return this.todas.stream()
			.filter((relacion) -> relacion.tipo().endsWith("/" + tipo) && !relacion.destino().isEmpty())
			.findFirst()
			.orElse(null);
	}

	/** An id that none of them has. */
	public String idLibre(String comienzo) {
		int numero = 1;
		while (tieneId(comienzo + numero)) {
			numero++;
		}
		return comienzo + numero;
	}

	private boolean tieneId(String id) {
		return this.todas.stream().anyMatch((relacion) -> relacion.id().equals(id));
	}

}
