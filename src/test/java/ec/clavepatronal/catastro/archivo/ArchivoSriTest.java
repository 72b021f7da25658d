package ec.clavepatronal.catastro.archivo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ArchivoSriTest {

	private static final String CABECERA = "NUMERO_RUC|RAZON_SOCIAL|ESTADO_CONTRIBUYENTE|FECHA_ACTUALIZACION"
			+ "|TIPO_CONTRIBUYENTE|NUMERO_ESTABLECIMIENTO|ESTADO_ESTABLECIMIENTO\n";

	@TempDir
	private Path carpeta;

	@Test
	void takes_its_date_from_the_newest_change_that_is_not_to_come() throws Exception {
		Path ruta = guardar(CABECERA + fila("2026-08-30 10:00:00") + fila("2026-08-31 23:59:59")
				+ fila("2026-09-02 00:00:00") + fila(""));
		Clock primeroDeSeptiembre = Clock.fixed(Instant.parse("2026-09-01T12:00:00Z"), ZoneOffset.UTC);
		try (ArchivoSri archivo = ArchivoSri.abrir(ruta, primeroDeSeptiembre)) {
			assertThat(archivo.ultimaActualizacion()).isEmpty();
			archivo.leer(new Recogida());
			assertThat(archivo.ultimaActualizacion()).contains(LocalDate.of(2026, 8, 31));
		}
	}

	@Test
	void tells_name_sum_and_day_of_the_file() throws Exception {
		Path ruta = guardar(CABECERA);
		Files.setLastModifiedTime(ruta, FileTime.from(Instant.parse("2026-09-02T03:00:00Z")));
		try (ArchivoSri archivo = ArchivoSri.abrir(ruta)) {
			assertThat(archivo.nombre()).isEqualTo("SRI_RUC_Napo.csv");
			assertThat(archivo.modificado()).as("by the clock of Ecuador").isEqualTo("2026-09-01");
			assertThat(archivo.sha256()).hasSize(64).isEqualTo(ArchivoSri.abrir(ruta).sha256());
		}
		assertThat(sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void tells_how_far_it_is_inside_a_zip_too() throws Exception {
		for (String nombre : Set.of("napo-2026.zip", "loja-2025.csv")) {
			try (ArchivoSri archivo = ArchivoSri.abrir(Path.of("src/test/resources/catastro", nombre))) {
				AtomicLong antes = new AtomicLong(archivo.leidos());
				archivo.leer(new Recogida() {
					@Override
					public void fila(FilaDelSri fila, long linea, Set<Reparacion> reparaciones) {
						assertThat(archivo.leidos()).isGreaterThan(antes.getAndSet(archivo.leidos()));
					}
				});
				assertThat(archivo.leidos()).isEqualTo(archivo.total());
			}
		}
	}

	@Test
	void numbers_lines_as_an_editor_does_and_shows_the_beginning_of_a_refused_one() throws Exception {
		String larga = "MUÑECO ".repeat(100);
		Recogida recogida = Recogida
			.de(guardar("\n" + CABECERA + fila("") + "\n" + larga + "\n" + "x".repeat(20_000) + "\n"));
		assertThat(recogida.lineasRechazadas).containsExactly(5L, 6L);
		assertThat(recogida.textosRechazados).containsExactly(larga.substring(0, 500), "x".repeat(500));
		assertThat(recogida.veces(MotivoDeRechazo.LINEA_LARGA)).isEqualTo(1);
		assertThat(recogida.enBlanco).isEqualTo(2);
	}

	private String sha256(String texto) throws Exception {
		Path ruta = guardar(CABECERA);
		try (ArchivoSri archivo = ArchivoSri.abrir(ruta)) {
			Files.writeString(ruta, texto);
			return archivo.sha256();
		}
	}

	private Path guardar(String texto) throws IOException {
		return Files.writeString(this.carpeta.resolve("SRI_RUC_Napo.csv"), texto);
	}

	private static String fila(String actualizado) {
		return "1725563587001|FICTICIO ALFA|ACTIVO|" + actualizado + "|SOCIEDAD|1|ABI\n";
	}

}
