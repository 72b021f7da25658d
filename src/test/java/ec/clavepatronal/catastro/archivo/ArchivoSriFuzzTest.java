package ec.clavepatronal.catastro.archivo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the bytes, a file is read to its end, line by line accounted for, or refused
 * as a whole. What was found is kept beside the other test resources and read again in
 * each build. This looks for more, for one method at a time:
 * <code>JAZZER_FUZZ=1 ./mvnw test -Djazzer.hooks=true -Dtest=ArchivoSriFuzzTest#any_lines*</code>
 */
class ArchivoSriFuzzTest {

	private static final String CABECERA = "NUMERO_RUC|RAZON_SOCIAL|CODIGO_JURISDICCION|ESTADO_CONTRIBUYENTE"
			+ "|FECHA_ACTUALIZACION|FECHA_SUSPENSION_DEFINITIVA|TIPO_CONTRIBUYENTE|NUMERO_ESTABLECIMIENTO"
			+ "|NOMBRE_FANTASIA_COMERCIAL|ESTADO_ESTABLECIMIENTO|DESCRIPCION_PROVINCIA_EST|DESCRIPCION_CANTON_EST\n";

	private Path ruta;

	@BeforeEach
	void crear() throws IOException {
		this.ruta = Files.createTempFile("SRI_RUC_", ".dat");
	}

	@AfterEach
	void borrar() throws IOException {
		Files.deleteIfExists(this.ruta);
	}

	@FuzzTest(maxDuration = "4m")
	void any_file_is_read_to_its_end_or_refused(byte[] bytes) throws IOException {
		try {
			comprobar(bytes);
		}
		catch (ArchivoIlegible ex) {
			assertThat(ex.columnas().isEmpty()).isEqualTo(ex.motivo() != ArchivoIlegible.Motivo.FALTAN_COLUMNAS);
		}
	}

	@FuzzTest(maxDuration = "4m")
	void any_lines_below_a_header_are_rows_or_refused(byte[] bytes) throws Exception {
		ByteArrayOutputStream archivo = new ByteArrayOutputStream();
		archivo.writeBytes(CABECERA.getBytes(StandardCharsets.US_ASCII));
		archivo.writeBytes(bytes);
		comprobar(archivo.toByteArray());
	}

	private void comprobar(byte[] bytes) throws ArchivoIlegible, IOException {
		Files.write(this.ruta, bytes);
		Recogida recogida = new Recogida();
		try (ArchivoSri archivo = ArchivoSri.abrir(this.ruta)) {
			archivo.leer(recogida);
			assertThat(archivo.leidos()).isEqualTo(archivo.total());
			assertThat(archivo.lineas())
				.isEqualTo(1 + recogida.filas.size() + recogida.lineasRechazadas.size() + archivo.enBlanco());
		}
		recogida.filas.forEach(ArchivoSriFuzzTest::comprobar);
		assertThat(recogida.textosRechazados).allMatch((texto) -> texto.length() <= ArchivoSri.MUESTRA);
	}

	private static void comprobar(FilaDelSri fila) {
		assertThat(fila.ruc()).matches("[0-9]{13}");
		assertThat(fila.establecimiento()).isPositive();
		assertThat(fila.razonSocial()).isNotEmpty();
		for (String texto : new String[] { fila.razonSocial(), fila.nombre(), fila.provincia(), fila.canton(),
				fila.jurisdiccion() }) {
			assertThat(texto).isEqualTo(texto.strip()).doesNotContain("  ").doesNotContainPattern("\\p{Cntrl}");
		}
	}

}
