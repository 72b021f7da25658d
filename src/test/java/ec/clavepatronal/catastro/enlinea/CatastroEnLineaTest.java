package ec.clavepatronal.catastro.enlinea;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import ec.clavepatronal.identificador.Ruc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/**
 * Against a server that answers as the SRI does.
 */
class CatastroEnLineaTest extends EnLineaDePrueba {

	@Test
	void a_company_comes_with_its_establishments_in_order_and_the_day_of_the_answer() {
		Contribuyente hallado = this.catastro.buscar(RUC).contribuyente();
		assertThat(hallado)
			.isEqualTo(new Contribuyente(EstadoDelRuc.ACTIVO, TipoDeContribuyente.SOCIEDAD,
					"COMERCIAL FICTICIA MUÑOZ S.A.S.", null,
					List.of(new Establecimiento(1, true, "", "", ""), new Establecimiento(2, true, "", "", ""),
							new Establecimiento(12, false, "MUESTRA NORTE", "", "")),
					null, LocalDate.of(2026, 11, 22)));
		assertThat(hallado.enLinea()).isTrue();
		verify(this.importado, never()).buscarEnArchivos(any(String.class));
	}

	@Test
	void a_list_is_looked_up_in_the_files_and_never_at_the_sri() {
		Map<Ruc, Respuesta> respuestas = Map.of(new Ruc(RUC), Respuesta.NO_CONSTA);
		given(this.importado.buscarEnArchivos(List.of(new Ruc(RUC)))).willReturn(respuestas);
		assertThat(this.catastro.buscarEnArchivos(List.of(new Ruc(RUC)))).isEqualTo(respuestas);
		assertThat(this.sri.pedidos()).isEmpty();
	}

	@Test
	void asks_twice_by_exact_ruc_and_says_who_it_is() {
		this.catastro.buscar(RUC);
		assertThat(this.sri.pedidos()).extracting((pedido) -> pedido.metodo() + " " + pedido.uri())
			.containsExactly(
					"GET /sri-catastro-sujeto-servicio-internet/rest/ConsolidadoContribuyente/obtenerPorNumerosRuc?ruc="
							+ RUC,
					"GET /sri-catastro-sujeto-servicio-internet/rest/Establecimiento/consultarPorNumeroRuc?numeroRuc="
							+ RUC);
		assertThat(this.sri.pedidos()).allSatisfy((pedido) -> {
			assertThat(pedido.cabeceras().get("User-Agent")).containsExactly("ClavePatronal (" + CONTACTO + ")");
			assertThat(pedido.cabeceras()).doesNotContainKeys("Cookie", "Authorization", "Referer");
		});
	}

	@Test
	void of_a_suspended_person_only_initials_state_and_day_are_kept() {
		this.sri.contribuyente(200, SriDePrueba.cuerpo("persona-suspendida"));
		this.sri.establecimientos(200, SriDePrueba.cuerpo("establecimiento-de-persona"));
		Contribuyente hallado = this.catastro.buscar(RUC).contribuyente();
		assertThat(hallado).isEqualTo(new Contribuyente(EstadoDelRuc.SUSPENDIDO, TipoDeContribuyente.PERSONA_NATURAL,
				"F. M. M. J.", LocalDate.of(2025, 11, 30), List.of(new Establecimiento(1, false, "", "", "")), null,
				LocalDate.of(2026, 11, 22)));
	}

	@Test
	void a_closed_ruc_says_since_when_and_may_have_no_establishments() {
		this.sri.contribuyente(200, SriDePrueba.cuerpo("pasiva"));
		this.sri.establecimientos(204, "");
		Contribuyente hallado = this.catastro.buscar(RUC).contribuyente();
		assertThat(hallado.estado()).isEqualTo(EstadoDelRuc.PASIVO);
		assertThat(hallado.suspendido()).isEqualTo(LocalDate.of(2020, 1, 31));
		assertThat(hallado.establecimientos()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "204, ''", "200, []", "200, false", "200, '{\"contribuyentes\":[]}'", "200, ' [ ] '" })
	void what_the_sri_does_not_have_is_looked_for_in_the_files(int estado, String cuerpo) {
		this.sri.contribuyente(estado, cuerpo);
		assertThat(this.catastro.buscar(RUC).resultado()).isEqualTo(Resultado.NO_CONSTA);
		assertThat(this.sri.pedidos()).hasSize(1);
		enArchivos(deArchivo());
		assertThat(this.catastro.buscar(RUC)).isEqualTo(deArchivo());
	}

	@Test
	void keys_that_nobody_knows_are_passed_over() {
		this.sri.contribuyente(200, SriDePrueba.cuerpo("sociedad")
			.replace("\"regimen\"", "\"nueva\":{\"de\":[1,{\"a\":null}]},\"regimen\""));
		assertThat(this.catastro.buscar(RUC).resultado()).isEqualTo(Resultado.HALLADO);
	}

	@Test
	void an_array_may_come_in_an_object() {
		this.sri.contribuyente(200, "{\"contribuyentes\":" + SriDePrueba.cuerpo("sociedad") + "}");
		assertThat(this.catastro.buscar(RUC).contribuyente().establecimientos()).hasSize(3);
	}

	@Test
	void what_was_said_is_remembered_for_a_day_and_nothing_is_sent() {
		Respuesta primera = this.catastro.buscar(RUC);
		this.reloj.pasan(Duration.ofHours(23));
		this.sri.contribuyente(200, "[]");
		assertThat(this.catastro.buscar(RUC)).isEqualTo(primera);
		assertThat(this.sri.pedidos()).hasSize(2);
		this.reloj.pasan(Duration.ofHours(2));
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_CONSTA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1710034065000", "0990999996000", "171003406500", "17100340650010", "1710034065A01", "",
			"１７９９９９９９９０００１" })
	void what_is_no_number_of_the_sri_is_not_sent(String numero) {
		assertThat(this.catastro.buscar(numero).resultado()).isNotEqualTo(Resultado.HALLADO);
		assertThat(this.sri.pedidos()).isEmpty();
	}

	@Test
	void the_files_can_be_asked_alone() {
		enArchivos(deArchivo());
		assertThat(this.catastro.buscarEnArchivos(RUC)).isEqualTo(deArchivo());
		assertThat(this.sri.pedidos()).isEmpty();
	}

	/** Those of the JDK itself are held down by the application's settings. */
	@Test
	void no_log_of_any_level_says_who_was_looked_up() {
		this.raiz.setLevel(Level.TRACE);
		this.catastro.buscar(RUC);
		this.sri.contribuyente(200, SriDePrueba.cuerpo("sociedad").replace(RUC, "1799999990002"));
		this.catastro.buscar("1790000001001");
		this.sri.contribuyente(503, "1790000002001");
		this.catastro.buscar("1790000002001");
		this.sri.contribuyente((antes) -> antes.trasEsperar(MUCHO));
		queEspera(SIN_PAUSA).buscar("1790000003001");
		this.sri.close();
		this.reloj.pasan(Duration.ofMinutes(2));
		this.catastro.buscar("1790000004001");
		assertThat(this.registro.list).filteredOn((linea) -> !linea.getLoggerName().matches("jdk\\..*|com\\.sun\\..*"))
			.isNotEmpty()
			.extracting((linea) -> linea.getFormattedMessage()
					+ ((linea.getThrowableProxy() != null) ? linea.getThrowableProxy().getMessage() : ""))
			.allSatisfy((linea) -> assertThat(linea).doesNotContain("1799999990", "179000000",
					SriDePrueba.REPRESENTANTE, "FICTICI", "MUÑOZ"));
	}

	@Test
	void what_it_reads_says_nothing_of_anybody_when_it_is_printed() {
		assertThat(new FichaDelSri(RUC, "MUESTRA", "ACTIVO", "SOCIEDAD", null).toString())
			.isEqualTo("FichaDelSri[ACTIVO]");
		assertThat(new LocalDelSri("001", "ABIERTO", "MUESTRA").toString()).isEqualTo("LocalDelSri[ABIERTO]");
	}

}
