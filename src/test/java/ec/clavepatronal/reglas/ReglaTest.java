package ec.clavepatronal.reglas;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReglaTest {

	private static final Hechos SIN_PROBLEMAS = new Hechos(Empleador.SOCIEDAD, SituacionClave.OLVIDADA,
			EstadoRuc.ACTIVO, Correo.VIGENTE, Representante.VIGENTE);

	private static final Set<Regla> DEL_PORTAL = EnumSet.range(Regla.PORTAL_NO_COINCIDE, Regla.PORTAL_OTRA_COSA);

	@Test
	void forgetting_the_key_is_never_a_reason_for_a_visit() {
		assertThat(Regla.queSeCumplen(SIN_PROBLEMAS)).isEmpty();
		assertThat(Desenlace.de(List.of())).isEqualTo(Desenlace.EN_LINEA);
	}

	@ParameterizedTest
	@EnumSource(Regla.class)
	void no_rule_is_dead(Regla regla) {
		assertThat(TodosLosHechos.conPortal()).anyMatch((hechos) -> Regla.queSeCumplen(hechos).contains(regla));
	}

	@ParameterizedTest
	@EnumSource(Regla.class)
	void every_rule_decides_alone_somewhere(Regla regla) {
		assertThat(TodosLosHechos.conPortal().map(Regla::queSeCumplen)).contains(List.of(regla));
	}

	@ParameterizedTest
	@EnumSource(Desenlace.class)
	void every_outcome_is_reached(Desenlace desenlace) {
		assertThat(TodosLosHechos.todos().map(Regla::queSeCumplen).map(Desenlace::de)).contains(desenlace);
	}

	@ParameterizedTest
	@EnumSource(Fuente.class)
	void an_address_is_official_and_whole(Fuente fuente) {
		fuente.direccion().ifPresent((direccion) -> {
			assertThat(direccion).hasScheme("https").hasNoQuery();
			assertThat(direccion.getHost()).matches("www\\.(iess\\.|sri\\.)?gob\\.ec");
			assertThat(direccion.getPath()).matches("(/[a-z0-9-]+){2,}");
			assertThat(fuente.certeza()).isIn(Certeza.OFICIAL, Certeza.OFICIAL_DE_OTRO_TRAMITE);
		});
	}

	@ParameterizedTest
	@CsvSource({ "2025-08-23,23/8/2025", "2024-01,enero de 2024", "2026,2026" })
	void a_date_is_as_exact_as_the_source_and_has_one_form(String iso, String texto) {
		assertThat(Publicacion.de(iso).texto()).isEqualTo(texto);
	}

	@ParameterizedTest
	@EnumSource(Regla.class)
	void a_motive_and_its_remedy_have_a_source_each(Regla regla) {
		assertThat(regla.fuentes()).isNotEmpty().doesNotHaveDuplicates();
		assertThat(regla.fuentesDelCambio()).isNotEmpty().doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource(names = { "O10", "P13", "O3", "S8", "O1", "O2" })
	void what_tells_only_how_to_mend_it_is_no_proof_of_the_motive(Fuente fuente) {
		assertThat(Regla.values()).noneMatch((regla) -> regla.fuentes().contains(fuente))
			.anyMatch((regla) -> regla.fuentesDelCambio().contains(fuente));
	}

	@Test
	void codes_are_in_order_and_without_gaps() {
		assertThat(Arrays.stream(Regla.values()).map(Regla::codigo)).containsExactly("R1", "R2", "R3", "R4", "R5", "R6",
				"R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15", "R16", "R17");
	}

	@ParameterizedTest
	@CsvSource({ "PRIMERA_VEZ,VISITA,NO_DEPENDE,F0", "RUC_CERRADO,VISITA,EN_PARTE,F0",
			"RUC_SUSPENDIDO,VISITA,EN_PARTE,F0", "CORREO_SIN_REGISTRO,VISITA,NO_DEPENDE,F0",
			"CORREO_OLVIDADO,VISITA,EN_SUS_MANOS,F0", "CORREO_SIN_ACCESO,VISITA,EN_PARTE,F0",
			"CLAVE_SIN_CONFIRMAR,FALTA_SABER,EN_SUS_MANOS,CRITERIO",
			"RUC_SIN_CONFIRMAR,FALTA_SABER,EN_SUS_MANOS,CRITERIO",
			"CORREO_SIN_CONFIRMAR,FALTA_SABER,EN_SUS_MANOS,CRITERIO", "REPRESENTANTE_CAMBIADO,AVISO,EN_PARTE,F9",
			"REPRESENTANTE_SIN_CONFIRMAR,AVISO,EN_SUS_MANOS,F9", "CLAVE_BLOQUEADA,AVISO,EN_SUS_MANOS,F8",
			"PORTAL_NO_COINCIDE,AVISO,EN_PARTE,USTED", "PORTAL_SIN_CODIGO,AVISO,EN_SUS_MANOS,USTED",
			"PORTAL_MANDA_A_OFICINA,VISITA,NO_DEPENDE,USTED", "PORTAL_BLOQUEADA,AVISO,EN_PARTE,USTED",
			"PORTAL_OTRA_COSA,AVISO,EN_PARTE,USTED" })
	void says_its_effect_its_reach_and_its_main_source(Regla regla, Efecto efecto, Alcance alcance, Fuente fuente) {
		assertThat(regla.efecto()).isEqualTo(efecto);
		assertThat(regla.alcance()).isEqualTo(alcance);
		assertThat(regla.fuente()).isEqualTo(fuente).isEqualTo(regla.fuentes().get(0));
	}

	@Test
	void where_nothing_is_known_the_source_is_our_own_criterion() {
		assertThat(Arrays.stream(Regla.values()).filter((regla) -> regla.efecto() == Efecto.FALTA_SABER))
			.allMatch((regla) -> regla.fuente().certeza() == Certeza.CRITERIO_PROPIO
					|| DEL_PORTAL.contains(regla) && regla.fuentes().get(1) == Fuente.CRITERIO);
	}

	@ParameterizedTest
	@EnumSource(Regla.class)
	void what_the_portal_said_is_known_from_the_person_alone(Regla regla) {
		assertThat(regla.fuente() == Fuente.USTED).isEqualTo(DEL_PORTAL.contains(regla));
	}

	@Test
	void only_a_doubt_about_the_online_path_is_a_reserve() {
		assertThat(Arrays.stream(Regla.values()).filter(Regla::reserva)).containsExactly(Regla.REPRESENTANTE_CAMBIADO,
				Regla.REPRESENTANTE_SIN_CONFIRMAR, Regla.PORTAL_NO_COINCIDE, Regla.PORTAL_SIN_CODIGO,
				Regla.PORTAL_BLOQUEADA, Regla.PORTAL_OTRA_COSA);
	}

	@ParameterizedTest
	@MethodSource("ec.clavepatronal.reglas.TodosLosHechos#todos")
	void what_the_portal_said_adds_to_the_motives_and_takes_none_away(Hechos hechos) {
		List<Regla> antes = Regla.queSeCumplen(hechos);
		for (RespuestaDelPortal respuesta : RespuestaDelPortal.values()) {
			List<Regla> despues = Regla.queSeCumplen(hechos.con(respuesta));
			assertThat(despues.subList(0, antes.size())).as(respuesta.name()).isEqualTo(antes);
			assertThat(DEL_PORTAL).as(respuesta.name()).containsAll(despues.subList(antes.size(), despues.size()));
			assertThat(gravedad(Desenlace.de(despues))).isGreaterThanOrEqualTo(gravedad(Desenlace.de(antes)));
		}
	}

	@ParameterizedTest
	@EnumSource(value = RespuestaDelPortal.class, names = { "FUNCIONO", "AUN_NO" }, mode = EnumSource.Mode.EXCLUDE)
	void after_any_failure_there_is_no_plain_yes(RespuestaDelPortal respuesta) {
		assertThat(TodosLosHechos.todos().map((hechos) -> Regla.queSeCumplen(hechos.con(respuesta)))).allMatch(
				(motivos) -> Desenlace.de(motivos) != Desenlace.EN_LINEA || motivos.stream().anyMatch(Regla::reserva));
	}

	@ParameterizedTest
	@MethodSource("ec.clavepatronal.reglas.TodosLosHechos#todos")
	void adding_a_problem_never_makes_the_outcome_better(Hechos hechos) {
		Desenlace antes = Desenlace.de(Regla.queSeCumplen(hechos));
		assertThat(conUnProblemaMas(hechos)).allSatisfy((peor) -> {
			Desenlace despues = Desenlace.de(Regla.queSeCumplen(peor));
			assertThat(gravedad(despues)).isGreaterThanOrEqualTo(gravedad(antes));
		});
	}

	@ParameterizedTest
	@MethodSource("ec.clavepatronal.reglas.TodosLosHechos#todos")
	void online_is_never_promised_on_a_guess(Hechos hechos) {
		if (Desenlace.de(Regla.queSeCumplen(hechos)) == Desenlace.EN_LINEA) {
			assertThat(hechos.situacionClave()).isNotEqualTo(SituacionClave.NO_SABE);
			assertThat(hechos.correo()).isEqualTo(Correo.VIGENTE);
			assertThat(hechos.estadoRuc() == EstadoRuc.ACTIVO || !hechos.empleador().tieneRuc()).isTrue();
		}
	}

	@Test
	void a_household_has_neither_a_ruc_nor_a_representative_to_fail() {
		Set<Regla> posibles = TodosLosHechos.todos()
			.filter((hechos) -> hechos.empleador() == Empleador.SERVICIO_DOMESTICO)
			.flatMap((hechos) -> Regla.queSeCumplen(hechos).stream())
			.collect(Collectors.toSet());
		assertThat(posibles).doesNotContain(Regla.RUC_CERRADO, Regla.RUC_SUSPENDIDO, Regla.RUC_SIN_CONFIRMAR,
				Regla.REPRESENTANTE_CAMBIADO, Regla.REPRESENTANTE_SIN_CONFIRMAR);
	}

	/** A fact that was all right turns into a problem; a known problem stays. */
	private static Stream<Hechos> conUnProblemaMas(Hechos h) {
		Stream.Builder<Hechos> peores = Stream.builder();
		if (h.situacionClave() == SituacionClave.OLVIDADA) {
			Arrays.stream(SituacionClave.values())
				.forEach((s) -> peores.add(new Hechos(h.empleador(), s, h.estadoRuc(), h.correo(), h.representante())));
		}
		if (h.estadoRuc() == EstadoRuc.ACTIVO) {
			Arrays.stream(EstadoRuc.values())
				.forEach((r) -> peores
					.add(new Hechos(h.empleador(), h.situacionClave(), r, h.correo(), h.representante())));
		}
		if (h.correo() == Correo.VIGENTE) {
			Arrays.stream(Correo.values())
				.forEach((c) -> peores
					.add(new Hechos(h.empleador(), h.situacionClave(), h.estadoRuc(), c, h.representante())));
		}
		if (h.representante() == Representante.VIGENTE) {
			Arrays.stream(Representante.values())
				.forEach(
						(r) -> peores.add(new Hechos(h.empleador(), h.situacionClave(), h.estadoRuc(), h.correo(), r)));
		}
		return peores.build();
	}

	private static int gravedad(Desenlace desenlace) {
		return switch (desenlace) {
			case EN_LINEA -> 0;
			case POR_CONFIRMAR -> 1;
			case PARCIAL_CON_VISITA -> 2;
		};
	}

}
