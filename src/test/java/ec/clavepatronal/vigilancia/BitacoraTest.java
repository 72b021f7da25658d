package ec.clavepatronal.vigilancia;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import ec.clavepatronal.web.Rechazo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class BitacoraTest {

	private final AtomicLong reloj = new AtomicLong(-5);

	private final Bitacora bitacora = new Bitacora(this.reloj::get);

	@ParameterizedTest
	@EnumSource
	void whatever_is_turned_away_has_a_name_here(Rechazo rechazo) {
		assertThat(Suceso.de(rechazo).etiqueta()).isEqualTo(rechazo.name().toLowerCase(Locale.ROOT));
	}

	@Test
	void a_crowd_gets_one_line_a_minute_for_each_kind_and_none_is_lost(CapturedOutput log) {
		for (int i = 0; i < 1000; i++) {
			this.bitacora.anotar(Suceso.PETICIONES);
		}
		this.bitacora.anotar(Suceso.SIN_MARCA);
		assertThat(log.getOut().lines()).hasSize(2)
			.anySatisfy(
					(linea) -> assertThat(linea).endsWith("Turned away: peticiones, 1 since the last line about it"))
			.anySatisfy(
					(linea) -> assertThat(linea).endsWith("Turned away: sin_marca, 1 since the last line about it"));
		this.reloj.addAndGet(TimeUnit.SECONDS.toNanos(61));
		this.bitacora.anotar(Suceso.PETICIONES);
		assertThat(log.getOut().lines()).hasSize(3);
		assertThat(log.getOut().strip()).endsWith("Turned away: peticiones, 1000 since the last line about it");
	}

}
