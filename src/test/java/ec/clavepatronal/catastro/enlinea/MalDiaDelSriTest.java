package ec.clavepatronal.catastro.enlinea;

import java.time.Duration;

import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Against a server that answers as the SRI does on a bad day.
 */
class MalDiaDelSriTest extends EnLineaDePrueba {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|',
			value = { "400|{\"mensaje\":\"x\"}|RECHAZO", "401|{\"mensaje\":\"Captcha no válido\"}|RECHAZO",
					"403|``|RECHAZO", "403|<html>Access denied</html>|RECHAZO", "404|``|RECHAZO", "429|``|RECHAZO",
					"302|``|RECHAZO", "201|[]|RECHAZO", "200|``|SIN_DATOS", "200|` `|SIN_DATOS",
					"200|<!DOCTYPE html><html><body>Mantenimiento</body></html>|SIN_DATOS",
					"200|{\"mensaje\":\"x\"}|" + "FORMATO_CAMBIADO", "200|true|FORMATO_CAMBIADO",
					"200|null|FORMATO_CAMBIADO", "200|\"x\"|FORMATO_CAMBIADO", "200|[null]|FORMATO_CAMBIADO",
					"200|[{}]|FORMATO_CAMBIADO", "200|[{}|FORMATO_CAMBIADO", "200|[[]]|FORMATO_CAMBIADO",
					"200|[{},{}]|FORMATO_CAMBIADO" })
	void any_other_answer_is_not_available_now(int estado, String cuerpo, String motivo) {
		this.sri.contribuyente(estado, cuerpo);
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		assertThat(this.sri.pedidos()).hasSize(1);
		assertThat(nuestros()).containsExactly("The SRI cannot be asked online: " + motivo + ". This is said once");
	}

	@ParameterizedTest
	@ValueSource(strings = { "numeroRuc", "razonSocial", "estadoContribuyenteRuc", "tipoContribuyente" })
	void an_answer_without_what_is_needed_is_a_changed_format_and_said_once(String clave) {
		for (String cambiada : new String[] { "\"otra\":", "\"" + clave + "\":null,\"otra\":",
				"\"" + clave + "\":\" \",\"otra\":" }) {
			this.sri.contribuyente(200, SriDePrueba.cuerpo("sociedad").replace("\"" + clave + "\":", cambiada));
			assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
			this.reloj.pasan(Duration.ofMinutes(2));
		}
		assertThat(nuestros()).filteredOn((linea) -> linea.contains("FORMATO_CAMBIADO")).hasSize(1);
		assertThat(this.sri.pedidos()).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ACTIVO,estadoContribuyenteRuc", "SOCIEDAD,tipoContribuyente" })
	void a_word_that_nobody_knows_is_a_changed_format_too(String palabra) {
		this.sri.contribuyente(200,
				SriDePrueba.cuerpo("sociedad").replace("\"" + palabra.split(",")[0] + "\"", "\"NUEVO\""));
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"estado\":\"ABIERTO\"}]", "[{\"numeroEstablecimiento\":\"001\"}]",
			"[{\"estado\":\"OTRO\",\"numeroEstablecimiento\":\"001\"}]",
			"[{\"estado\":\"ABIERTO\",\"numeroEstablecimiento\":\"uno\"}]", "<html>", "" })
	void without_its_establishments_a_taxpayer_is_not_available_either(String cuerpo) {
		this.sri.establecimientos(200, cuerpo);
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
	}

	@Test
	void the_data_of_another_ruc_are_not_shown_to_anybody() {
		this.sri.contribuyente(200, SriDePrueba.cuerpo("sociedad").replace(RUC, "1799999990002"));
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		assertThat(this.sri.pedidos()).hasSize(1);
		assertThat(nuestros()).singleElement().asString().contains("OTRO_RUC");
	}

	@Test
	void after_a_503_it_asks_once_more() {
		this.sri.contribuyente(503, "<html>");
		this.sri.yDespues(200, SriDePrueba.cuerpo("sociedad"));
		assertThat(this.catastro.buscar(RUC).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(this.sri.pedidos()).hasSize(3);
	}

	@Test
	void after_two_of_them_it_asks_no_more() {
		this.sri.contribuyente(503, "<html>");
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		assertThat(this.sri.pedidos()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void a_slow_answer_is_not_waited_for_whether_it_begins_late_or_stops_halfway(boolean empieza) {
		this.sri.contribuyente((antes) -> empieza ? antes.trasEsperar(MUCHO) : antes.aMedias(MUCHO));
		long inicio = System.nanoTime();
		assertThat(queEspera(Duration.ofSeconds(1)).buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		assertThat(Duration.ofNanos(System.nanoTime() - inicio)).isLessThan(MUCHO.dividedBy(2));
		assertThat(this.sri.pedidos()).hasSize(1);
	}

	@Test
	void nobody_there_is_not_available_and_the_files_answer() {
		this.sri.close();
		enArchivos(deArchivo());
		assertThat(this.catastro.buscar(RUC)).isEqualTo(deArchivo());
	}

	@Test
	void an_answer_without_end_is_cut() {
		this.sri.contribuyente(200, "[" + " ".repeat(5 << 20) + "]");
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		assertThat(nuestros()).singleElement().asString().contains("DEMASIADO");
	}

	@Test
	void of_an_answer_that_never_ends_no_more_is_taken_than_is_looked_at() throws InterruptedException {
		this.sri.noAcabar();
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		long antes = -1;
		while (this.sri.escritos() != antes) {
			antes = this.sri.escritos();
			Thread.sleep(200);
		}
		assertThat(antes).isLessThan(32 << 20);
	}

	@ParameterizedTest
	@EnumSource(Resultado.class)
	void when_the_sri_fails_the_files_have_the_word_if_they_have_one(Resultado resultado) {
		this.sri.contribuyente(403, "");
		Respuesta suya = (resultado == Resultado.HALLADO) ? deArchivo() : new Respuesta(resultado, null);
		enArchivos(suya);
		assertThat(this.catastro.buscar(RUC))
			.isEqualTo((resultado == Resultado.SIN_ARCHIVOS) ? Respuesta.NO_DISPONIBLE : suya);
	}

	@Test
	void a_fault_is_remembered_for_the_next_page_only() {
		this.sri.contribuyente(403, "");
		this.catastro.buscar(RUC);
		this.catastro.buscar(RUC);
		assertThat(this.sri.pedidos()).hasSize(1);
		this.reloj.pasan(Duration.ofMinutes(2));
		this.sri.contribuyente(200, SriDePrueba.cuerpo("sociedad"));
		assertThat(this.catastro.buscar(RUC).resultado()).isEqualTo(Resultado.HALLADO);
	}

	@Test
	void while_it_keeps_failing_it_is_left_in_peace_and_tried_again_after_a_minute() {
		this.sri.contribuyente(403, "");
		for (int i = 1; i <= 5; i++) {
			this.catastro.buscar("179000000" + i + "001");
		}
		assertThat(this.sri.pedidos()).hasSize(3);
		this.reloj.pasan(Duration.ofMinutes(2));
		this.catastro.buscar("1790000006001");
		this.catastro.buscar("1790000007001");
		assertThat(this.sri.pedidos()).as("one that tries, and it fails").hasSize(4);
		this.reloj.pasan(Duration.ofMinutes(2));
		this.sri.contribuyente(200, "[]");
		this.catastro.buscar("1790000008001");
		this.catastro.buscar("1790000009001");
		assertThat(this.sri.pedidos()).as("closed again").hasSize(6);
		assertThat(nuestros()).contains("Online look-up at the SRI: State transition from CLOSED to OPEN",
				"Online look-up at the SRI: State transition from HALF_OPEN to CLOSED");
	}

}
