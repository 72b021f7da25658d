package ec.clavepatronal.recuperacion.deposito;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.calendario.Ecuador;
import ec.clavepatronal.evaluacion.SegunSri;
import ec.clavepatronal.recuperacion.expediente.Alias;
import ec.clavepatronal.recuperacion.expediente.Caminante;
import ec.clavepatronal.recuperacion.expediente.CorreoForm;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Ficha;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.expediente.SituacionForm;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.SituacionClave;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ParameterizedClass
@EnumSource(BaseDePrueba.class)
class ExpedientesEnBaseTest {

	private static final SituacionForm OLVIDADA = new SituacionForm(SituacionClave.OLVIDADA);

	private static final Duration SEMANA = Duration.ofDays(7);

	private static final Conservacion UNA_SEMANA = new Conservacion(7, 90);

	private final HikariDataSource conexiones;

	private final JdbcClient base;

	private final Cifrado cifrado;

	private final Visitante yo = new Visitante();

	private Instant ahora = Instant.parse("2026-11-22T12:00:00Z");

	ExpedientesEnBaseTest(BaseDePrueba motor) {
		this.conexiones = motor.nueva();
		this.base = JdbcClient.create(this.conexiones);
		this.cifrado = BaseDePrueba.cifrado(this.conexiones);
	}

	@AfterEach
	void cerrar() {
		this.conexiones.close();
	}

	@Test
	void keeps_many_side_by_side() {
		Expediente uno = this.yo.expedientes().abrir(OLVIDADA);
		Expediente otro = this.yo.expedientes().abrir(new SituacionForm(SituacionClave.BLOQUEADA));
		assertThat(this.yo.expedientes().buscar(uno.id())).contains(uno);
		assertThat(this.yo.expedientes().buscar(otro.id())).contains(otro);
	}

	@Test
	void every_answer_comes_back_as_it_was_given() {
		Expediente lleno = abrirCon(Caminante.completo(Caminante.SOCIEDAD).expediente());
		assertThat(this.yo.expedientes().buscar(lleno.id())).contains(lleno);
	}

	@Test
	void a_first_visit_can_open_and_keep_in_one_request() {
		ExpedientesEnBase unaPeticion = this.yo.expedientes();
		Expediente abierto = unaPeticion.abrir(OLVIDADA);
		assertThat(unaPeticion.guardar(abierto.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE)))).isTrue();
		assertThat(this.yo.expedientes().buscar(abierto.id())).isPresent();
	}

	@Test
	void does_not_find_what_is_somebody_elses() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		Visitante otra = new Visitante();
		assertThat(otra.expedientes().buscar(mio.id())).isEmpty();
		otra.expedientes().abrir(OLVIDADA);
		assertThat(otra.expedientes().buscar(mio.id())).isEmpty();
		assertThat(otra.expedientes().guardar(mio.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE)))).isFalse();
		assertThat(this.yo.expedientes().buscar(mio.id())).contains(mio);
	}

	@Test
	void looking_gives_nobody_a_cookie() {
		this.yo.expedientes().buscar("nada");
		assertThat(this.yo.cookie).isNull();
	}

	@Test
	void a_cookie_that_was_made_up_opens_nothing() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		String huella = this.base.sql("select titular from expediente").query(String.class).single();
		for (String inventada : new String[] { "", "x", huella, "'; drop table expediente; --" }) {
			this.yo.cookie = new Cookie(Titular.COOKIE, inventada);
			assertThat(this.yo.expedientes().buscar(mio.id())).as(inventada).isEmpty();
		}
	}

	@Test
	void refuses_a_version_that_is_not_the_next_one() {
		Expediente abierto = this.yo.expedientes().abrir(OLVIDADA);
		Expediente uno = abierto.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE));
		Expediente otro = abierto.con(Paso.CORREO, new CorreoForm(Correo.OLVIDADO));
		assertThat(this.yo.expedientes().guardar(uno)).isTrue();
		assertThat(this.yo.expedientes().guardar(otro)).isFalse();
		assertThat(this.yo.expedientes().buscar(abierto.id())).contains(uno);
	}

	@Test
	void refuses_to_keep_what_was_never_opened() {
		this.yo.expedientes().abrir(OLVIDADA);
		assertThat(this.yo.expedientes().guardar(Expediente.nuevo("inventado", OLVIDADA))).isFalse();
	}

	@Test
	void ids_cannot_be_guessed() {
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < 100; i++) {
			ids.add(this.yo.expedientes().abrir(OLVIDADA).id());
		}
		assertThat(ids).hasSize(100).allMatch((id) -> id.matches("[\\w-]{22}"));
	}

	@Test
	void when_there_is_no_room_nothing_is_opened_and_nothing_is_deleted() {
		Expediente primero = this.yo.expedientes().abrir(OLVIDADA);
		for (int i = 1; i < DemasiadosTramites.MAXIMO; i++) {
			this.yo.expedientes().abrir(OLVIDADA);
		}
		assertThatExceptionOfType(DemasiadosTramites.class).isThrownBy(() -> this.yo.expedientes().abrir(OLVIDADA));
		assertThat(filas()).isEqualTo(DemasiadosTramites.MAXIMO);
		assertThat(this.yo.expedientes().cuenta()).isEqualTo(DemasiadosTramites.MAXIMO);
		this.yo.expedientes().borrar(primero.id());
		this.yo.expedientes().abrir(OLVIDADA);
		new Visitante().expedientes().abrir(OLVIDADA);
	}

	@Test
	void two_that_open_at_once_do_not_both_get_the_last_place() throws Exception {
		for (int i = 1; i < DemasiadosTramites.MAXIMO; i++) {
			this.yo.expedientes().abrir(OLVIDADA);
		}
		ExecutorService ventanas = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Boolean>> intentos = Collections.nCopies(4, () -> {
				try {
					this.yo.expedientes().abrir(OLVIDADA);
					return true;
				}
				catch (DemasiadosTramites ex) {
					return false;
				}
			});
			assertThat(ventanas.invokeAll(intentos)).extracting(Future::get).containsOnlyOnce(true);
		}
		finally {
			ventanas.shutdown();
		}
		assertThat(filas()).isEqualTo(DemasiadosTramites.MAXIMO);
	}

	@Test
	void what_has_a_turno_is_kept_until_its_owner_could_tell_what_happened() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		guardarPapeles(mio, LocalDate.of(2027, 1, 11));
		assertThat(this.yo.cookie.getMaxAge()).isGreaterThan((int) Duration.ofDays(51).toSeconds());
		this.ahora = Instant.parse("2027-01-14T04:00:00Z");
		this.yo.expedientes().caducar();
		assertThat(this.yo.expedientes().lista(0, 9)).singleElement()
			.extracting(Expediente::ficha)
			.isEqualTo(new Ficha(Optional.empty(), Instant.parse("2027-01-14T04:59:59.999Z"), false,
					Optional.of(LocalDate.of(2027, 1, 11))));
		this.ahora = Instant.parse("2027-01-14T05:00:00Z");
		assertThat(this.yo.expedientes().buscar(mio.id())).isEmpty();
		assertThat(this.yo.expedientes().cuenta()).isZero();
		this.yo.expedientes().caducar();
		assertThat(filas()).isZero();
	}

	@Test
	void a_turno_that_is_near_shortens_nothing_and_one_that_is_off_keeps_nothing() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		guardarPapeles(mio, LocalDate.of(2026, 11, 23));
		assertThat(ficha().seBorra()).isEqualTo(this.ahora.plus(SEMANA));
		guardarPapeles(mio, LocalDate.of(2027, 5, 3));
		assertThat(ficha().turno()).contains(LocalDate.of(2027, 5, 3));
		guardarPapeles(mio, null);
		assertThat(ficha()).isEqualTo(new Ficha(Optional.empty(), this.ahora.plus(SEMANA), true, Optional.empty()));
	}

	@Test
	void its_owner_can_have_it_kept_longer_and_take_that_back() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		this.yo.fichas().conservar(mio.id(), 90);
		assertThat(this.yo.cookie.getMaxAge()).isGreaterThan((int) Duration.ofDays(90).toSeconds());
		this.ahora = Instant.parse("2027-02-21T04:59:59Z");
		this.yo.expedientes().caducar();
		assertThat(ficha().seBorra()).isEqualTo(Instant.parse("2027-02-21T04:59:59.999Z"));
		this.ahora = Instant.parse("2027-02-21T05:00:00Z");
		this.yo.expedientes().caducar();
		assertThat(filas()).isZero();
		Expediente otro = this.yo.expedientes().abrir(OLVIDADA);
		this.yo.fichas().conservar(otro.id(), 30);
		this.yo.fichas().conservar(otro.id(), 0);
		assertThat(ficha().seBorra()).isEqualTo(this.ahora.plus(SEMANA));
	}

	@Test
	void the_cookie_lasts_as_long_as_what_is_kept_longest_whatever_is_used() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		this.yo.fichas().conservar(mio.id(), 60);
		Expediente otro = this.yo.expedientes().abrir(OLVIDADA);
		this.yo.expedientes().guardar(otro.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE)));
		assertThat(this.yo.cookie.getMaxAge()).isGreaterThan((int) Duration.ofDays(60).toSeconds());
	}

	@Test
	void an_alias_is_its_owners_and_cannot_be_read_on_the_disk() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		assertThat(this.yo.fichas().llamar(mio.id(), Optional.empty(), Alias.de("Ferretería <El Sol> ☀"))).isTrue();
		assertThat(ficha().alias()).contains(new Alias("Ferretería <El Sol> ☀"));
		assertThat(this.yo.expedientes().buscar(mio.id())).map(Expediente::ficha).contains(ficha());
		byte[] cerrado = this.base.sql("select alias from expediente").query(byte[].class).single();
		assertThat(new String(cerrado, StandardCharsets.UTF_8)).doesNotContain("Ferre").doesNotContain("Sol");
		Visitante otra = new Visitante();
		otra.expedientes().abrir(OLVIDADA);
		assertThatExceptionOfType(ExpedienteNoEncontrado.class)
			.isThrownBy(() -> otra.fichas().llamar(mio.id(), Optional.empty(), Alias.de("mío")));
		assertThatExceptionOfType(ExpedienteNoEncontrado.class).isThrownBy(() -> otra.fichas().conservar(mio.id(), 90));
		this.base.sql("update expediente set alias = respuestas where id = ?").param(mio.id()).update();
		assertThat(ficha().alias()).isEmpty();
		assertThat(this.yo.fichas().llamar(mio.id(), Optional.empty(), Optional.empty())).isTrue();
		assertThat(this.base.sql("select count(alias) from expediente where id = ?")
			.param(mio.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void two_that_call_it_otherwise_do_not_overwrite_each_other() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		Optional<Alias> uno = Alias.de("uno");
		Optional<Alias> otro = Alias.de("otro");
		assertThat(this.yo.fichas().llamar(mio.id(), Optional.empty(), uno)).isTrue();
		assertThat(this.yo.fichas().llamar(mio.id(), Optional.empty(), otro)).isFalse();
		assertThat(this.yo.fichas().llamar(mio.id(), Optional.empty(), Optional.empty())).isFalse();
		assertThat(ficha().alias()).isEqualTo(uno);
		assertThat(this.yo.fichas().llamar(mio.id(), Optional.empty(), uno)).as("the same again").isTrue();
		assertThat(this.yo.fichas().llamar(mio.id(), uno, otro)).isTrue();
		assertThat(ficha().alias()).isEqualTo(otro);
		this.ahora = this.ahora.plus(SEMANA).plusSeconds(1);
		assertThatExceptionOfType(ExpedienteNoEncontrado.class)
			.isThrownBy(() -> this.yo.fichas().llamar(mio.id(), otro, uno));
	}

	@Test
	void of_names_that_are_given_at_once_one_is_kept_and_the_others_are_told() throws Exception {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		ExecutorService ventanas = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Boolean>> intentos = List.of("uno", "dos", "tres", "cuatro")
				.stream()
				.<Callable<Boolean>>map(
						(nombre) -> () -> this.yo.fichas().llamar(mio.id(), Optional.empty(), Alias.de(nombre)))
				.toList();
			assertThat(ventanas.invokeAll(intentos)).extracting(Future::get).containsOnlyOnce(true);
		}
		finally {
			ventanas.shutdown();
		}
		assertThat(ficha().alias()).isPresent();
	}

	@Test
	void the_list_begins_with_what_was_used_last_and_is_no_use_itself() {
		Expediente primero = this.yo.expedientes().abrir(OLVIDADA);
		this.ahora = this.ahora.plusSeconds(1);
		Expediente segundo = this.yo.expedientes().abrir(OLVIDADA);
		this.ahora = this.ahora.plusSeconds(1);
		Expediente tercero = this.yo.expedientes().abrir(OLVIDADA);
		this.yo.expedientes().guardar(primero.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE)));
		new Visitante().expedientes().abrir(OLVIDADA);
		assertThat(this.yo.expedientes().lista(0, 2)).extracting(Expediente::id).contains(primero.id());
		assertThat(this.yo.expedientes().lista(0, 9)).extracting(Expediente::id)
			.containsExactlyInAnyOrder(primero.id(), segundo.id(), tercero.id())
			.endsWith(segundo.id());
		assertThat(this.yo.expedientes().lista(2, 9)).extracting(Expediente::id).containsExactly(segundo.id());
		this.ahora = this.ahora.plus(Duration.ofDays(6));
		this.yo.expedientes().lista(0, 9);
		this.ahora = this.ahora.plus(Duration.ofDays(2));
		assertThat(this.yo.expedientes().lista(0, 9)).isEmpty();
	}

	@Test
	void without_a_cookie_nothing_is_asked() {
		this.conexiones.close();
		assertThat(new Visitante().expedientes().cuenta()).isZero();
		assertThat(new Visitante().expedientes().lista(0, 9)).isEmpty();
	}

	@Test
	void two_that_save_papers_at_once_do_not_overwrite_each_other() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		byte[] uno = "uno".getBytes(StandardCharsets.UTF_8);
		byte[] otro = "otro".getBytes(StandardCharsets.UTF_8);
		assertThat(this.yo.papeles().guardar(mio.id(), 0, uno, Optional.empty())).isTrue();
		assertThat(this.yo.papeles().guardar(mio.id(), 0, otro, Optional.empty())).isFalse();
		assertThat(this.yo.papeles().buscar(mio.id()).contenido())
			.hasValueSatisfying((v) -> assertThat(v).isEqualTo(uno));
		assertThat(this.yo.papeles().buscar(mio.id()).version()).isOne();
		assertThat(this.yo.papeles().guardar(mio.id(), 1, otro, Optional.empty())).isTrue();
	}

	@Test
	void what_nobody_uses_for_a_week_is_gone_from_sight_and_then_from_the_disk() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		this.ahora = this.ahora.plus(SEMANA).plusMillis(1);
		assertThat(this.yo.expedientes().buscar(mio.id())).isEmpty();
		this.yo.expedientes().caducar();
		assertThat(filas()).isZero();
	}

	@Test
	void looking_counts_as_use_and_the_cookie_lives_as_long() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		for (int dia = 0; dia < 10; dia++) {
			this.ahora = this.ahora.plus(Duration.ofDays(2));
			assertThat(this.yo.expedientes().buscar(mio.id())).as("day %d", dia).isPresent();
			assertThat(this.yo.cookie.getMaxAge()).isEqualTo((int) SEMANA.toSeconds());
			this.yo.expedientes().caducar();
		}
	}

	@Test
	void deleting_takes_the_own_one_and_nothing_else() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		Expediente otro = this.yo.expedientes().abrir(OLVIDADA);
		Visitante otra = new Visitante();
		otra.expedientes().abrir(OLVIDADA);
		otra.expedientes().borrar(mio.id());
		assertThat(this.yo.expedientes().buscar(mio.id())).contains(mio);
		this.yo.expedientes().borrar(mio.id());
		this.yo.expedientes().borrar(mio.id());
		assertThat(this.yo.expedientes().buscar(mio.id())).isEmpty();
		assertThat(this.yo.expedientes().buscar(otro.id())).contains(otro);
		assertThat(filas()).isEqualTo(2);
	}

	@Test
	void the_disk_tells_neither_the_owner_nor_what_was_typed() {
		Expediente lleno = abrirCon(Caminante.completo(Caminante.SOCIEDAD).expediente());
		byte[] guardado = this.base.sql("select respuestas from expediente where id = ?")
			.param(lleno.id())
			.query((fila, n) -> fila.getBytes(1))
			.single();
		assertThat(new String(guardado, StandardCharsets.ISO_8859_1)).doesNotContain("1710034065")
			.doesNotContain("OLVIDADA");
		assertThat(this.base.sql("select titular from expediente").query(String.class).single())
			.isNotEqualTo(this.yo.cookie.getValue());
	}

	@Test
	void answers_that_were_moved_to_another_row_do_not_open() {
		Expediente uno = this.yo.expedientes().abrir(OLVIDADA);
		Expediente otro = this.yo.expedientes().abrir(OLVIDADA);
		this.base.sql(
				"update expediente set respuestas = (select e.respuestas from expediente e where e.id = ?) where id = ?")
			.param(uno.id())
			.param(otro.id())
			.update();
		assertThat(this.yo.expedientes().buscar(otro.id())).isEmpty();
	}

	@Test
	void what_another_version_wrote_is_asked_again_and_the_rest_stays() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		String escritas = """
				{"SITUACION":{"situacion":"OLVIDADA","nuevo":1},"CORREO":{"correo":"PALOMA"},"HOROSCOPO":{"signo":"ARIES"}}""";
		this.base.sql("update expediente set respuestas = ? where id = ?")
			.param(this.cifrado.cerrar(mio.id(), escritas.getBytes(StandardCharsets.UTF_8)))
			.param(mio.id())
			.update();
		assertThat(this.yo.expedientes().buscar(mio.id())).contains(mio);
	}

	@Test
	void a_database_that_is_away_is_told_as_such() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		this.conexiones.close();
		assertThatExceptionOfType(ExpedientesFueraDeServicio.class)
			.isThrownBy(() -> this.yo.expedientes().buscar(mio.id()));
	}

	private Expediente abrirCon(Expediente lleno) {
		Expediente abierto = this.yo.expedientes().abrir(OLVIDADA);
		Expediente nuevo = new Expediente(abierto.id(), abierto.version() + 1, lleno.respuestas(),
				Optional.of(new SegunSri(EstadoRuc.SUSPENDIDO, LocalDate.of(2026, 9, 1), true)), abierto.ficha());
		assertThat(this.yo.expedientes().guardar(nuevo)).isTrue();
		return nuevo;
	}

	private void guardarPapeles(Expediente mio, @Nullable LocalDate turno) {
		int version = this.yo.papeles().buscar(mio.id()).version();
		assertThat(this.yo.papeles().guardar(mio.id(), version, new byte[] { 1 }, Optional.ofNullable(turno))).isTrue();
	}

	private Ficha ficha() {
		return this.yo.expedientes().lista(0, 1).get(0).ficha();
	}

	private long filas() {
		return this.base.sql("select count(*) from expediente").query(Long.class).single();
	}

	/** Somebody with a browser, which keeps the cookie from one request to the next. */
	@Test
	void papers_are_kept_for_their_owner_and_go_with_the_expediente() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		byte[] papeles = "María Ñ".getBytes(StandardCharsets.UTF_8);
		assertThat(this.yo.papeles().buscar(mio.id()).contenido()).isEmpty();
		this.yo.papeles().guardar(mio.id(), 0, papeles, Optional.empty());
		assertThat(this.yo.papeles().buscar(mio.id()).contenido())
			.hasValueSatisfying((v) -> assertThat(v).isEqualTo(papeles));
		assertThat(this.yo.expedientes().guardar(mio.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE)))).isTrue();
		assertThat(this.yo.papeles().buscar(mio.id()).contenido()).isPresent();
		Visitante otra = new Visitante();
		otra.expedientes().abrir(OLVIDADA);
		assertThat(otra.papeles().buscar(mio.id()).contenido()).isEmpty();
		assertThatExceptionOfType(ExpedienteNoEncontrado.class)
			.isThrownBy(() -> otra.papeles().guardar(mio.id(), 0, papeles, Optional.empty()));
		this.yo.expedientes().borrar(mio.id());
		assertThatExceptionOfType(ExpedienteNoEncontrado.class)
			.isThrownBy(() -> this.yo.papeles().guardar(mio.id(), 0, papeles, Optional.empty()));
	}

	@Test
	void papers_are_not_to_be_read_in_the_database_nor_opened_in_another_place() {
		Expediente mio = this.yo.expedientes().abrir(OLVIDADA);
		this.yo.papeles().guardar(mio.id(), 0, "María Ñ".getBytes(StandardCharsets.UTF_8), Optional.empty());
		byte[] cerrados = this.base.sql("select papeles from expediente").query(byte[].class).single();
		assertThat(new String(cerrados, StandardCharsets.UTF_8)).doesNotContain("Mar");
		this.base.sql("update expediente set papeles = respuestas").update();
		assertThat(this.yo.papeles().buscar(mio.id()).contenido()).isEmpty();
	}

	private final class Visitante {

		private Cookie cookie;

		private PapelesGuardados papeles() {
			return new PapelesGuardados(ExpedientesEnBaseTest.this.base, ExpedientesEnBaseTest.this.cifrado, titular(),
					reloj());
		}

		private ExpedientesEnBase expedientes() {
			return new ExpedientesEnBase(ExpedientesEnBaseTest.this.base,
					new JdbcTransactionManager(ExpedientesEnBaseTest.this.conexiones),
					ExpedientesEnBaseTest.this.cifrado, titular(), UNA_SEMANA, reloj());
		}

		private FichasEnBase fichas() {
			return new FichasEnBase(ExpedientesEnBaseTest.this.base, ExpedientesEnBaseTest.this.cifrado, titular(),
					UNA_SEMANA, reloj());
		}

		private Clock reloj() {
			InstantSource ahora = () -> ExpedientesEnBaseTest.this.ahora;
			return ahora.withZone(Ecuador.ZONA);
		}

		private Titular titular() {
			MockHttpServletRequest solicitud = new MockHttpServletRequest();
			if (this.cookie != null) {
				solicitud.setCookies(this.cookie);
			}
			MockHttpServletResponse respuesta = new MockHttpServletResponse() {
				@Override
				public void addCookie(Cookie nueva) {
					Visitante.this.cookie = nueva;
				}
			};
			return new Titular(ExpedientesEnBaseTest.this.base, solicitud, respuesta, UNA_SEMANA, reloj());
		}

	}

}
