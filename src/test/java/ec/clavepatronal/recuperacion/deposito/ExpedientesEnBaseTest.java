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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.calendario.Ecuador;
import ec.clavepatronal.evaluacion.SegunSri;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.propietario.SeConserva;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ParameterizedClass
@EnumSource(BaseDePrueba.class)
class ExpedientesEnBaseTest {

	private static final SituacionForm OLVIDADA = new SituacionForm(SituacionClave.OLVIDADA);

	private static final Duration SEMANA = Duration.ofDays(7);

	private static final Conservacion UNA_SEMANA = new Conservacion(7, 90, 200);

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
		Expediente uno = this.yo.abrir(OLVIDADA);
		Expediente otro = this.yo.abrir(new SituacionForm(SituacionClave.BLOQUEADA));
		assertThat(this.yo.buscar(uno.id())).contains(uno);
		assertThat(this.yo.buscar(otro.id())).contains(otro);
	}

	@Test
	void every_answer_comes_back_as_it_was_given() {
		Expediente lleno = abrirCon(Caminante.completo(Caminante.SOCIEDAD).expediente());
		assertThat(this.yo.buscar(lleno.id())).contains(lleno);
	}

	@Test
	void a_first_visit_can_open_and_keep_in_one_request() {
		Propietario unaPeticion = this.yo.propietario;
		Expediente abierto = this.yo.abrir(OLVIDADA);
		assertThat(this.yo.almacen().guardar(unaPeticion, abierto.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE))))
			.isTrue();
		assertThat(this.yo.buscar(abierto.id())).isPresent();
	}

	@Test
	void does_not_find_what_is_somebody_elses() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		Visitante otra = new Visitante();
		assertThat(otra.buscar(mio.id())).isEmpty();
		otra.abrir(OLVIDADA);
		assertThat(otra.buscar(mio.id())).isEmpty();
		assertThat(otra.guardar(mio.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE)))).isFalse();
		assertThat(this.yo.buscar(mio.id())).contains(mio);
	}

	@Test
	void looking_keeps_nothing() {
		assertThat(this.yo.buscar("nada")).isEmpty();
		assertThat(this.yo.hasta).isNull();
	}

	@Test
	void knows_whose_things_it_keeps() {
		assertThat(this.yo.almacen().conoce(this.yo.propietario)).isFalse();
		this.yo.abrir(OLVIDADA);
		assertThat(this.yo.almacen().conoce(this.yo.propietario)).isTrue();
		assertThat(this.yo.almacen().conoce(new Propietario("inventada", UNA_SEMANA, false))).isFalse();
	}

	@Test
	void each_kind_of_owner_has_its_own_time_and_its_own_room() {
		Visitante oficina = new Visitante(new Conservacion(365, 366, 2));
		Expediente suyo = oficina.abrir(OLVIDADA);
		Expediente mio = this.yo.abrir(OLVIDADA);
		oficina.abrir(OLVIDADA);
		assertThatExceptionOfType(DemasiadosTramites.class).isThrownBy(() -> oficina.abrir(OLVIDADA));
		this.ahora = this.ahora.plus(SEMANA).plusMillis(1);
		this.yo.almacen().caducar();
		assertThat(this.yo.buscar(mio.id())).isEmpty();
		assertThat(oficina.buscar(suyo.id())).map((hallado) -> hallado.ficha().seBorra())
			.contains(Instant.parse("2027-11-22T12:00:00Z"));
		assertThat(filas()).isEqualTo(2);
	}

	@Test
	void what_says_nothing_of_its_time_is_kept_as_the_settings_say() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		this.base.sql("update expediente set plazo = null").update();
		assertThat(ficha().seBorra()).isEqualTo(this.ahora.plus(SEMANA));
		this.ahora = this.ahora.plus(SEMANA);
		assertThat(this.yo.lista(0, 9)).extracting(Expediente::id).containsExactly(mio.id());
		this.ahora = this.ahora.plusMillis(1);
		assertThat(this.yo.lista(0, 9)).isEmpty();
	}

	@Test
	void refuses_a_version_that_is_not_the_next_one() {
		Expediente abierto = this.yo.abrir(OLVIDADA);
		Expediente uno = abierto.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE));
		Expediente otro = abierto.con(Paso.CORREO, new CorreoForm(Correo.OLVIDADO));
		assertThat(this.yo.guardar(uno)).isTrue();
		assertThat(this.yo.guardar(otro)).isFalse();
		assertThat(this.yo.buscar(abierto.id())).contains(uno);
	}

	@Test
	void refuses_to_keep_what_was_never_opened() {
		this.yo.abrir(OLVIDADA);
		assertThat(this.yo.guardar(Expediente.nuevo("inventado", OLVIDADA))).isFalse();
	}

	@Test
	void ids_cannot_be_guessed() {
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < 100; i++) {
			ids.add(this.yo.abrir(OLVIDADA).id());
		}
		assertThat(ids).hasSize(100).allMatch((id) -> id.matches("[\\w-]{22}"));
	}

	@Test
	void when_there_is_no_room_nothing_is_opened_and_nothing_is_deleted() {
		Expediente primero = this.yo.abrir(OLVIDADA);
		for (int i = 1; i < UNA_SEMANA.maximo(); i++) {
			this.yo.abrir(OLVIDADA);
		}
		assertThatExceptionOfType(DemasiadosTramites.class).isThrownBy(() -> this.yo.abrir(OLVIDADA));
		assertThat(filas()).isEqualTo(UNA_SEMANA.maximo());
		assertThat(this.yo.cuenta()).isEqualTo(UNA_SEMANA.maximo());
		this.yo.borrar(primero.id());
		this.yo.abrir(OLVIDADA);
		new Visitante().abrir(OLVIDADA);
	}

	@Test
	void two_that_open_at_once_do_not_both_get_the_last_place() throws Exception {
		for (int i = 1; i < UNA_SEMANA.maximo(); i++) {
			this.yo.abrir(OLVIDADA);
		}
		ExecutorService ventanas = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Boolean>> intentos = Collections.nCopies(4, () -> {
				try {
					this.yo.abrir(OLVIDADA);
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
		assertThat(filas()).isEqualTo(UNA_SEMANA.maximo());
	}

	@Test
	void what_has_a_turno_is_kept_until_its_owner_could_tell_what_happened() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		guardarPapeles(mio, LocalDate.of(2027, 1, 11));
		assertThat(this.yo.hasta).isAfter(this.ahora.plus(Duration.ofDays(51)));
		this.ahora = Instant.parse("2027-01-14T04:00:00Z");
		this.yo.almacen().caducar();
		assertThat(this.yo.lista(0, 9)).singleElement()
			.extracting(Expediente::ficha)
			.isEqualTo(new Ficha(Optional.empty(), Instant.parse("2027-01-14T04:59:59.999Z"), false,
					Optional.of(LocalDate.of(2027, 1, 11))));
		this.ahora = Instant.parse("2027-01-14T05:00:00Z");
		assertThat(this.yo.buscar(mio.id())).isEmpty();
		assertThat(this.yo.cuenta()).isZero();
		this.yo.almacen().caducar();
		assertThat(filas()).isZero();
	}

	@Test
	void a_turno_that_is_near_shortens_nothing_and_one_that_is_off_keeps_nothing() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		guardarPapeles(mio, LocalDate.of(2026, 11, 23));
		assertThat(ficha().seBorra()).isEqualTo(this.ahora.plus(SEMANA));
		guardarPapeles(mio, LocalDate.of(2027, 5, 3));
		assertThat(ficha().turno()).contains(LocalDate.of(2027, 5, 3));
		guardarPapeles(mio, null);
		assertThat(ficha()).isEqualTo(new Ficha(Optional.empty(), this.ahora.plus(SEMANA), true, Optional.empty()));
	}

	@Test
	void its_owner_can_have_it_kept_longer_and_take_that_back() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		this.yo.conservar(mio.id(), 90);
		assertThat(this.yo.hasta).isAfter(this.ahora.plus(Duration.ofDays(90)));
		this.ahora = Instant.parse("2027-02-21T04:59:59Z");
		this.yo.almacen().caducar();
		assertThat(ficha().seBorra()).isEqualTo(Instant.parse("2027-02-21T04:59:59.999Z"));
		this.ahora = Instant.parse("2027-02-21T05:00:00Z");
		this.yo.almacen().caducar();
		assertThat(filas()).isZero();
		Expediente otro = this.yo.abrir(OLVIDADA);
		this.yo.conservar(otro.id(), 30);
		this.yo.conservar(otro.id(), 0);
		assertThat(ficha().seBorra()).isEqualTo(this.ahora.plus(SEMANA));
	}

	@Test
	void the_cookie_lasts_as_long_as_what_is_kept_longest_whatever_is_used() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		this.yo.conservar(mio.id(), 60);
		Expediente otro = this.yo.abrir(OLVIDADA);
		this.yo.guardar(otro.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE)));
		assertThat(this.yo.hasta).isAfter(this.ahora.plus(Duration.ofDays(60)));
	}

	@Test
	void an_alias_is_its_owners_and_cannot_be_read_on_the_disk() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		assertThat(this.yo.llamar(mio.id(), Optional.empty(), Alias.de("Ferretería <El Sol> ☀"))).isTrue();
		assertThat(ficha().alias()).contains(new Alias("Ferretería <El Sol> ☀"));
		assertThat(this.yo.buscar(mio.id())).map(Expediente::ficha).contains(ficha());
		byte[] cerrado = this.base.sql("select alias from expediente").query(byte[].class).single();
		assertThat(new String(cerrado, StandardCharsets.UTF_8)).doesNotContain("Ferre").doesNotContain("Sol");
		Visitante otra = new Visitante();
		otra.abrir(OLVIDADA);
		assertThatExceptionOfType(ExpedienteNoEncontrado.class)
			.isThrownBy(() -> otra.llamar(mio.id(), Optional.empty(), Alias.de("mío")));
		assertThatExceptionOfType(ExpedienteNoEncontrado.class).isThrownBy(() -> otra.conservar(mio.id(), 90));
		this.base.sql("update expediente set alias = respuestas where id = ?").param(mio.id()).update();
		assertThat(ficha().alias()).isEmpty();
		assertThat(this.yo.llamar(mio.id(), Optional.empty(), Optional.empty())).isTrue();
		assertThat(this.base.sql("select count(alias) from expediente where id = ?")
			.param(mio.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void two_that_call_it_otherwise_do_not_overwrite_each_other() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		Optional<Alias> uno = Alias.de("uno");
		Optional<Alias> otro = Alias.de("otro");
		assertThat(this.yo.llamar(mio.id(), Optional.empty(), uno)).isTrue();
		assertThat(this.yo.llamar(mio.id(), Optional.empty(), otro)).isFalse();
		assertThat(this.yo.llamar(mio.id(), Optional.empty(), Optional.empty())).isFalse();
		assertThat(ficha().alias()).isEqualTo(uno);
		assertThat(this.yo.llamar(mio.id(), Optional.empty(), uno)).as("the same again").isTrue();
		assertThat(this.yo.llamar(mio.id(), uno, otro)).isTrue();
		assertThat(ficha().alias()).isEqualTo(otro);
		this.ahora = this.ahora.plus(SEMANA).plusSeconds(1);
		assertThatExceptionOfType(ExpedienteNoEncontrado.class).isThrownBy(() -> this.yo.llamar(mio.id(), otro, uno));
	}

	/**
	 * Whoever changes the key closes the same name again while somebody calls it
	 * otherwise.
	 */
	@Test
	void a_name_that_is_only_sealed_anew_is_not_somebody_elses() throws Exception {
		Expediente mio = this.yo.abrir(OLVIDADA);
		Optional<Alias> uno = Alias.de("uno");
		Optional<Alias> otro = Alias.de("otro");
		assertThat(this.yo.llamar(mio.id(), Optional.empty(), uno)).isTrue();
		AtomicBoolean seguir = new AtomicBoolean(true);
		ExecutorService aparte = Executors.newSingleThreadExecutor();
		try {
			Future<Integer> selladas = aparte.submit(() -> sellarElAlias(mio.id(), seguir));
			for (int i = 0; i < 100; i++) {
				assertThat(this.yo.llamar(mio.id(), uno, otro)).isTrue();
				assertThat(this.yo.llamar(mio.id(), otro, uno)).isTrue();
			}
			seguir.set(false);
			assertThat(selladas.get()).isPositive();
		}
		finally {
			seguir.set(false);
			aparte.shutdown();
		}
	}

	private int sellarElAlias(String id, AtomicBoolean seguir) {
		int selladas = 0;
		while (seguir.get()) {
			byte[] leido = this.base.sql("select alias from expediente").query(byte[].class).single();
			String lugar = Filas.lugarDelAlias(id);
			selladas += this.base.sql("update expediente set alias = ? where alias = ?")
				.param(this.cifrado.cerrar(lugar, this.cifrado.abrir(lugar, leido).orElseThrow()))
				.param(leido)
				.update();
		}
		return selladas;
	}

	@Test
	void of_names_that_are_given_at_once_one_is_kept_and_the_others_are_told() throws Exception {
		Expediente mio = this.yo.abrir(OLVIDADA);
		ExecutorService ventanas = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Boolean>> intentos = List.of("uno", "dos", "tres", "cuatro")
				.stream()
				.<Callable<Boolean>>map((nombre) -> () -> this.yo.llamar(mio.id(), Optional.empty(), Alias.de(nombre)))
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
		Expediente primero = this.yo.abrir(OLVIDADA);
		this.ahora = this.ahora.plusSeconds(1);
		Expediente segundo = this.yo.abrir(OLVIDADA);
		this.ahora = this.ahora.plusSeconds(1);
		Expediente tercero = this.yo.abrir(OLVIDADA);
		this.yo.guardar(primero.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE)));
		new Visitante().abrir(OLVIDADA);
		assertThat(this.yo.lista(0, 2)).extracting(Expediente::id).contains(primero.id());
		assertThat(this.yo.lista(0, 9)).extracting(Expediente::id)
			.containsExactlyInAnyOrder(primero.id(), segundo.id(), tercero.id())
			.endsWith(segundo.id());
		assertThat(this.yo.lista(2, 9)).extracting(Expediente::id).containsExactly(segundo.id());
		this.ahora = this.ahora.plus(Duration.ofDays(6));
		this.yo.lista(0, 9);
		this.ahora = this.ahora.plus(Duration.ofDays(2));
		assertThat(this.yo.lista(0, 9)).isEmpty();
	}

	@Test
	void without_a_cookie_nothing_is_asked() {
		this.conexiones.close();
		assertThat(new Visitante().cuenta()).isZero();
		assertThat(new Visitante().lista(0, 9)).isEmpty();
	}

	@Test
	void two_that_save_papers_at_once_do_not_overwrite_each_other() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		byte[] uno = "uno".getBytes(StandardCharsets.UTF_8);
		byte[] otro = "otro".getBytes(StandardCharsets.UTF_8);
		assertThat(this.yo.guardarPapeles(mio.id(), 0, uno, Optional.empty())).isTrue();
		assertThat(this.yo.guardarPapeles(mio.id(), 0, otro, Optional.empty())).isFalse();
		assertThat(this.yo.papeles(mio.id()).contenido()).hasValueSatisfying((v) -> assertThat(v).isEqualTo(uno));
		assertThat(this.yo.papeles(mio.id()).version()).isOne();
		assertThat(this.yo.guardarPapeles(mio.id(), 1, otro, Optional.empty())).isTrue();
	}

	@Test
	void what_nobody_uses_for_a_week_is_gone_from_sight_and_then_from_the_disk() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		this.ahora = this.ahora.plus(SEMANA).plusMillis(1);
		assertThat(this.yo.buscar(mio.id())).isEmpty();
		this.yo.almacen().caducar();
		assertThat(filas()).isZero();
	}

	@Test
	void looking_counts_as_use_and_the_cookie_lives_as_long() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		for (int dia = 0; dia < 10; dia++) {
			this.ahora = this.ahora.plus(Duration.ofDays(2));
			assertThat(this.yo.buscar(mio.id())).as("day %d", dia).isPresent();
			assertThat(this.yo.hasta).isEqualTo(this.ahora.plus(SEMANA));
			this.yo.almacen().caducar();
		}
	}

	@Test
	void deleting_takes_the_own_one_and_nothing_else() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		Expediente otro = this.yo.abrir(OLVIDADA);
		Visitante otra = new Visitante();
		otra.abrir(OLVIDADA);
		otra.borrar(mio.id());
		assertThat(this.yo.buscar(mio.id())).contains(mio);
		this.yo.borrar(mio.id());
		this.yo.borrar(mio.id());
		assertThat(this.yo.buscar(mio.id())).isEmpty();
		assertThat(this.yo.buscar(otro.id())).contains(otro);
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
			.isEqualTo(this.yo.propietario.huella());
	}

	@Test
	void answers_that_were_moved_to_another_row_do_not_open() {
		Expediente uno = this.yo.abrir(OLVIDADA);
		Expediente otro = this.yo.abrir(OLVIDADA);
		this.base.sql(
				"update expediente set respuestas = (select e.respuestas from expediente e where e.id = ?) where id = ?")
			.param(uno.id())
			.param(otro.id())
			.update();
		assertThat(this.yo.buscar(otro.id())).isEmpty();
	}

	@Test
	void what_another_version_wrote_is_asked_again_and_the_rest_stays() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		String escritas = """
				{"SITUACION":{"situacion":"OLVIDADA","nuevo":1},"CORREO":{"correo":"PALOMA"},"HOROSCOPO":{"signo":"ARIES"}}""";
		this.base.sql("update expediente set respuestas = ? where id = ?")
			.param(this.cifrado.cerrar(mio.id(), escritas.getBytes(StandardCharsets.UTF_8)))
			.param(mio.id())
			.update();
		assertThat(this.yo.buscar(mio.id())).contains(mio);
	}

	@Test
	void a_database_that_is_away_is_told_as_such() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		this.conexiones.close();
		assertThatExceptionOfType(ExpedientesFueraDeServicio.class).isThrownBy(() -> this.yo.buscar(mio.id()));
	}

	private Expediente abrirCon(Expediente lleno) {
		Expediente abierto = this.yo.abrir(OLVIDADA);
		Expediente nuevo = new Expediente(abierto.id(), abierto.version() + 1, lleno.respuestas(),
				Optional.of(new SegunSri(EstadoRuc.SUSPENDIDO, LocalDate.of(2026, 9, 1), true)), abierto.ficha());
		assertThat(this.yo.guardar(nuevo)).isTrue();
		return nuevo;
	}

	private void guardarPapeles(Expediente mio, @Nullable LocalDate turno) {
		int version = this.yo.papeles(mio.id()).version();
		assertThat(this.yo.guardarPapeles(mio.id(), version, new byte[] { 1 }, Optional.ofNullable(turno))).isTrue();
	}

	private Ficha ficha() {
		return this.yo.lista(0, 1).get(0).ficha();
	}

	private long filas() {
		return this.base.sql("select count(*) from expediente").query(Long.class).single();
	}

	/** Somebody with a browser, which keeps the cookie from one request to the next. */
	@Test
	void papers_are_kept_for_their_owner_and_go_with_the_expediente() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		byte[] papeles = "María Ñ".getBytes(StandardCharsets.UTF_8);
		assertThat(this.yo.papeles(mio.id()).contenido()).isEmpty();
		this.yo.guardarPapeles(mio.id(), 0, papeles, Optional.empty());
		assertThat(this.yo.papeles(mio.id()).contenido()).hasValueSatisfying((v) -> assertThat(v).isEqualTo(papeles));
		assertThat(this.yo.guardar(mio.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE)))).isTrue();
		assertThat(this.yo.papeles(mio.id()).contenido()).isPresent();
		Visitante otra = new Visitante();
		otra.abrir(OLVIDADA);
		assertThat(otra.papeles(mio.id()).contenido()).isEmpty();
		assertThatExceptionOfType(ExpedienteNoEncontrado.class)
			.isThrownBy(() -> otra.guardarPapeles(mio.id(), 0, papeles, Optional.empty()));
		this.yo.borrar(mio.id());
		assertThatExceptionOfType(ExpedienteNoEncontrado.class)
			.isThrownBy(() -> this.yo.guardarPapeles(mio.id(), 0, papeles, Optional.empty()));
	}

	@Test
	void papers_are_not_to_be_read_in_the_database_nor_opened_in_another_place() {
		Expediente mio = this.yo.abrir(OLVIDADA);
		this.yo.guardarPapeles(mio.id(), 0, "María Ñ".getBytes(StandardCharsets.UTF_8), Optional.empty());
		byte[] cerrados = this.base.sql("select papeles from expediente").query(byte[].class).single();
		assertThat(new String(cerrados, StandardCharsets.UTF_8)).doesNotContain("Mar");
		this.base.sql("update expediente set papeles = respuestas").update();
		assertThat(this.yo.papeles(mio.id()).contenido()).isEmpty();
	}

	private final class Visitante {

		private Propietario propietario;

		private @Nullable Instant hasta;

		private Visitante() {
			this(UNA_SEMANA);
		}

		private Visitante(Conservacion conservacion) {
			this.propietario = new Propietario(UUID.randomUUID().toString(), conservacion, true);
		}

		private Expediente abrir(SituacionForm situacion) {
			return almacen().abrir(this.propietario, Expediente.borrador(situacion));
		}

		private Optional<Expediente> buscar(String id) {
			return almacen().buscar(this.propietario, id);
		}

		private List<Expediente> lista(int desde, int cuantos) {
			return almacen().lista(this.propietario, desde, cuantos);
		}

		private int cuenta() {
			return almacen().cuenta(this.propietario);
		}

		private boolean guardar(Expediente nuevo) {
			return almacen().guardar(this.propietario, nuevo);
		}

		private void borrar(String id) {
			almacen().borrar(this.propietario, id);
		}

		private boolean llamar(String id, Optional<Alias> visto, Optional<Alias> nuevo) {
			return fichas().llamar(this.propietario, id, visto, nuevo);
		}

		private void conservar(String id, int dias) {
			fichas().conservar(this.propietario, id, dias);
		}

		private PapelesGuardados.Papeles papeles(String id) {
			return guardados().buscar(this.propietario, id);
		}

		private boolean guardarPapeles(String id, int version, byte[] papeles, Optional<LocalDate> turno) {
			return guardados().guardar(this.propietario, id, version, papeles, turno);
		}

		private PapelesGuardados guardados() {
			return new PapelesGuardados(ExpedientesEnBaseTest.this.base, consultas(),
					ExpedientesEnBaseTest.this.cifrado, reloj());
		}

		private ExpedientesEnBase almacen() {
			return new ExpedientesEnBase(ExpedientesEnBaseTest.this.base, consultas(),
					ExpedientesEnBaseTest.this.cifrado, UNA_SEMANA, reloj());
		}

		private FichasEnBase fichas() {
			return new FichasEnBase(ExpedientesEnBaseTest.this.base, consultas(), ExpedientesEnBaseTest.this.cifrado,
					UNA_SEMANA, reloj());
		}

		private Consultas consultas() {
			return new Consultas(ExpedientesEnBaseTest.this.base,
					new JdbcTransactionManager(ExpedientesEnBaseTest.this.conexiones), (suceso) -> {
						this.hasta = ((SeConserva) suceso).hasta();
						this.propietario = new Propietario(this.propietario.huella(), this.propietario.conservacion(),
								false);
					}, reloj());
		}

		private Clock reloj() {
			InstantSource ahora = () -> ExpedientesEnBaseTest.this.ahora;
			return ahora.withZone(Ecuador.ZONA);
		}

	}

}
