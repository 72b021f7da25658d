package ec.clavepatronal.recuperacion;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static ec.clavepatronal.reglas.Empleador.PERSONA_NATURAL;
import static ec.clavepatronal.reglas.Empleador.SERVICIO_DOMESTICO;
import static org.assertj.core.api.Assertions.assertThat;

class RecorridoTest {

	@Test
	void names_every_screen_in_order() {
		assertThat(Recorrido.estaciones()).extracting(Recorrido.Estacion::ruta)
			.containsExactly("situacion", "datos", "validacion", "estado-ruc", "correo", "representante", "seguridad",
					"contacto", "revision", "resultado");
	}

	@Test
	void knows_who_skips_what() {
		assertThat(Recorrido.estaciones()
			.stream()
			.filter((estacion) -> !estacion.loOmiten().isEmpty())
			.collect(Collectors.toMap(Recorrido.Estacion::ruta, Recorrido.Estacion::loOmiten)))
			.containsOnlyKeys("estado-ruc", "representante")
			.containsEntry("estado-ruc", List.of(SERVICIO_DOMESTICO))
			.containsEntry("representante", List.of(PERSONA_NATURAL, SERVICIO_DOMESTICO));
	}

	@Test
	void tells_questions_from_what_only_shows() {
		assertThat(Recorrido.estaciones()).filteredOn((estacion) -> !estacion.pregunta())
			.extracting(Recorrido.Estacion::nombre)
			.containsExactly("REVISION", "RESULTADO");
	}

}
