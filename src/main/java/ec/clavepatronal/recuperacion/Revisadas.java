package ec.clavepatronal.recuperacion;

import java.util.List;

import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.expediente.LineaDelResumen;

import org.springframework.stereotype.Component;

/** Answers in the words of the pages. */
@Component
class Revisadas {

	private final Textos textos;

	Revisadas(Textos textos) {
		this.textos = textos;
	}

	/** All of an expediente, in the order of its screens. */
	List<Revisada> de(Pantalla pantalla) {
		DatosLeidos datos = pantalla.lecturas().leer(pantalla.expediente().datos().orElseThrow().escritos());
		return pantalla.conRespuesta()
			.stream()
			.flatMap((paso) -> pantalla.respuestas(paso, datos)
				.stream()
				.map((linea) -> new Revisada(this.textos.de(linea.etiqueta()), valor(linea), pantalla.cambiar(paso))))
			.toList();
	}

	/** One answer, with who says so where it is the registry. */
	String valor(LineaDelResumen linea) {
		String valor = linea.clave() ? this.textos.de(linea.valor()) : linea.valor();
		return linea.segunSri()
			.map((segun) -> this.textos.de("revision.segun-sri" + segun.origen(), valor, Fechas.corta(segun.fecha())))
			.orElse(valor);
	}

}
