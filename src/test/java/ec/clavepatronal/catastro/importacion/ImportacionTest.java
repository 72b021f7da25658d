package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import ec.clavepatronal.catastro.archivo.Iniciales;
import ec.clavepatronal.catastro.deposito.Deposito;
import ec.clavepatronal.catastro.deposito.DepositoDePrueba;
import ec.clavepatronal.catastro.deposito.Renglon;
import ec.clavepatronal.catastro.deposito.RenglonesEnOrden;
import ec.clavepatronal.catastro.deposito.RowWriter;
import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The import on both databases, with files in the SRI's format.
 */
@ParameterizedClass
@EnumSource(BaseDePrueba.class)
class ImportacionTest {

	private static final Path FIJOS = Path.of("src/test/resources/catastro");

	@TempDir
	private Path datos;

	@TempDir
	private Path entrada;

	private final BaseDePrueba motor;

	private final HikariDataSource conexiones;

	private final JdbcClient base;

	ImportacionTest(BaseDePrueba motor) {
		this.motor = motor;
		this.conexiones = motor.nueva();
		this.base = JdbcClient.create(this.conexiones);
	}

	@AfterEach
	void cerrar() {
		this.conexiones.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "azuay-2021.csv", "azuay-2026-bom-crlf.csv", "canar-2026-windows-1252.csv",
			"galapagos-2026.csv", "loja-2025.csv", "napo-2026.zip", "pichincha-2017.csv" })
	void what_the_maker_of_a_file_knows_is_found(String nombre) throws Exception {
		JsonNode oraculo = oraculo(nombre);
		Balance balance = importar(true, FIJOS.resolve(nombre)).archivos().get(0);
		assertThat(balance.leidas()).isEqualTo(balance.aceptadas() + balance.reparadas() + balance.rechazadas());
		Catastro catastro = catastro();
		for (JsonNode sonda : oraculo.get("probes")) {
			Contribuyente hallado = catastro.buscar(sonda.get("ruc").asString()).contribuyente();
			assertThat(hallado.estado().name()).isEqualTo(sonda.get("estado").asString());
			assertThat(hallado.tipo().name()).isEqualTo(sonda.get("tipo").asString().replace(' ', '_'));
			String nombreCompleto = sonda.get("razonSocial").asString();
			assertThat(hallado.razonSocial()).isEqualTo(
					(hallado.tipo() == TipoDeContribuyente.SOCIEDAD) ? nombreCompleto : Iniciales.de(nombreCompleto));
			assertThat(hallado.establecimientos()).extracting(Establecimiento::numero)
				.containsExactlyElementsOf(
						sonda.get("establecimientos").valueStream().map((e) -> e.get("numero").asInt()).toList());
			assertThat(hallado.establecimientos()).extracting(Establecimiento::abierto)
				.containsExactlyElementsOf(sonda.get("establecimientos")
					.valueStream()
					.map((e) -> e.get("estado").asString().equals("ABI"))
					.toList());
			assertThat(hallado.archivo()).isEqualTo(nombre);
			assertThat(hallado.fecha()).isEqualTo(balance.fecha());
		}
		assertThat(catastro.buscar("1799999999999").resultado()).isEqualTo(Resultado.NO_CONSTA);
	}

	@Test
	void without_an_import_there_is_no_registry() {
		assertThat(catastro().buscar("1790011674001").resultado()).isEqualTo(Resultado.SIN_ARCHIVOS);
		assertThat(catastro().archivos()).contains(List.of());
	}

	@Test
	void a_province_replaces_its_own_and_leaves_the_others() throws Exception {
		importar(false, provincia("AZUAY", 1, 100), provincia("LOJA", 11, 50));
		importar(false, provincia("AZUAY", 1, 99));
		Catastro catastro = catastro();
		assertThat(catastro.buscar(ruc(1, 98)).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(catastro.buscar(ruc(1, 99)).resultado()).isEqualTo(Resultado.NO_CONSTA);
		assertThat(catastro.buscar(ruc(11, 49)).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(catastro.archivos().orElseThrow()).extracting(ArchivoCargado::provincia, ArchivoCargado::filas)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("AZUAY", 99L),
					org.assertj.core.groups.Tuple.tuple("LOJA", 50L));
	}

	@Test
	void the_same_files_again_write_nothing() throws Exception {
		Path azuay = provincia("AZUAY", 1, 10);
		importar(false, azuay);
		int version = version();
		assertThat(importar(false, azuay).nadaNuevo()).isTrue();
		assertThat(importar(false, azuay, provincia("LOJA", 11, 5)).archivos()).extracting(Balance::provincia)
			.containsExactly("LOJA");
		assertThat(version()).isEqualTo(version + 1);
	}

	@Test
	void the_books_keep_the_file_in_force_and_the_one_before_it() throws Exception {
		for (int filas = 10; filas < 14; filas++) {
			importar(false, provincia("AZUAY", 1, filas));
		}
		assertThat(this.base.sql("select aceptadas from catastro_archivo order by id").query(Long.class).list())
			.containsExactly(12L, 13L);
		assertThat(this.base.sql("select vigente from catastro_archivo order by id").query(Integer.class).list())
			.containsExactly(0, 1);
	}

	@Test
	void a_file_that_shrinks_is_refused_unless_forced() throws Exception {
		importar(false, provincia("AZUAY", 1, 100));
		importar(false, provincia("AZUAY", 1, 80));
		int version = version();
		Path menos = provincia("AZUAY", 1, 63);
		falla(Motivo.ENCOGE, () -> importar(false, menos));
		assertThat(version()).isEqualTo(version);
		assertThat(catastro().buscar(ruc(1, 79)).resultado()).isEqualTo(Resultado.HALLADO);
		importar(true, menos);
		assertThat(catastro().buscar(ruc(1, 79)).resultado()).isEqualTo(Resultado.NO_CONSTA);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void more_than_one_refused_line_in_a_hundred_is_too_many(int malas) throws Exception {
		Path archivo = provincia("AZUAY", 1, 100 - malas);
		Files.writeString(archivo, "basura\n".repeat(malas), java.nio.file.StandardOpenOption.APPEND);
		if (malas == 1) {
			assertThat(importar(false, archivo).archivos().get(0).rechazadas()).isEqualTo(1);
		}
		else {
			falla(Motivo.RECHAZOS, () -> importar(false, archivo));
			assertThat(importar(true, archivo).archivos().get(0).rechazadas()).isEqualTo(2);
		}
	}

	@Test
	void refused_lines_are_listed_for_their_owner_only_and_not_for_ever() throws Exception {
		for (int filas = 200; filas < 203; filas++) {
			Path archivo = provincia("AZUAY", 1, filas);
			Files.writeString(archivo, "basura " + filas + "\n", java.nio.file.StandardOpenOption.APPEND);
			importar(false, archivo);
		}
		try (Stream<Path> listas = Files.list(this.datos).filter((a) -> a.toString().contains("rechazos"))) {
			List<Path> quedan = listas.sorted().toList();
			assertThat(quedan).hasSize(2);
			assertThat(quedan.get(1)).content(StandardCharsets.UTF_8)
				.isEqualTo("AZUAY-202.csv\tlinea 204: CAMPOS\tbasura 202\n");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(quedan.get(1))))
				.isEqualTo("rw-------");
		}
	}

	@Test
	void two_files_of_one_province_are_refused() throws Exception {
		Path uno = provincia("AZUAY", 1, 10);
		Path otro = Files.copy(provincia("AZUAY", 1, 11), this.entrada.resolve("otro.csv"));
		falla(Motivo.MISMA_PROVINCIA, () -> importar(false, uno, otro));
		assertThat(catastro().archivos()).contains(List.of());
	}

	@Test
	void one_bad_file_among_good_ones_stops_them_all() throws Exception {
		Path vacio = Files.createFile(this.entrada.resolve("vacio.csv"));
		falla(Motivo.ARCHIVO, () -> importar(true, provincia("AZUAY", 1, 10), vacio));
		falla(Motivo.ARCHIVO, () -> importar(true, provincia("AZUAY", 1, 10), this.entrada.resolve("no-existe.zip")));
		assertThat(catastro().archivos()).contains(List.of());
		assertThat(sobras()).isEmpty();
	}

	@Test
	void the_same_establishment_twice_is_kept_once_and_the_newest_state_counts() throws Exception {
		Path archivo = this.entrada.resolve("doble.csv");
		Files.writeString(archivo,
				cabecera() + fila(ruc(1, 0), 1, "AZUAY", "ACTIVO", "2026-01-01 10:00:00")
						+ fila(ruc(1, 0), 1, "AZUAY", "SUSPENDIDO", "2026-06-01 10:00:00")
						+ fila(ruc(1, 0), 2, "AZUAY", "ACTIVO", "2026-03-01 10:00:00"));
		Balance balance = importar(false, archivo).archivos().get(0);
		assertThat(balance.repetidas()).isEqualTo(1);
		assertThat(balance.filas()).isEqualTo(2);
		Contribuyente hallado = catastro().buscar(ruc(1, 0)).contribuyente();
		assertThat(hallado.estado()).isEqualTo(EstadoDelRuc.SUSPENDIDO);
		assertThat(hallado.establecimientos()).hasSize(2);
	}

	@Test
	void a_ruc_with_establishments_in_two_provinces_has_them_all() throws Exception {
		Path azuay = this.entrada.resolve("a.csv");
		Files.writeString(azuay, cabecera() + fila(ruc(1, 0), 1, "AZUAY", "ACTIVO", "2026-01-01 10:00:00"));
		Path loja = this.entrada.resolve("l.csv");
		Files.writeString(loja, cabecera() + fila(ruc(1, 0), 2, "LOJA", "PASIVO", "2026-06-01 10:00:00"));
		importar(false, azuay);
		importar(false, loja);
		Contribuyente hallado = catastro().buscar(ruc(1, 0)).contribuyente();
		assertThat(hallado.establecimientos()).extracting(Establecimiento::provincia).containsExactly("AZUAY", "LOJA");
		assertThat(hallado.estado()).isEqualTo(EstadoDelRuc.PASIVO);
	}

	@Test
	void many_more_rows_than_fit_in_memory_come_out_in_order() throws Exception {
		importar(20, provincia("AZUAY", 1, 990), provincia("LOJA", 11, 333));
		Catastro catastro = catastro();
		assertThat(IntStream.range(0, 990).mapToObj((i) -> catastro.buscar(ruc(1, i)).resultado()))
			.containsOnly(Resultado.HALLADO);
		assertThat(IntStream.range(0, 333).mapToObj((i) -> catastro.buscar(ruc(11, i)).resultado()))
			.containsOnly(Resultado.HALLADO);
	}

	@Test
	void odd_names_arrive_unharmed() throws Exception {
		String raro = "FICTICIA «ÑANDÚ» \\N \\. 'A' € 日本 😀 S.A.S.";
		Path archivo = this.entrada.resolve("raro.csv");
		Files.writeString(archivo,
				cabecera() + fila(ruc(1, 0), 1, "AZUAY", "ACTIVO", "2026-01-01 10:00:00").replace("MUESTRA 0", raro));
		importar(false, archivo);
		assertThat(catastro().buscar(ruc(1, 0)).contribuyente().razonSocial()).isEqualTo(raro);
	}

	@Test
	void readers_see_the_old_catalogue_or_the_new_one_and_never_half() throws Exception {
		importar(false, deUnEstado("ACTIVO", 2000));
		Catastro catastro = catastro();
		AtomicBoolean seguir = new AtomicBoolean(true);
		AtomicReference<String> fallo = new AtomicReference<>();
		CountDownLatch empezado = new CountDownLatch(1);
		Thread lector = new Thread(() -> {
			boolean nuevo = false;
			int i = 0;
			while (seguir.get()) {
				Respuesta respuesta = catastro.buscar(ruc(1, i++ % 2000));
				empezado.countDown();
				if (respuesta.resultado() != Resultado.HALLADO) {
					fallo.set(respuesta.resultado().name());
				}
				else if (respuesta.contribuyente().estado() == EstadoDelRuc.PASIVO) {
					nuevo = true;
				}
				else if (nuevo) {
					fallo.set("the old one again");
				}
			}
		});
		lector.start();
		empezado.await();
		importar(false, deUnEstado("PASIVO", 2000));
		Thread.sleep(1200);
		seguir.set(false);
		lector.join();
		assertThat(fallo.get()).isNull();
		assertThat(catastro.buscar(ruc(1, 0)).contribuyente().estado()).isEqualTo(EstadoDelRuc.PASIVO);
	}

	@Test
	void what_an_import_that_was_cut_off_left_behind_goes_with_the_next() throws Exception {
		importar(false, provincia("AZUAY", 1, 10));
		Files.createDirectories(this.datos.resolve("importacion"));
		Files.writeString(this.datos.resolve("importacion/corrida-0"), "x");
		if (this.motor == BaseDePrueba.SQLITE) {
			Files.writeString(this.datos.resolve("catastro-2.db"), "half");
			Files.writeString(this.datos.resolve("catastro-7.db-journal"), "half");
		}
		else {
			this.base.sql("create table catastro_fila_2 (x integer)").update();
			this.base.sql("create table catastro_fila (x integer)").update();
		}
		importar(false, provincia("LOJA", 11, 10));
		assertThat(catastro().buscar(ruc(1, 0)).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(catastro().buscar(ruc(11, 0)).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(sobras()).isEmpty();
	}

	@Test
	void a_second_import_at_the_same_time_is_refused() throws Exception {
		Path cerrojo = this.datos.resolve("importacion.cerrojo");
		try (var canal = java.nio.channels.FileChannel.open(cerrojo, java.nio.file.StandardOpenOption.CREATE,
				java.nio.file.StandardOpenOption.WRITE); var otro = canal.lock()) {
			assertThat(otro.isValid()).isTrue();
			falla(Motivo.EN_CURSO, () -> importar(false, provincia("AZUAY", 1, 10)));
		}
		importar(false, provincia("AZUAY", 1, 10));
	}

	@Test
	void while_another_machine_imports_into_the_same_database_nothing_is_touched() throws Exception {
		Deposito ocupado = Mockito.mock(Deposito.class);
		falla(Motivo.EN_CURSO, () -> importacion(ocupado, 1000).importar(List.of(provincia("AZUAY", 1, 10)), false,
				ImportacionListener.NADIE));
		Mockito.verify(ocupado).tryLock();
		Mockito.verifyNoMoreInteractions(ocupado);
	}

	@Test
	void an_older_file_does_not_take_the_place_of_a_newer_one_unless_forced() throws Exception {
		importar(false, deUnEstado("ACTIVO", 10, "2026-08-31 10:00:00"));
		Path vieja = deUnEstado("PASIVO", 10, "2026-07-31 10:00:00");
		falla(Motivo.ANTIGUO, () -> importar(false, vieja));
		assertThat(catastro().buscar(ruc(1, 0)).contribuyente().estado()).isEqualTo(EstadoDelRuc.ACTIVO);
		importar(true, vieja);
		assertThat(catastro().buscar(ruc(1, 0)).contribuyente().estado()).isEqualTo(EstadoDelRuc.PASIVO);
	}

	@Test
	void once_the_new_catalogue_is_in_force_nothing_that_fails_says_that_it_is_not() throws Exception {
		importar(false, provincia("AZUAY", 1, 10));
		Files.createDirectories(this.datos.resolve("rechazos-catastro-2.txt/ocupada"));
		Files.createFile(this.datos.resolve("rechazos-catastro-copia.txt"));
		Deposito real = deposito();
		Deposito sinEscoba = Mockito.mock(Deposito.class, AdditionalAnswers.delegatesTo(real));
		Mockito.doNothing().doThrow(new SQLException("gone")).when(sinEscoba).limpiar(Mockito.anyInt());
		Path archivo = provincia("AZUAY", 1, 200);
		Files.writeString(archivo, "basura\n", java.nio.file.StandardOpenOption.APPEND);
		Informe informe = importacion(sinEscoba, 1000).importar(List.of(archivo), false, ImportacionListener.NADIE);
		assertThat(informe.archivos()).hasSize(1);
		assertThat(informe.rechazos()).isNull();
		assertThat(catastro().buscar(ruc(1, 199)).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(this.datos.resolve("rechazos-catastro-copia.txt")).exists();
	}

	@Test
	void an_import_that_lost_its_lock_publishes_nothing() throws Exception {
		importar(false, provincia("AZUAY", 1, 10));
		Deposito.ImportLock perdido = Mockito.mock(Deposito.ImportLock.class);
		Deposito real = deposito();
		Deposito sinTurno = Mockito.mock(Deposito.class, AdditionalAnswers.delegatesTo(real));
		Mockito.doReturn(perdido).when(sinTurno).tryLock();
		falla(Motivo.ALMACEN, () -> importacion(sinTurno, 1000).importar(List.of(provincia("LOJA", 11, 10)), false,
				ImportacionListener.NADIE));
		assertThat(catastro().buscar(ruc(11, 0)).resultado()).isEqualTo(Resultado.NO_CONSTA);
	}

	@Test
	void a_commit_that_was_taken_but_not_told_counts() throws Exception {
		TransactionTemplate deVerdad = new TransactionTemplate(new JdbcTransactionManager(this.conexiones));
		TransactionOperations sinPalabra = new TransactionOperations() {
			@Override
			public <T> T execute(TransactionCallback<T> orden) {
				deVerdad.execute(orden);
				throw new TransactionSystemException("the connection is gone");
			}
		};
		Informe informe = importacion(deposito(), 1000, sinPalabra).importar(List.of(provincia("AZUAY", 1, 10)), false,
				ImportacionListener.NADIE);
		assertThat(informe.archivos()).hasSize(1);
		assertThat(catastro().buscar(ruc(1, 0)).resultado()).isEqualTo(Resultado.HALLADO);
		TransactionOperations perdida = new TransactionOperations() {
			@Override
			public <T> T execute(TransactionCallback<T> orden) {
				throw new TransactionSystemException("the connection is gone");
			}
		};
		falla(Motivo.ALMACEN, () -> importacion(deposito(), 1000, perdida).importar(List.of(provincia("LOJA", 11, 10)),
				false, ImportacionListener.NADIE));
	}

	@Test
	void nothing_refused_leaves_no_list() throws Exception {
		assertThat(importar(false, provincia("AZUAY", 1, 10)).rechazos()).isNull();
		try (Stream<Path> archivos = Files.list(this.datos)) {
			assertThat(archivos).noneMatch((archivo) -> archivo.toString().contains("rechazos"));
		}
	}

	@Test
	void a_file_full_of_refused_lines_does_not_fill_the_disk() throws Exception {
		Path archivo = provincia("AZUAY", 1, 1);
		Files.writeString(archivo, "x\n".repeat(ListaDeRechazos.LINEAS + 1), java.nio.file.StandardOpenOption.APPEND);
		Informe informe = importar(true, archivo);
		assertThat(informe.archivos().get(0).rechazadas()).isEqualTo(ListaDeRechazos.LINEAS + 1);
		try (Stream<String> lineas = Files.lines(informe.rechazos())) {
			assertThat(lineas).hasSize(ListaDeRechazos.LINEAS);
		}
	}

	@Test
	void a_disk_that_fills_up_changes_nothing() throws Exception {
		importar(false, provincia("AZUAY", 1, 10));
		int version = version();
		Deposito lleno = new Deposito() {
			private final Deposito real = deposito();

			@Override
			public List<Renglon> buscar(int version, String ruc) throws SQLException {
				return this.real.buscar(version, ruc);
			}

			@Override
			public List<Renglon> buscar(int version, List<String> rucs) throws SQLException {
				return this.real.buscar(version, rucs);
			}

			@Override
			public RenglonesEnOrden leer(int version) throws SQLException {
				return this.real.leer(version);
			}

			@Override
			public int siguiente(int vigente) {
				return this.real.siguiente(vigente);
			}

			@Override
			public RowWriter construir(int version) throws SQLException {
				RowWriter obra = this.real.construir(version);
				return new RowWriter() {
					private int puestas;

					@Override
					public void add(Renglon renglon) throws SQLException {
						if (++this.puestas > 5) {
							throw new SQLException("database or disk is full", null, 13);
						}
						obra.add(renglon);
					}

					@Override
					public void finish() throws SQLException {
						obra.finish();
					}

					@Override
					public void close() throws SQLException {
						obra.close();
					}
				};
			}

			@Override
			public void limpiar(int vigente) throws SQLException {
				this.real.limpiar(vigente);
			}

			@Override
			public ImportLock tryLock() throws SQLException {
				return this.real.tryLock();
			}
		};
		falla(Motivo.ALMACEN, () -> importacion(lleno, 1000).importar(List.of(provincia("LOJA", 11, 10)), false,
				ImportacionListener.NADIE));
		assertThat(version()).isEqualTo(version);
		assertThat(catastro().buscar(ruc(1, 0)).resultado()).isEqualTo(Resultado.HALLADO);
		importar(false, provincia("LOJA", 11, 10));
		assertThat(catastro().buscar(ruc(11, 0)).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(sobras()).isEmpty();
	}

	@Test
	void a_registry_whose_rows_are_gone_is_away_and_does_not_throw() throws Exception {
		importar(false, provincia("AZUAY", 1, 10));
		Catastro catastro = catastro();
		if (this.motor == BaseDePrueba.SQLITE) {
			Files.delete(this.datos.resolve("catastro-1.db"));
		}
		else {
			this.base.sql("drop table catastro_fila_1").update();
		}
		assertThat(catastro.buscar(ruc(1, 0)).resultado()).isEqualTo(Resultado.NO_DISPONIBLE);
	}

	private Informe importar(boolean forzar, Path... archivos) throws ImportacionFallida {
		return importacion(deposito(), 1000).importar(List.of(archivos), forzar, ImportacionListener.NADIE);
	}

	private Informe importar(int capacidad, Path... archivos) throws ImportacionFallida {
		return importacion(deposito(), capacidad).importar(List.of(archivos), false, ImportacionListener.NADIE);
	}

	private Importacion importacion(Deposito deposito, int capacidad) {
		return importacion(deposito, capacidad, new TransactionTemplate(new JdbcTransactionManager(this.conexiones)));
	}

	private Importacion importacion(Deposito deposito, int capacidad, TransactionOperations transaccion) {
		return new Importacion(
				new LibroDeArchivos(this.base, DepositoDePrueba.vigente(this.conexiones), InstantSource.system()),
				deposito, new Carpeta(this.datos), transaccion, (motivo, linea) -> "linea " + linea + ": " + motivo,
				capacidad);
	}

	private Deposito deposito() {
		return DepositoDePrueba.de(this.conexiones, this.datos);
	}

	private Catastro catastro() {
		return DepositoDePrueba.catastro(deposito(), this.conexiones);
	}

	private int version() {
		return this.base.sql("select version from catastro_vigente").query(Integer.class).single();
	}

	private List<String> sobras() throws IOException {
		List<String> sobras = new ArrayList<>();
		try (Stream<Path> archivos = Files.list(this.datos)) {
			archivos.map((archivo) -> archivo.getFileName().toString())
				.filter((
						nombre) -> !nombre.matches("importacion\\.cerrojo|rechazos-.*|catastro-" + version() + "\\.db"))
				.forEach(sobras::add);
		}
		if (this.motor == BaseDePrueba.POSTGRESQL) {
			sobras.addAll(this.base.sql(
					"select tablename from pg_tables where tablename like 'catastro!_fila%' escape '!' and tablename <> 'catastro_fila_"
							+ version() + "'")
				.query(String.class)
				.list());
		}
		return sobras;
	}

	private static void falla(Motivo motivo, ThrowingCallable importacion) {
		assertThatExceptionOfType(ImportacionFallida.class).isThrownBy(importacion)
			.satisfies((fallo) -> assertThat(fallo.motivo()).isEqualTo(motivo));
	}

	private static JsonNode oraculo(String nombre) throws IOException {
		return JsonMapper.shared().readTree(Files.readString(FIJOS.resolve(nombre.replaceFirst("\\.\\w+$", ".json"))));
	}

	/** A made-up province: as many companies as rows, one establishment each. */
	private Path provincia(String nombre, int codigo, int filas) throws IOException {
		StringBuilder texto = new StringBuilder(cabecera());
		for (int i = 0; i < filas; i++) {
			texto.append(fila(ruc(codigo, i), 1, nombre, "ACTIVO", "2026-08-31 10:00:00"));
		}
		return Files.writeString(this.entrada.resolve(nombre + "-" + filas + ".csv"), texto);
	}

	private Path deUnEstado(String estado, int filas) throws IOException {
		return deUnEstado(estado, filas, "2026-08-31 10:00:00");
	}

	private Path deUnEstado(String estado, int filas, String cambio) throws IOException {
		StringBuilder texto = new StringBuilder(cabecera());
		for (int i = 0; i < filas; i++) {
			texto.append(fila(ruc(1, i), 1, "AZUAY", estado, cambio));
		}
		return Files.writeString(this.entrada.resolve(estado + ".csv"), texto);
	}

	private static String ruc(int provincia, int numero) {
		return "%02d9%07d001".formatted(provincia, numero);
	}

	private static String cabecera() {
		return "NUMERO_RUC|RAZON_SOCIAL|CODIGO_JURISDICCION|ESTADO_CONTRIBUYENTE|FECHA_ACTUALIZACION|TIPO_CONTRIBUYENTE|"
				+ "NUMERO_ESTABLECIMIENTO|ESTADO_ESTABLECIMIENTO|DESCRIPCION_PROVINCIA_EST\n";
	}

	private static String fila(String ruc, int establecimiento, String provincia, String estado, String cambio) {
		return String.join("|", ruc, "MUESTRA 0", provincia, estado, cambio, "SOCIEDAD",
				String.valueOf(establecimiento), "ABI", provincia) + "\n";
	}

}
