package ec.clavepatronal.identificador;

import java.util.List;
import java.util.Random;

import ec.clavepatronal.identificador.Hallazgo.Codigo;

/**
 * How the tests read, and numbers made up for them.
 */
final class Caso {

	private Caso() {
	}

	static Lectura<Cedula> cedula(String texto) {
		return Cedula.leer(texto, Criterio.HABITUAL);
	}

	static Lectura<Ruc> ruc(String texto) {
		return Ruc.leer(texto, Criterio.HABITUAL);
	}

	static Lectura<IdentificadorDomestico> domestico(String texto) {
		return IdentificadorDomestico.leer(texto, Criterio.HABITUAL);
	}

	static List<Codigo> codigos(Lectura<?> lectura) {
		return lectura.hallazgos().stream().map(Hallazgo::codigo).toList();
	}

	static String propuesta(Lectura<?> lectura) {
		return lectura.hallazgos().get(0).propuesta().orElse("ninguna");
	}

	/** Ordinary: province 01 to 24, third digit 0 to 5, right check digit. */
	static String cedulaInventada(Random azar) {
		String nueve = "%02d%d%06d".formatted(1 + azar.nextInt(24), azar.nextInt(6), azar.nextInt(1_000_000));
		int suma = 0;
		for (int i = 0; i < 9; i++) {
			int doble = (nueve.charAt(i) - '0') * ((i % 2 == 0) ? 2 : 1);
			suma += doble / 10 + doble % 10;
		}
		return nueve + (1000 - suma) % 10;
	}

}
