package ec.clavepatronal.tabla;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import ec.clavepatronal.tabla.Marca.Color;
import ec.clavepatronal.tabla.apertura.Tablas;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A workbook of an office, made by Apache POI: healed by us, read back by POI, by us and,
 * where it is installed, by LibreOffice.
 */
class SanarTest {

	private static final Path LIBREOFFICE = Path.of("/usr/bin/soffice");

	private static final byte[] PUNTO = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private static final String AVISO = "Escriba sí o déjelo vacío";

	@TempDir
	Path carpeta;

	private Path original;

	private Path sanado;

	@BeforeEach
	void crear() throws IOException {
		this.original = this.carpeta.resolve("original.xlsx");
		this.sanado = this.carpeta.resolve("sanado.xlsx");
		try (XSSFWorkbook poi = new XSSFWorkbook(); OutputStream salida = Files.newOutputStream(this.original)) {
			XSSFSheet hoja = poi.createSheet("Clientes");
			poi.createSheet("Honorarios").createRow(0).createCell(0).setCellFormula("Clientes!B5*2");
			poi.createSheet("Notas").createRow(0).createCell(0).setCellValue("& < > \"");
			clientes(poi, hoja);
			poi.write(salida);
		}
	}

	private static void clientes(XSSFWorkbook poi, XSSFSheet hoja) {
		hoja.createRow(0).createCell(0).setCellValue("Estudio Contable Andino");
		hoja.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
		fila(hoja, 3, "RUC", "Saldo", "Razón social");
		fila(hoja, 4, "990011674001", "x", "Comercial  Andina ");
		fila(hoja, 5, "1790011674001", "", "Ñandú & Cía. <Ltda>");
		fila(hoja, 6, "1710034065", "", "");
		hoja.getRow(3).getCell(0).setCellValue(990011674001d);
		hoja.getRow(3).getCell(0).setCellStyle(rojo(poi));
		hoja.getRow(3).getCell(1).setCellValue(12.5);
		hoja.getRow(4).createCell(1).setCellFormula("B4*3");
		hoja.getRow(4).getCell(1).setCellValue(37.5);
		hoja.setColumnWidth(0, 5_000);
		hoja.createFreezePane(0, 3);
		hoja.setAutoFilter(CellRangeAddress.valueOf("A3:C6"));
		DataValidationHelper ayuda = hoja.getDataValidationHelper();
		DataValidation lista = ayuda.createValidation(ayuda.createExplicitListConstraint(new String[] { "sí", "no" }),
				new CellRangeAddressList(3, 9, 1, 1));
		lista.createPromptBox("Aviso", AVISO);
		lista.setShowPromptBox(true);
		hoja.addValidationData(lista);
		int imagen = poi.addPicture(PUNTO, Workbook.PICTURE_TYPE_PNG);
		hoja.createDrawingPatriarch().createPicture(poi.getCreationHelper().createClientAnchor(), imagen);
	}

	private static CellStyle rojo(XSSFWorkbook poi) {
		XSSFCellStyle estilo = poi.createCellStyle();
		estilo.setFillForegroundColor(IndexedColors.BLUE.getIndex());
		estilo.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		estilo.setBorderTop(BorderStyle.THICK);
		estilo.setIndention((short) 3);
		return estilo;
	}

	private static void fila(XSSFSheet hoja, int numero, String... textos) {
		hoja.createRow(numero - 1);
		for (int i = 0; i < textos.length; i++) {
			if (!textos[i].isEmpty()) {
				hoja.getRow(numero - 1).createCell(i).setCellValue(textos[i]);
			}
		}
	}

	private void comentar(int fila, int columna, String texto) throws IOException {
		try (XSSFWorkbook poi = abrir(this.original)) {
			XSSFSheet hoja = poi.getSheetAt(0);
			ClientAnchor ancla = poi.getCreationHelper().createClientAnchor();
			XSSFComment nota = hoja.createDrawingPatriarch().createCellComment(ancla);
			nota.setString(texto);
			nota.setAuthor("La contadora");
			hoja.getRow(fila - 1).getCell(columna).setCellComment(nota);
			Path otro = this.carpeta.resolve("comentado.xlsx");
			try (OutputStream salida = Files.newOutputStream(otro)) {
				poi.write(salida);
			}
			this.original = otro;
		}
	}

	private static RetoquesDePrueba retoques() {
		return RetoquesDePrueba.con(3, "Revisión", "Propuesta", "¿Aceptar?")
			.fila(4, List.of(new Marca(0, Color.ERROR, "Falta el cero de delante.")), Map.of(0, "0990011674001"),
					"Número por corregir", "0990011674001", "")
			.fila(5, List.of(new Marca(1, Color.DUDA, null)), Map.of(1, "no se escribe"), "Duda", "=1+1", "")
			.fila(6, List.of(new Marca(2, Color.ERROR, "Falta el nombre.\nEscríbalo.")), Map.of(), "Falta", "", "");
	}

	private void sanar(Retoques retoques, HojaNueva... nuevas) throws IOException {
		try (Libro libro = Tablas.abrir(this.original, Limites.WEB);
				OutputStream salida = Files.newOutputStream(this.sanado)) {
			libro.sanar(libro.hojas().get(0), retoques, List.of(nuevas), salida);
		}
	}

	private static XSSFWorkbook abrir(Path ruta) throws IOException {
		try (InputStream flujo = Files.newInputStream(ruta)) {
			return new XSSFWorkbook(flujo);
		}
	}

	private static Map<String, byte[]> partes(Path ruta) throws IOException {
		Map<String, byte[]> partes = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(ruta))) {
			for (ZipEntry entrada = zip.getNextEntry(); entrada != null; entrada = zip.getNextEntry()) {
				partes.put(entrada.getName(), zip.readAllBytes());
			}
		}
		return partes;
	}

	@Test
	void marks_values_and_columns_are_where_they_belong() throws IOException {
		sanar(retoques());
		try (XSSFWorkbook poi = abrir(this.sanado)) {
			XSSFSheet hoja = poi.getSheetAt(0);
			XSSFCell ruc = hoja.getRow(3).getCell(0);
			assertThat(ruc.getStringCellValue()).isEqualTo("0990011674001");
			assertThat(ruc.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFC7CE");
			assertThat(ruc.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.THICK);
			assertThat(ruc.getCellStyle().getIndention()).isEqualTo((short) 3);
			assertThat(ruc.getCellComment().getString().getString()).isEqualTo("Falta el cero de delante.");
			assertThat(ruc.getCellComment().getAuthor()).isEqualTo("Revisión");
			assertThat(hoja.getRow(5).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
			assertThat(hoja.getRow(5).getCell(2).getCellComment().getString().getString())
				.isEqualTo("Falta el nombre.\nEscríbalo.");
			assertThat(hoja.getRow(2).getCell(3).getStringCellValue()).isEqualTo("Revisión");
			assertThat(hoja.getRow(2).getCell(5).getStringCellValue()).isEqualTo("¿Aceptar?");
			assertThat(hoja.getRow(3).getCell(4).getStringCellValue()).isEqualTo("0990011674001");
			assertThat(hoja.getRow(4).getCell(2).getStringCellValue()).isEqualTo("Ñandú & Cía. <Ltda>");
		}
	}

	@Test
	void a_formula_stays_and_what_looks_like_one_is_text() throws IOException {
		sanar(retoques());
		try (XSSFWorkbook poi = abrir(this.sanado)) {
			XSSFSheet hoja = poi.getSheetAt(0);
			XSSFCell formula = hoja.getRow(4).getCell(1);
			assertThat(formula.getCellFormula()).isEqualTo("B4*3");
			assertThat(formula.getNumericCellValue()).isEqualTo(37.5);
			assertThat(formula.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFEB9C");
			XSSFCell propuesta = hoja.getRow(4).getCell(4);
			assertThat(propuesta.getCellType()).isEqualTo(CellType.STRING);
			assertThat(propuesta.getStringCellValue()).isEqualTo("=1+1");
			assertThat(propuesta.getCellStyle().getQuotePrefixed()).isTrue();
		}
	}

	@Test
	void all_else_is_the_same_byte_for_byte() throws IOException {
		sanar(retoques(), new HojaNueva("Resumen", List.of(List.of("Filas", "3"))));
		Map<String, byte[]> antes = partes(this.original);
		Map<String, byte[]> despues = partes(this.sanado);
		assertThat(despues.keySet()).containsAll(antes.keySet());
		List<String> cambiadas = antes.keySet()
			.stream()
			.filter((parte) -> !Arrays.equals(antes.get(parte), despues.get(parte)))
			.toList();
		assertThat(cambiadas).containsExactlyInAnyOrder("[Content_Types].xml", "xl/_rels/workbook.xml.rels",
				"xl/styles.xml", "xl/workbook.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/sheet1.xml");
		assertThat(despues).hasSize(antes.size() + 3);
	}

	@Test
	void what_the_sheet_had_is_still_there() throws IOException {
		sanar(retoques());
		try (XSSFWorkbook poi = abrir(this.sanado)) {
			XSSFSheet hoja = poi.getSheetAt(0);
			assertThat(hoja.getColumnWidth(0)).isEqualTo(5_000);
			assertThat(hoja.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A1:C1"));
			assertThat(hoja.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:C6");
			assertThat(hoja.getDataValidations()).hasSize(1);
			assertThat(hoja.getDataValidations().get(0).getPromptBoxText()).isEqualTo(AVISO);
			assertThat(hoja.getDrawingPatriarch().getShapes()).hasSize(1);
			assertThat(hoja.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
			assertThat(poi.getSheetAt(1).getRow(0).getCell(0).getCellFormula()).isEqualTo("Clientes!B5*2");
			assertThat(hoja.getRow(3).getCell(2).getStringCellValue()).isEqualTo("Comercial  Andina ");
		}
	}

	@Test
	void comments_that_were_there_stay_and_ours_is_added_below() throws IOException {
		comentar(4, 0, "Preguntar a la clienta");
		comentar(5, 2, "Otra");
		sanar(retoques());
		try (XSSFWorkbook poi = abrir(this.sanado)) {
			XSSFSheet hoja = poi.getSheetAt(0);
			assertThat(hoja.getRow(3).getCell(0).getCellComment().getString().getString())
				.isEqualTo("Preguntar a la clienta\nRevisión: Falta el cero de delante.");
			assertThat(hoja.getRow(3).getCell(0).getCellComment().getAuthor()).isEqualTo("La contadora");
			assertThat(hoja.getRow(4).getCell(2).getCellComment().getString().getString()).isEqualTo("Otra");
			assertThat(hoja.getRow(5).getCell(2).getCellComment().getAuthor()).isEqualTo("Revisión");
			assertThat(hoja.getCellComments()).hasSize(3);
		}
		Map<String, byte[]> partes = partes(this.sanado);
		List<String> dibujos = partes.keySet().stream().filter((parte) -> parte.endsWith(".vml")).toList();
		assertThat(dibujos).hasSize(1);
		String vml = new String(partes.getOrDefault(dibujos.get(0), new byte[0]), StandardCharsets.UTF_8);
		assertThat(vml.split("ObjectType=\"Note\"", -1)).hasSize(4);
	}

	@Test
	void a_healed_one_is_healed_again_without_a_second_set_of_anything() throws IOException {
		sanar(retoques(), new HojaNueva("Resumen", List.of(List.of("uno"))));
		this.original = this.sanado;
		this.sanado = this.carpeta.resolve("otra-vez.xlsx");
		sanar(RetoquesDePrueba.con(3)
			.fila(4, List.of(new Marca(0, Color.ARREGLADO, "Ya está.")), Map.of(3, "Arreglado")),
				new HojaNueva("Resumen", List.of(List.of("dos"))));
		try (XSSFWorkbook poi = abrir(this.sanado)) {
			XSSFSheet hoja = poi.getSheetAt(0);
			assertThat(hoja.getRow(3).getCell(3).getStringCellValue()).isEqualTo("Arreglado");
			assertThat(hoja.getRow(3).getCell(0).getCellStyle().getFillForegroundXSSFColor().getARGBHex())
				.isEqualTo("FFC6EFCE");
			assertThat(hoja.getRow(3).getLastCellNum()).isEqualTo((short) 5);
			assertThat(poi.getSheetName(poi.getNumberOfSheets() - 1)).isEqualTo("Resumen (2)");
		}
		assertThat(partes(this.sanado).keySet()).filteredOn((parte) -> parte.contains("comments")).hasSize(1);
	}

	@Test
	void it_is_read_again_by_ourselves() throws IOException {
		sanar(retoques(), new HojaNueva("Resumen", List.of(List.of("Filas", "3"), List.of(), List.of("@x"))));
		try (Libro libro = Tablas.abrir(this.sanado, Limites.WEB)) {
			assertThat(libro.hojas()).extracting(Hoja::nombre)
				.containsExactly("Clientes", "Honorarios", "Notas", "Resumen");
			List<Fila> filas = LeerXlsxTest.todas(libro, libro.hojas().get(0));
			assertThat(filas.get(2).texto(0)).isEqualTo("0990011674001");
			assertThat(filas.get(2).texto(4)).isEqualTo("0990011674001");
			assertThat(LeerXlsxTest.todas(libro, libro.hoja("Resumen"))).extracting(Fila::numero).containsExactly(1, 3);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Resumen", "clientes", "a/b:c?[d]*\\", "Un nombre que es demasiado largo para una pestaña" })
	void a_new_sheet_gets_a_name_that_is_free_and_allowed(String nombre) throws IOException {
		sanar(retoques(), new HojaNueva(nombre, List.of(List.of("x"))));
		try (XSSFWorkbook poi = abrir(this.sanado)) {
			assertThat(poi.getNumberOfSheets()).isEqualTo(4);
			assertThat(poi.getSheetName(3)).hasSizeLessThanOrEqualTo(31).isNotEqualToIgnoringCase("Clientes");
		}
	}

	static boolean hayLibreOffice() {
		return Files.isExecutable(LIBREOFFICE);
	}

	@Test
	@EnabledIf("hayLibreOffice")
	void libreoffice_opens_it_and_saves_it_and_it_is_read_again() throws Exception {
		comentar(5, 2, "Otra");
		sanar(retoques(), new HojaNueva("Resumen", List.of(List.of("Filas", "=3"))));
		Path salida = Files.createDirectory(this.carpeta.resolve("guardado"));
		Process proceso = new ProcessBuilder(LIBREOFFICE.toString(), "--headless",
				"-env:UserInstallation=" + this.carpeta.resolve("perfil").toUri(), "--convert-to",
				"xlsx:Calc MS Excel 2007 XML", "--outdir", salida.toString(), this.sanado.toString())
			.redirectErrorStream(true)
			.redirectOutput(this.carpeta.resolve("soffice.log").toFile())
			.start();
		assertThat(proceso.waitFor(120, TimeUnit.SECONDS)).isTrue();
		Path guardado = salida.resolve("sanado.xlsx");
		try (Libro libro = Tablas.abrir(guardado, Limites.WEB)) {
			List<Fila> filas = LeerXlsxTest.todas(libro, libro.hoja("Clientes"));
			assertThat(filas.get(2).texto(0)).isEqualTo("0990011674001");
			assertThat(filas.get(3).texto(4)).isEqualTo("=1+1");
			assertThat(filas.get(3).celda(4)).matches((celda) -> !celda.formula());
			assertThat(LeerXlsxTest.todas(libro, libro.hoja("Resumen")).get(0).texto(1)).isEqualTo("=3");
			libro.sanar(libro.hojas().get(0), retoques(), List.of(), new ByteArrayOutputStream());
		}
		try (XSSFWorkbook poi = abrir(guardado)) {
			XSSFSheet hoja = poi.getSheetAt(0);
			assertThat(hoja.getCellComments()).hasSize(3);
			assertThat(hoja.getRow(3).getCell(0).getCellStyle().getFillForegroundXSSFColor().getARGBHex())
				.isEqualTo("FFFFC7CE");
		}
	}

}
