package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import ec.clavepatronal.catastro.archivo.ArchivoSri;
import ec.clavepatronal.catastro.deposito.Renglon;
import ec.clavepatronal.catastro.deposito.RenglonesEnOrden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SortedRunsTest {

	@TempDir
	Path carpeta;

	@Test
	void rows_come_back_whole_and_in_order_however_many_fit_at_a_time() throws Exception {
		List<Renglon> renglones = alAzar(5000);
		List<Renglon> ordenados = renglones.stream().sorted(Renglon.ORDEN).toList();
		for (int capacidad : new int[] { 7, 1000, 4999, 5000, 100_000 }) {
			Path aparte = Files.createDirectory(this.carpeta.resolve("de-" + capacidad));
			assertThat(ordenar(renglones, aparte, capacidad)).isEqualTo(ordenados);
		}
	}

	@Test
	void the_longest_row_has_room_beside_any_other() throws Exception {
		List<Renglon> largos = IntStream.rangeClosed(1, 5)
			.mapToObj((numero) -> new Renglon("0190000001001", numero, 1, 0, 0, 0, "Ñ".repeat(ArchivoSri.LINEA / 2), 0,
					true, "€".repeat(ArchivoSri.LINEA / 3), "", ""))
			.toList();
		assertThat(ordenar(largos, this.carpeta, 2)).isEqualTo(largos);
	}

	@Test
	void a_disk_that_fails_is_told_to_whoever_brings_rows() throws IOException {
		Path sinLugar = Files.createFile(this.carpeta.resolve("archivo"));
		try (SortedRuns runs = new SortedRuns(sinLugar, 10)) {
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> alAzar(100_000).forEach((r) -> runs.add(() -> r)));
		}
	}

	private static List<Renglon> ordenar(List<Renglon> renglones, Path carpeta, int capacidad) throws Exception {
		List<Renglon> leidos = new ArrayList<>();
		try (SortedRuns runs = new SortedRuns(carpeta, capacidad)) {
			renglones.forEach((r) -> runs.add(() -> r));
			List<RenglonesEnOrden> fuentes = runs.sources();
			try (Mezcla mezcla = new Mezcla(fuentes)) {
				for (Renglon r = mezcla.siguiente(); r != null; r = mezcla.siguiente()) {
					leidos.add(r);
				}
			}
		}
		return leidos;
	}

	/** Each key once: few RUC, many establishments of two files. */
	private static List<Renglon> alAzar(int cuantos) {
		Random azar = new Random(1);
		List<Renglon> renglones = new ArrayList<>();
		for (int i = 0; i < cuantos; i++) {
			String ruc = "%02d9%07d001".formatted(1 + azar.nextInt(24), azar.nextInt(50));
			renglones.add(new Renglon(ruc, i / 2 + 1, i % 2, azar.nextLong(1_000_000), azar.nextInt(3), azar.nextInt(2),
					"MUESTRA Ñ € 😀 " + i, azar.nextInt(20_000), azar.nextBoolean(), "", "AZUAY", "CUENCA"));
		}
		Collections.shuffle(renglones, azar);
		return renglones;
	}

}
