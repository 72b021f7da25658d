package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import ec.clavepatronal.catastro.archivo.Iniciales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The import on both databases, with files in the SRI's format.
 */
@ParameterizedClass
@EnumSource(BaseDePrueba.class)
class ImportacionTest extends ImportacionDePrueba {

	private static final Path FIJOS = Path.of("src/test/resources/catastro");

	ImportacionTest(BaseDePrueba motor) {
		super(motor);
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

	private static JsonNode oraculo(String nombre) throws IOException {
		return JsonMapper.shared().readTree(Files.readString(FIJOS.resolve(nombre.replaceFirst("\\.\\w+$", ".json"))));
	}

}
