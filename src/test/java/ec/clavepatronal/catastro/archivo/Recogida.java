package ec.clavepatronal.catastro.archivo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a reader delivers, kept to be looked at.
 */
class Recogida implements Receptor {

	final List<FilaDelSri> filas = new ArrayList<>();

	final List<String> textosRechazados = new ArrayList<>();

	final List<Long> lineasRechazadas = new ArrayList<>();

	final Map<MotivoDeRechazo, Integer> rechazos = new EnumMap<>(MotivoDeRechazo.class);

	final Map<Reparacion, Integer> reparaciones = new EnumMap<>(Reparacion.class);

	long lineas;

	long enBlanco;

	static Recogida de(Path ruta) throws ArchivoIlegible, IOException {
		Recogida recogida = new Recogida();
		try (ArchivoSri archivo = ArchivoSri.abrir(ruta)) {
			archivo.leer(recogida);
			recogida.lineas = archivo.lineas();
			recogida.enBlanco = archivo.enBlanco();
		}
		return recogida;
	}

	@Override
	public void fila(FilaDelSri fila, long linea, Set<Reparacion> reparaciones) {
		this.filas.add(fila);
		reparaciones.forEach((reparacion) -> this.reparaciones.merge(reparacion, 1, Integer::sum));
	}

	@Override
	public void rechazo(long linea, MotivoDeRechazo motivo, String texto) {
		this.rechazos.merge(motivo, 1, Integer::sum);
		this.lineasRechazadas.add(linea);
		this.textosRechazados.add(texto);
	}

	int veces(MotivoDeRechazo motivo) {
		return this.rechazos.getOrDefault(motivo, 0);
	}

	int veces(Reparacion reparacion) {
		return this.reparaciones.getOrDefault(reparacion, 0);
	}

}
