package ec.clavepatronal.recuperacion.tramites;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ec.clavepatronal.calendario.Ecuador;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.recuperacion.expediente.Ficha;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlazosTest {

	private static final Instant AHORA = Instant.parse("2026-11-22T12:00:00Z");

	private static final Conservacion CONSERVACION = new Conservacion(7, 90, 200);

	private final Plazos plazos = new Plazos(textos(), Clock.fixed(AHORA, Ecuador.ZONA));

	@Test
	void each_says_until_when_it_would_be_kept() {
		assertThat(textos(Optional.empty())).containsExactly("15 días: hasta el 7/12/2026",
				"30 días: hasta el 22/12/2026", "60 días: hasta el 21/1/2027", "90 días: hasta el 20/2/2027",
				"Lo normal, 7 días sin abrirlo: hasta el 29/11/2026, o más si lo vuelve a abrir");
	}

	@Test
	void what_a_later_turno_makes_useless_is_not_offered() {
		assertThat(textos(Optional.of(LocalDate.of(2027, 1, 11)))).containsExactly("60 días: hasta el 21/1/2027",
				"90 días: hasta el 20/2/2027", "Lo normal, 7 días sin abrirlo: hasta el 13/1/2027, por el turno");
	}

	@Test
	void nothing_is_offered_where_the_turno_is_later_than_all_of_it() {
		assertThat(textos(Optional.of(LocalDate.of(2027, 2, 17)))).hasSize(2);
		assertThat(textos(Optional.of(LocalDate.of(2027, 2, 18)))).isEmpty();
	}

	@Test
	void it_says_why_it_is_kept_for_so_long_already() {
		LocalDate dia = LocalDate.of(2027, 3, 1);
		assertThat(
				this.plazos.ahora(new Ficha(Optional.empty(), Conservacion.trasElTurno(dia), false, Optional.of(dia))))
			.isEqualTo("se guarda hasta el 3/3/2027: 2 días después de su turno del 1/3/2027");
		assertThat(this.plazos.ahora(new Ficha(Optional.empty(), AHORA, false, Optional.of(LocalDate.of(2026, 11, 1)))))
			.isEqualTo("se guarda hasta el 22/11/2026");
	}

	private static Textos textos() {
		ResourceBundleMessageSource mensajes = new ResourceBundleMessageSource();
		mensajes.setBasename("textos/tramites");
		mensajes.setDefaultEncoding("UTF-8");
		return new Textos(mensajes);
	}

	private List<String> textos(Optional<LocalDate> turno) {
		return this.plazos.de(CONSERVACION, new Ficha(Optional.empty(), AHORA, true, turno))
			.stream()
			.map(Plazo::texto)
			.toList();
	}

}
