package ec.clavepatronal.catastro;

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

	final List<Fila> filas = new ArrayList<>();

	final List<String> textosRechazados = new ArrayList<>();

	final List<Long> lineasRechazadas = new ArrayList<>();

	final Map<Rechazo, Integer> rechazos = new EnumMap<>(Rechazo.class);

	final Map<Reparo, Integer> reparos = new EnumMap<>(Reparo.class);

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
	public void fila(Fila fila, long linea, Set<Reparo> reparos) {
		this.filas.add(fila);
		reparos.forEach((reparo) -> this.reparos.merge(reparo, 1, Integer::sum));
	}

	@Override
	public void rechazo(long linea, Rechazo motivo, String texto) {
		this.rechazos.merge(motivo, 1, Integer::sum);
		this.lineasRechazadas.add(linea);
		this.textosRechazados.add(texto);
	}

	int veces(Rechazo motivo) {
		return this.rechazos.getOrDefault(motivo, 0);
	}

	int veces(Reparo reparo) {
		return this.reparos.getOrDefault(reparo, 0);
	}

}
