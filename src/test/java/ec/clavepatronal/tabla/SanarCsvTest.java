package ec.clavepatronal.tabla;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ec.clavepatronal.tabla.apertura.Tablas;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SanarCsvTest {

	private static final String LISTA = "Clientes;\r\n\r\nRUC;Nota\r\n0990011674001;\"dos\r\nlíneas; y \"\"comillas\"\"\"\r\n990011674001;-\r\n";

	@TempDir
	Path carpeta;

	private Path csv(String texto) throws IOException {
		return Files.writeString(this.carpeta.resolve("lista.csv"), texto, StandardCharsets.UTF_8);
	}

	private static RetoquesDePrueba retoques() {
		return RetoquesDePrueba.con(3, "Revisión", "Propuesta")
			.fila(5, List.of(new Marca(0, Marca.Color.ERROR, "=HYPERLINK(1)")), Map.of(0, "0990011674001"), "mal",
					"@x");
	}

	@Test
	void a_csv_comes_back_as_a_workbook_in_which_all_is_text() throws IOException {
		ByteArrayOutputStream sanado = new ByteArrayOutputStream();
		try (Libro libro = Tablas.abrir(csv(LISTA), Limites.WEB)) {
			libro.sanar(libro.hojas().get(0), retoques(), List.of(new HojaNueva("Resumen", List.of(List.of("x")))),
					sanado);
		}
		try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(sanado.toByteArray()))) {
			XSSFSheet hoja = poi.getSheetAt(0);
			assertThat(hoja.getRow(3).getCell(0).getStringCellValue()).isEqualTo("0990011674001");
			assertThat(hoja.getRow(3).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
			assertThat(hoja.getRow(3).getCell(1).getStringCellValue()).isEqualTo("dos\r\nlíneas; y \"comillas\"");
			assertThat(hoja.getRow(4).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
			XSSFCell mala = hoja.getRow(4).getCell(0);
			assertThat(mala.getStringCellValue()).isEqualTo("0990011674001");
			assertThat(mala.getCellComment().getString().getString()).isEqualTo("'=HYPERLINK(1)");
			assertThat(hoja.getRow(2).getCell(3).getStringCellValue()).isEqualTo("Propuesta");
			assertThat(poi.getSheetName(1)).isEqualTo("Resumen");
		}
	}

	@Test
	void a_csv_comes_back_as_csv_with_every_row_at_its_number() throws IOException {
		ByteArrayOutputStream sanado = new ByteArrayOutputStream();
		try (Libro libro = Tablas.abrir(csv(LISTA), Limites.WEB)) {
			libro.sanarComoCsv(libro.hojas().get(0), retoques(), sanado);
		}
		assertThat(sanado.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFClientes;;;\r\n;;;\r\n"
				+ "RUC;Nota;Revisión;Propuesta\r\n0990011674001;\"dos\r\nlíneas; y \"\"comillas\"\"\";;\r\n"
				+ "0990011674001;'-;mal;'@x\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x" })
	void nothing_that_is_written_begins_a_formula(String texto) throws IOException {
		String citado = "RUC;Nota\n\"" + texto + "\";x\n";
		ByteArrayOutputStream comoCsv = new ByteArrayOutputStream();
		ByteArrayOutputStream comoXlsx = new ByteArrayOutputStream();
		try (Libro libro = Tablas.abrir(csv(citado), Limites.WEB)) {
			libro.sanarComoCsv(libro.hojas().get(0), RetoquesDePrueba.con(1), comoCsv);
			libro.sanar(libro.hojas().get(0), RetoquesDePrueba.con(1), List.of(), comoXlsx);
		}
		assertThat(comoCsv.toString(StandardCharsets.UTF_8)).contains("'" + texto);
		try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(comoXlsx.toByteArray()))) {
			XSSFCell celda = poi.getSheetAt(0).getRow(1).getCell(0);
			assertThat(celda.getStringCellValue()).isEqualTo(texto);
			assertThat(celda.getCellStyle().getQuotePrefixed()).isTrue();
		}
	}

	@Test
	void whole_cells_come_back_however_much_is_shown() throws IOException {
		String larga = "x".repeat(5_000);
		ByteArrayOutputStream sanado = new ByteArrayOutputStream();
		try (Libro libro = Tablas.abrir(csv("A;B\n" + larga + ";y\n"), Limites.WEB)) {
			libro.sanarComoCsv(libro.hojas().get(0), RetoquesDePrueba.con(1), sanado);
		}
		assertThat(sanado.toString(StandardCharsets.UTF_8)).contains(larga);
	}

	@Test
	void the_temporary_copy_is_deleted_also_when_the_disk_is_full() throws IOException {
		long antes = temporales();
		OutputStream lleno = new OutputStream() {

			private int quedan = 2_000;

			@Override
			public void write(int uno) throws IOException {
				if (this.quedan-- == 0) {
					throw new IOException("full");
				}
			}
		};
		try (Libro libro = Tablas.abrir(csv("A;B\n" + "xyz;ñ\n".repeat(15_000)), Limites.WEB)) {
			assertThatThrownBy(() -> libro.sanar(libro.hojas().get(0), RetoquesDePrueba.con(1), List.of(), lleno))
				.isInstanceOf(IOException.class)
				.isNotInstanceOf(ArchivoRechazado.class);
		}
		assertThat(temporales()).isEqualTo(antes);
	}

	private static long temporales() throws IOException {
		try (Stream<Path> archivos = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return archivos.filter((archivo) -> archivo.getFileName().toString().startsWith("lista-")).count();
		}
	}

}
