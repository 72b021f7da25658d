package ec.clavepatronal.recuperacion.expediente;

import java.util.List;
import java.util.stream.Collectors;

import ec.clavepatronal.reglas.Efecto;
import ec.clavepatronal.reglas.Regla;
import org.junit.jupiter.api.Test;

import static ec.clavepatronal.reglas.Empleador.PERSONA_NATURAL;
import static ec.clavepatronal.reglas.Empleador.SERVICIO_DOMESTICO;
import static org.assertj.core.api.Assertions.assertThat;

class ItinerarioTest {

	@Test
	void every_missing_fact_has_a_screen_that_asks_for_it() {
		for (Regla regla : Regla.values()) {
			assertThat(Paso.quePregunta(regla) != Paso.REVISION).as(regla.name())
				.isEqualTo(regla.efecto() == Efecto.FALTA_SABER);
		}
	}

	@Test
	void names_every_screen_in_order() {
		assertThat(Itinerario.estaciones()).extracting(Itinerario.Estacion::ruta)
			.containsExactly("situacion", "datos", "validacion", "estado-ruc", "correo", "representante", "seguridad",
					"contacto", "revision", "resultado");
	}

	@Test
	void knows_who_skips_what() {
		assertThat(Itinerario.estaciones()
			.stream()
			.filter((estacion) -> !estacion.loOmiten().isEmpty())
			.collect(Collectors.toMap(Itinerario.Estacion::ruta, Itinerario.Estacion::loOmiten)))
			.containsOnlyKeys("estado-ruc", "correo", "representante", "revision")
			.containsEntry("revision", List.of(SERVICIO_DOMESTICO.name()))
			.containsEntry("estado-ruc", List.of(SERVICIO_DOMESTICO.name()))
			.containsEntry("correo", List.of(Itinerario.PRIMERA_CLAVE))
			.containsEntry("representante",
					List.of(PERSONA_NATURAL.name(), SERVICIO_DOMESTICO.name(), Itinerario.PRIMERA_CLAVE));
	}

	@Test
	void knows_what_depends_on_the_answers() {
		assertThat(Itinerario.estaciones()).filteredOn(Itinerario.Estacion::segunRespuestas)
			.extracting(Itinerario.Estacion::ruta)
			.containsExactly("seguridad", "contacto");
	}

	@Test
	void nobody_has_to_come_back_from_the_portal() {
		assertThat(Itinerario.despues()).extracting(Itinerario.Estacion::ruta).containsExactly("portal");
	}

	@Test
	void tells_questions_from_what_only_shows() {
		assertThat(Itinerario.estaciones()).filteredOn((estacion) -> !estacion.pregunta())
			.extracting(Itinerario.Estacion::nombre)
			.containsExactly("REVISION", "RESULTADO");
	}

}
