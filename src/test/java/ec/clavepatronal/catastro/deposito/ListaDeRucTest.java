package ec.clavepatronal.catastro.deposito;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.identificador.Ruc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

/**
 * Many RUCs at once, on both databases.
 */
@ParameterizedClass
@EnumSource(BaseDePrueba.class)
class ListaDeRucTest {

	private static final int ACTIVO = 0;

	private static final int PASIVO = 2;

	@TempDir
	private Path datos;

	private final HikariDataSource conexiones;

	private final JdbcClient base;

	ListaDeRucTest(BaseDePrueba motor) {
		this.conexiones = motor.nueva();
		this.base = JdbcClient.create(this.conexiones);
	}

	@AfterEach
	void cerrar() {
		this.conexiones.close();
	}

	@Test
	void each_answer_is_the_one_that_it_has_alone() throws Exception {
		publicar(0, 1, ACTIVO, 700);
		Catastro catastro = catastro(deposito());
		List<Ruc> preguntas = IntStream.range(0, 1000).mapToObj(ListaDeRucTest::ruc).collect(Collectors.toList());
		Collections.shuffle(preguntas, new Random(1));
		Map<Ruc, Respuesta> respuestas = catastro.buscarEnArchivos(preguntas);
		assertThat(respuestas.keySet()).containsExactlyElementsOf(preguntas);
		assertThat(respuestas)
			.allSatisfy((ruc, respuesta) -> assertThat(respuesta).isEqualTo(catastro.buscarEnArchivos(ruc.digitos())));
		assertThat(respuestas.values().stream().filter((una) -> una.resultado() == Resultado.HALLADO)).hasSize(700);
		assertThat(respuestas.get(ruc(699)).contribuyente().establecimientos()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 99, 100, 101, 250 })
	void one_query_is_enough_for_a_hundred(int cuantos) throws Exception {
		publicar(0, 1, ACTIVO, 10);
		Deposito deposito = Mockito.mock(Deposito.class, AdditionalAnswers.delegatesTo(deposito()));
		List<Ruc> preguntas = new ArrayList<>(IntStream.range(0, cuantos).mapToObj(ListaDeRucTest::ruc).toList());
		preguntas.addAll(List.copyOf(preguntas));
		assertThat(catastro(deposito).buscarEnArchivos(preguntas)).hasSize(cuantos);
		verify(deposito, times((cuantos + 99) / 100)).buscar(anyInt(), anyList());
		verify(deposito, never()).buscar(anyInt(), any(String.class));
	}

	@Test
	void nothing_asked_is_nothing_answered() throws Exception {
		publicar(0, 1, ACTIVO, 1);
		Deposito deposito = Mockito.mock(Deposito.class);
		assertThat(catastro(deposito).buscarEnArchivos(List.<Ruc>of())).isEmpty();
		verifyNoInteractions(deposito);
	}

	@Test
	void without_files_there_is_one_answer_for_all() {
		assertThat(catastro(deposito()).buscarEnArchivos(List.of(ruc(1), ruc(2)))).hasSize(2)
			.allSatisfy((ruc, respuesta) -> assertThat(respuesta).isEqualTo(Respuesta.SIN_ARCHIVOS));
	}

	@Test
	void a_catalogue_that_is_gone_gives_no_half_of_an_answer() throws Exception {
		publicar(0, 1, ACTIVO, 300);
		Deposito deposito = Mockito.mock(Deposito.class, AdditionalAnswers.delegatesTo(deposito()));
		Mockito.doAnswer((llamada) -> {
			List<String> rucs = llamada.getArgument(1);
			if (rucs.contains(ruc(150).digitos())) {
				throw new SQLException("gone");
			}
			return deposito().buscar(1, rucs);
		}).when(deposito).buscar(anyInt(), anyList());
		assertThat(catastro(deposito).buscarEnArchivos(IntStream.range(0, 300).mapToObj(ListaDeRucTest::ruc).toList()))
			.hasSize(300)
			.allSatisfy((ruc, respuesta) -> assertThat(respuesta).isEqualTo(Respuesta.NO_DISPONIBLE));
	}

	@Test
	void a_list_that_a_new_catalogue_comes_across_is_answered_from_the_new_one() throws Exception {
		publicar(0, 1, ACTIVO, 300);
		Deposito deposito = Mockito.mock(Deposito.class, AdditionalAnswers.delegatesTo(deposito()));
		Mockito.doAnswer((llamada) -> {
			List<String> rucs = llamada.getArgument(1);
			if (rucs.contains(ruc(150).digitos())) {
				publicar(1, 2, PASIVO, 300);
				throw new SQLException("gone");
			}
			return deposito().buscar(1, rucs);
		}).when(deposito).buscar(eq(1), anyList());
		assertThat(catastro(deposito).buscarEnArchivos(IntStream.range(0, 300).mapToObj(ListaDeRucTest::ruc).toList()))
			.hasSize(300)
			.allSatisfy((ruc, respuesta) -> assertThat(respuesta.contribuyente().estado().name()).isEqualTo("PASIVO"));
	}

	/** Every other one has a second establishment. */
	private void publicar(int antes, int version, int estado, int cuantos) throws SQLException {
		try (RowWriter tabla = deposito().construir(version)) {
			for (int i = 0; i < cuantos; i++) {
				for (int numero = 1; numero <= 1 + i % 2; numero++) {
					tabla.add(new Renglon(ruc(i).digitos(), numero, version, 1_700_000_000, estado, 1, "MUESTRA " + i,
							0, true, "", "AZUAY", "CUENCA"));
				}
			}
			tabla.finish();
		}
		this.base.sql("update catastro_archivo set vigente = 0").update();
		this.base.sql("""
				insert into catastro_archivo (id, provincia, nombre, sha256, fecha, importado, vigente, leidas,
				  aceptadas, reparadas, rechazadas, repetidas)
				values (?, 'AZUAY', 'azuay.csv', ?, 20000, 0, 1, ?, ?, 0, 0, 0)""")
			.params(version, "0".repeat(63) + version, cuantos, cuantos)
			.update();
		new CatalogoVigente(this.base).cambiar(antes, version);
	}

	private Deposito deposito() {
		return DepositoDePrueba.de(this.conexiones, this.datos);
	}

	private Catastro catastro(Deposito deposito) {
		return DepositoDePrueba.catastro(deposito, this.conexiones);
	}

	private static Ruc ruc(int numero) {
		return new Ruc("019%07d001".formatted(numero));
	}

}
