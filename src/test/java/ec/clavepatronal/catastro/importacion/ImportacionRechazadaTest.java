package ec.clavepatronal.catastro.importacion;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that are not taken, or not wholly, on both databases.
 */
@ParameterizedClass
@EnumSource(BaseDePrueba.class)
class ImportacionRechazadaTest extends ImportacionDePrueba {

	ImportacionRechazadaTest(BaseDePrueba motor) {
		super(motor);
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
	void an_older_file_does_not_take_the_place_of_a_newer_one_unless_forced() throws Exception {
		importar(false, deUnEstado("ACTIVO", 10, "2026-08-31 10:00:00"));
		Path vieja = deUnEstado("PASIVO", 10, "2026-07-31 10:00:00");
		falla(Motivo.ANTIGUO, () -> importar(false, vieja));
		assertThat(catastro().buscar(ruc(1, 0)).contribuyente().estado()).isEqualTo(EstadoDelRuc.ACTIVO);
		importar(true, vieja);
		assertThat(catastro().buscar(ruc(1, 0)).contribuyente().estado()).isEqualTo(EstadoDelRuc.PASIVO);
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

}
