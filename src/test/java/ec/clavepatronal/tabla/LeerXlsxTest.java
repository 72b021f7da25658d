package ec.clavepatronal.tabla;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import ec.clavepatronal.tabla.Celda.Clase;
import ec.clavepatronal.tabla.apertura.Tablas;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Workbooks made by Apache POI, read by us.
 */
class LeerXlsxTest {

	private static final Set<String> TITULOS = Set.of("ruc", "razón social", "cédula", "estado", "correo");

	@TempDir
	Path carpeta;

	private final XSSFWorkbook poi = new XSSFWorkbook();

	private final XSSFSheet hoja = this.poi.createSheet("Clientes");

	@AfterEach
	void cerrar() throws IOException {
		this.poi.close();
	}

	private Libro abrir() throws IOException {
		return abrir(Limites.WEB);
	}

	private Libro abrir(Limites limites) throws IOException {
		Path ruta = this.carpeta.resolve("libro.xlsx");
		try (OutputStream salida = Files.newOutputStream(ruta)) {
			this.poi.write(salida);
		}
		return Tablas.abrir(ruta, limites);
	}

	private Cell celda(int fila, int columna) {
		Row row = (this.hoja.getRow(fila - 1) != null) ? this.hoja.getRow(fila - 1) : this.hoja.createRow(fila - 1);
		return row.createCell(columna);
	}

	private void fila(int numero, String... textos) {
		for (int i = 0; i < textos.length; i++) {
			if (!textos[i].isEmpty()) {
				celda(numero, i).setCellValue(textos[i]);
			}
		}
	}

	private CellStyle formato(String codigo) {
		CellStyle estilo = this.poi.createCellStyle();
		estilo.setDataFormat(this.poi.createDataFormat().getFormat(codigo));
		return estilo;
	}

	static List<Fila> todas(Libro libro, Hoja hoja) throws IOException {
		List<Fila> todas = new ArrayList<>();
		try (Filas filas = libro.filas(hoja)) {
			for (Fila fila = filas.siguiente(); fila != null; fila = filas.siguiente()) {
				todas.add(fila);
			}
		}
		return todas;
	}

	private Celda leida(Libro libro) throws IOException {
		return todas(libro, libro.hojas().get(0)).get(0).celdas().get(0);
	}

	@Test
	void rows_are_numbered_as_the_spreadsheet_does_and_empty_ones_left_out() throws IOException {
		fila(1, "RUC", "Razón social");
		fila(4, "1790011674001", "", "ñandú  «€»");
		this.hoja.createRow(7).createCell(0).setBlank();
		fila(9, "x");
		try (Libro libro = abrir()) {
			assertThat(libro.tipo()).isEqualTo(Libro.Tipo.XLSX);
			assertThat(libro.codificacion()).isNull();
			List<Fila> filas = todas(libro, libro.hoja("clientes"));
			assertThat(filas).extracting(Fila::numero).containsExactly(1, 4, 9);
			assertThat(filas.get(1).texto(0)).isEqualTo("1790011674001");
			assertThat(filas.get(1).texto(1)).isEmpty();
			assertThat(filas.get(1).celda(1)).isNull();
			assertThat(filas.get(1).texto(2)).isEqualTo("ñandú  «€»");
			assertThat(filas.get(1).celdas()).extracting(Celda::columna).containsExactly(0, 2);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			General       | 990011674001     | 990011674001
			General       | 1790011674001    | 1790011674001
			General       | 0.1              | 0.1
			General       | 0.30000000000000004 | 0.3
			General       | 5                | 5
			General       | -12.50           | -12.5
			General       | 179001167400123456 | 179001167400123000
			General       | 1E+22            | 1E+22
			@             | 1710034065       | 1710034065
			0000000000000 | 990011674001     | 0990011674001
			0             | 1710034065.4     | 1710034065
			0.00          | 7                | 7.00
			0.0#          | 7.25             | 7.25
			0.0#          | 7                | 7.0
			0.00E+00      | 1790011674001    | 1.79E+12
			0.00E+00      | 9.999E+11        | 1.00E+12
			##0.0E+0      | 12345            | 12.3E+03
			#,##0         | 1790011674001    | 1790011674001
			"RUC "0       | 1710034065       | 1710034065
			0.0%          | 0.125            | 12.5%
			# ?/?         | 0.5              | 0.5
			[h]:mm        | 1.5              | 1.5
			""")
	void numbers_are_shown_as_the_person_sees_them(String codigo, double numero, String texto) throws IOException {
		Cell celda = celda(1, 0);
		celda.setCellValue(numero);
		celda.setCellStyle(formato(codigo));
		try (Libro libro = abrir()) {
			assertThat(leida(libro).texto()).isEqualTo(texto);
			assertThat(leida(libro).clase()).isEqualTo(Clase.NUMERO);
			assertThat(Double.parseDouble(String.valueOf(leida(libro).crudo()))).isEqualTo(numero);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dd/mm/yyyy         | 2026-11-25T00:00 | 25/11/2026
			d-mmm-yy           | 2026-03-05T00:00 | 5-mar-26
			yyyy-mm-dd hh:mm   | 2026-11-25T18:05 | 2026-11-25 18:05
			h:mm AM/PM         | 2026-11-25T18:05 | 6:05 p. m.
			mm:ss              | 2026-11-25T18:05:09 | 05:09
			[$-300A]dddd, d" de "mmmm" de "yyyy | 2026-11-25T00:00 | miércoles, 25 de noviembre de 2026
			""")
	void dates_are_shown_as_dates_and_keep_their_number(String codigo, LocalDateTime fecha, String texto)
			throws IOException {
		Cell celda = celda(1, 0);
		celda.setCellValue(fecha);
		celda.setCellStyle(formato(codigo));
		try (Libro libro = abrir()) {
			Celda leida = leida(libro);
			assertThat(leida.texto().replace('\u00A0', ' ').replace('\u202F', ' ')).isEqualTo(texto);
			assertThat(leida.clase()).isEqualTo(Clase.FECHA);
			assertThat(leida.fecha()).isEqualTo(fecha);
			assertThat(leida.crudo()).startsWith("46");
		}
	}

	@Test
	void a_day_that_never_was_is_a_number() throws IOException {
		Cell celda = celda(1, 0);
		celda.setCellValue(60);
		celda.setCellStyle(formato("dd/mm/yyyy"));
		try (Libro libro = abrir()) {
			assertThat(leida(libro).clase()).isEqualTo(Clase.NUMERO);
			assertThat(leida(libro).fecha()).isNull();
		}
	}

	@Test
	void booleans_errors_rich_text_and_cached_values() throws IOException {
		celda(1, 0).setCellValue(true);
		celda(1, 1).setCellErrorValue(FormulaError.NA.getCode());
		XSSFRichTextString rico = new XSSFRichTextString("Comercial Andina");
		XSSFFont negrita = this.poi.createFont();
		negrita.setBold(true);
		rico.applyFont(0, 9, negrita);
		celda(1, 2).setCellValue(rico);
		Cell formula = celda(1, 3);
		formula.setCellFormula("A2&\"x\"");
		formula.setCellValue("en caché");
		Cell sinValor = celda(1, 4);
		sinValor.setCellFormula("1+1");
		celda(1, 5).setCellValue("con\rretorno_x0041_");
		try (Libro libro = abrir()) {
			Fila fila = todas(libro, libro.hojas().get(0)).get(0);
			assertThat(fila.celdas()).extracting(Celda::texto)
				.startsWith("VERDADERO", "#N/A", "Comercial Andina", "en caché")
				.endsWith("con\rretornoA");
			assertThat(fila.celdas()).extracting(Celda::clase)
				.startsWith(Clase.LOGICO, Clase.ERROR, Clase.TEXTO, Clase.TEXTO);
			assertThat(fila.celda(3)).matches(Celda::formula);
			assertThat(fila.celda(2)).matches((celda) -> !celda.formula());
		}
	}

	@Test
	void hidden_rows_columns_and_totals_are_told() throws IOException {
		fila(1, "RUC", "Saldo", "Nota");
		celda(2, 1).setCellValue(5);
		celda(3, 1).setCellValue(7);
		this.hoja.getRow(2).setZeroHeight(true);
		celda(4, 1).setCellFormula("SUM(B2:B3)");
		this.hoja.getRow(3).getCell(1).setCellValue(12);
		fila(5, "TOTAL clientes");
		fila(6, "Totalmente Seguro S.A.");
		Cell enFila = celda(7, 1);
		enFila.setCellFormula("SUM(C7:D7)");
		enFila.setCellValue(3);
		this.hoja.setColumnHidden(2, true);
		this.hoja.setAutoFilter(CellRangeAddress.valueOf("A1:C7"));
		try (Libro libro = abrir()) {
			List<Fila> filas = todas(libro, libro.hojas().get(0));
			assertThat(filas).filteredOn(Fila::oculta).extracting(Fila::numero).containsExactly(3);
			assertThat(filas).filteredOn(Fila::esTotal).extracting(Fila::numero).containsExactly(4, 5);
			Vista vista = libro.vista(libro.hojas().get(0));
			assertThat(vista.columnasOcultas()).containsExactly(2);
			assertThat(vista.filtrada()).isFalse();
		}
	}

	@Test
	void titles_are_found_below_a_heading_a_logo_and_merged_cells() throws IOException {
		fila(1, "Estudio Contable Andino");
		this.hoja.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
		fila(3, "", "Lista de clientes, noviembre", "", "Hoja 1");
		fila(5, "Nº", "RUC", "Razón social", "Estado");
		fila(6, "1", "1790011674001", "Comercial Andina", "activo");
		try (Libro libro = abrir()) {
			Encabezado encabezado = Encabezado.buscar(libro.vista(libro.hojas().get(0)), LeerXlsxTest::conocido)
				.orElseThrow();
			assertThat(encabezado.primeraFila()).isEqualTo(5);
			assertThat(encabezado.ultimaFila()).isEqualTo(5);
			assertThat(encabezado.titulos()).containsExactly("Nº", "RUC", "Razón social", "Estado");
		}
	}

	@Test
	void titles_in_two_rows_are_told_apart() throws IOException {
		fila(2, "Razón social", "Identificación", "", "Clave");
		fila(3, "", "Cédula", "RUC", "Estado");
		fila(4, "Comercial Andina", "1710034065", "1790011674001", "olvidó");
		this.hoja.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
		this.hoja.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
		try (Libro libro = abrir()) {
			Encabezado encabezado = Encabezado.buscar(libro.vista(libro.hojas().get(0)), LeerXlsxTest::conocido)
				.orElseThrow();
			assertThat(encabezado.primeraFila()).isEqualTo(2);
			assertThat(encabezado.ultimaFila()).isEqualTo(3);
			assertThat(encabezado.titulos()).containsExactly("Razón social", "Cédula", "RUC", "Estado");
			assertThat(encabezado.grupos()).containsExactly("", "Identificación", "Identificación", "Clave");
		}
	}

	@Test
	void titles_that_nobody_knows_are_found_too_and_numbers_alone_are_none() throws IOException {
		fila(1, "1710034065", "1790011674001");
		try (Libro libro = abrir()) {
			assertThat(Encabezado.buscar(libro.vista(libro.hojas().get(0)), (titulo) -> false)).isEmpty();
		}
		fila(1, "Foo", "Bar");
		fila(2, "1", "2");
		try (Libro libro = abrir()) {
			assertThat(Encabezado.buscar(libro.vista(libro.hojas().get(0)), (titulo) -> false))
				.hasValueSatisfying((encabezado) -> assertThat(encabezado.titulos()).containsExactly("Foo", "Bar"));
		}
	}

	@Test
	void the_likeliest_sheet_is_seen_and_has_known_titles() throws IOException {
		fila(1, "Resumen", "de", "todo", "muy", "ancho", "aquí");
		XSSFSheet oculta = this.poi.createSheet("Oculta");
		XSSFSheet buena = this.poi.createSheet("Lista 2026");
		this.poi.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
		for (XSSFSheet otra : List.of(oculta, buena)) {
			otra.createRow(3).createCell(0).setCellValue("RUC");
			otra.getRow(3).createCell(1).setCellValue("Razón social");
		}
		try (Libro libro = abrir()) {
			assertThat(libro.hojas()).extracting(Hoja::nombre).containsExactly("Clientes", "Oculta", "Lista 2026");
			assertThat(libro.hojas()).extracting(Hoja::visible).containsExactly(true, false, true);
			assertThat(libro.probable(LeerXlsxTest::conocido).nombre()).isEqualTo("Lista 2026");
			assertThatExceptionOfType(ArchivoRechazado.class).isThrownBy(() -> libro.hoja("Nómina"))
				.matches((ex) -> ex.rechazo() == Rechazo.HOJA_DESCONOCIDA);
		}
	}

	@Test
	void another_sheet_may_have_more_rows_than_a_list() throws IOException {
		fila(1, "RUC", "Razón social");
		XSSFSheet otra = this.poi.createSheet("Diario");
		for (int i = 0; i < 10; i++) {
			otra.createRow(i).createCell(i * 3).setCellValue("x");
		}
		try (Libro libro = abrir(new Limites(5, 5, 1 << 20, 1 << 24, 100, 100, 50))) {
			Hoja probable = libro.probable(LeerXlsxTest::conocido);
			assertThat(probable.nombre()).isEqualTo("Clientes");
			assertThat(todas(libro, probable)).hasSize(1);
			assertThatExceptionOfType(ArchivoRechazado.class).isThrownBy(() -> todas(libro, libro.hojas().get(1)));
		}
	}

	@Test
	void limits_count_rows_and_columns_with_something_in_them() throws IOException {
		CellStyle gris = formato("0");
		for (int i = 1; i <= 60; i++) {
			celda(i, 30).setCellStyle(gris);
		}
		fila(10, "a", "b");
		fila(50, "a", "b");
		Limites dos = new Limites(2, 2, 1 << 20, 1 << 24, 100, 100, 5);
		try (Libro libro = abrir(dos)) {
			assertThat(todas(libro, libro.hojas().get(0))).hasSize(2);
		}
		fila(51, "a");
		assertRechazo(dos, Detalle.DEMASIADAS_FILAS, 51);
		fila(50, "a", "b", "c");
		assertRechazo(dos, Detalle.DEMASIADAS_COLUMNAS, 50);
		fila(10, "123456");
		try (Libro libro = abrir(new Limites(9, 9, 1 << 20, 1 << 24, 100, 100, 5))) {
			assertThat(leida(libro).texto()).isEqualTo("12345");
			assertThat(leida(libro).cortada()).isTrue();
		}
	}

	private void assertRechazo(Limites limites, Detalle detalle, int fila) throws IOException {
		try (Libro libro = abrir(limites)) {
			assertThatExceptionOfType(ArchivoRechazado.class).isThrownBy(() -> todas(libro, libro.hojas().get(0)))
				.matches((ex) -> ex.detalle() == detalle && ex.fila() == fila)
				.withMessage(detalle.name());
		}
	}

	@Test
	void a_link_to_an_address_is_no_link_to_another_workbook() throws IOException {
		fila(1, "correo@ejemplo.ec");
		Hyperlink enlace = this.poi.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
		enlace.setAddress("mailto:correo@ejemplo.ec");
		this.hoja.getRow(0).getCell(0).setHyperlink(enlace);
		try (Libro libro = abrir()) {
			assertThat(leida(libro).texto()).isEqualTo("correo@ejemplo.ec");
			assertThat(leida(libro).toString()).doesNotContain("ejemplo");
		}
	}

	private static boolean conocido(String titulo) {
		return TITULOS.contains(titulo.toLowerCase(Locale.ROOT));
	}

}
