package ec.clavepatronal.sitio;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import ec.clavepatronal.evaluacion.Requisito;
import ec.clavepatronal.evaluacion.Tarea;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.Regla;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FuentesTest {

	@Test
	void every_source_backs_something_that_a_person_reads() {
		Set<Fuente> citadas = EnumSet.noneOf(Fuente.class);
		Arrays.stream(Regla.values()).map(Regla::fuentes).forEach(citadas::addAll);
		Arrays.stream(Regla.values()).map(Regla::fuentesDelCambio).forEach(citadas::addAll);
		Arrays.stream(Tarea.values()).map(Tarea::fuentes).forEach(citadas::addAll);
		Arrays.stream(Requisito.values()).map(Requisito::fuente).forEach((fuente) -> fuente.ifPresent(citadas::add));
		Arrays.stream(Pregunta.values()).map(Pregunta::fuentes).forEach(citadas::addAll);
		assertThat(citadas).containsExactlyInAnyOrder(Fuente.values());
	}

}
