package ec.clavepatronal.tabla;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.code_intelligence.jazzer.junit.FuzzTest;
import ec.clavepatronal.tabla.apertura.Tablas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the bytes, a file is read to its end and healed, or refused with a code and
 * without a word of what stands in it. What was found is kept beside the other test
 * resources and read again in each build. This looks for more, for one method at a time:
 * <code>JAZZER_FUZZ=1 ./mvnw test -Djazzer.hooks=true -Dtest=TablasFuzzTest#any_sheet*</code>
 */
class TablasFuzzTest {

	private static final Limites LIMITES = new Limites(500, 50, 1 << 20, 4 << 20, 100, 50, 100);

	private Path ruta;

	@BeforeEach
	void crear() throws IOException {
		this.ruta = Files.createTempFile("tabla-", ".dat");
	}

	@AfterEach
	void borrar() throws IOException {
		Files.deleteIfExists(this.ruta);
	}

	@FuzzTest(maxDuration = "4m")
	void any_file_is_read_or_refused(byte[] bytes) throws IOException {
		Files.write(this.ruta, bytes);
		comprobar();
	}

	@FuzzTest(maxDuration = "4m")
	void any_text_is_read_or_refused(byte[] bytes) throws IOException {
		ByteArrayOutputStream archivo = new ByteArrayOutputStream();
		archivo.writeBytes("RUC;Razón social;Nota\r\n".getBytes(StandardCharsets.UTF_8));
		archivo.writeBytes(bytes);
		Files.write(this.ruta, archivo.toByteArray());
		comprobar();
	}

	@FuzzTest(maxDuration = "4m")
	void any_sheet_is_read_or_refused(byte[] bytes) throws IOException {
		new LibroAMano().parte("xl/worksheets/sheet1.xml", (salida) -> {
			salida.write("<x:worksheet xmlns:x=\"x\">".getBytes(StandardCharsets.UTF_8));
			salida.write(bytes);
			salida.write("</x:worksheet>".getBytes(StandardCharsets.UTF_8));
		}).escribir(this.ruta);
		comprobar();
	}

	@FuzzTest(maxDuration = "4m")
	void any_styles_and_texts_are_read_or_refused(byte[] bytes) throws IOException {
		String relaciones = """
				<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>\
				<Relationship Id="rId2" Type="x/sharedStrings" Target="s.xml"/>\
				<Relationship Id="rId3" Type="x/styles" Target="s.xml"/></Relationships>""";
		new LibroAMano().parte("xl/_rels/workbook.xml.rels", relaciones).parte("xl/s.xml", (salida) -> {
			salida.write("<s><fills/>".getBytes(StandardCharsets.UTF_8));
			salida.write(bytes);
			salida.write("</s>".getBytes(StandardCharsets.UTF_8));
		})
			.filas("<x:row><x:c t=\"s\"><x:v>0</x:v></x:c><x:c s=\"0\"><x:v>45000.5</x:v></x:c>"
					+ "<x:c s=\"1\"><x:v>0.1</x:v></x:c></x:row>")
			.escribir(this.ruta);
		comprobar();
	}

	private void comprobar() throws IOException {
		try (Libro libro = Tablas.abrir(this.ruta, LIMITES)) {
			Hoja hoja = libro.probable((titulo) -> titulo.length() % 2 == 0);
			List<Fila> filas = LeerXlsxTest.todas(libro, hoja);
			int anterior = 0;
			for (Fila fila : filas) {
				assertThat(fila.numero()).isGreaterThan(anterior);
				assertThat(fila.celdas()).isNotEmpty()
					.allMatch((celda) -> celda.texto().length() <= 100 || celda.crudo() != null);
				anterior = fila.numero();
			}
			sanar(libro, hoja, filas);
		}
		catch (ArchivoRechazado ex) {
			assertThat(ex).hasMessage(ex.detalle().name()).hasNoCause();
		}
	}

	private static void sanar(Libro libro, Hoja hoja, List<Fila> filas) throws IOException {
		RetoquesDePrueba retoques = RetoquesDePrueba.con(1, "Revisión");
		for (Fila fila : filas) {
			retoques.fila(fila.numero(), List.of(new Marca(0, Marca.Color.DUDA, "?")), Map.of(1, "=x"), "y");
		}
		libro.sanar(hoja, retoques, List.of(), OutputStream.nullOutputStream());
	}

}
