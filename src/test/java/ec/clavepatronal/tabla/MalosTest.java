package ec.clavepatronal.tabla;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.sun.management.ThreadMXBean;
import ec.clavepatronal.tabla.apertura.Tablas;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Files that are not what they say, damaged, or made to do harm.
 */
class MalosTest {

	private static final String CELDA = "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>%s</x:t></x:is></x:c></x:row>";

	/** MiB of a text without end: more than may be held on the way. */
	private static final int SIN_FIN = 20;

	private static final Limites AMPLIOS = new Limites(2_000_000, 16_384, 1L << 30, 1L << 30, 2_000, 1_000, 1_000);

	@TempDir
	Path carpeta;

	private Path ruta() {
		return this.carpeta.resolve("lista.xlsx");
	}

	private Path bytes(byte[] bytes) throws IOException {
		return Files.write(ruta(), bytes);
	}

	private static void leer(Path ruta, Limites limites) throws IOException {
		try (Libro libro = Tablas.abrir(ruta, limites)) {
			for (Hoja hoja : libro.hojas()) {
				libro.vista(hoja);
				LeerXlsxTest.todas(libro, hoja);
			}
		}
	}

	private static void sanar(Path ruta, Limites limites) throws IOException {
		try (Libro libro = Tablas.abrir(ruta, limites)) {
			RetoquesDePrueba retoques = RetoquesDePrueba.con(1, "Revisión")
				.fila(1, List.of(new Marca(0, Marca.Color.DUDA, "?")), Map.of(0, "x"), "y");
			libro.sanar(libro.hojas().get(0), retoques, List.of(new HojaNueva("Resumen", List.of(List.of("x")))),
					OutputStream.nullOutputStream());
		}
	}

	private static void rechaza(Path ruta, Detalle detalle) {
		rechaza(ruta, Limites.WEB, detalle);
	}

	private static void rechaza(Path ruta, Limites limites, Detalle detalle) {
		assertThatExceptionOfType(ArchivoRechazado.class).isThrownBy(() -> leer(ruta, limites))
			.withMessage(detalle.name())
			.withNoCause()
			.matches((ex) -> ex.detalle() == detalle && ex.rechazo() == detalle.rechazo());
	}

	@ParameterizedTest
	@CsvSource({ "%PDF-1.7,PDF", "'',VACIO", "{\\rtf1 x,OTRO_FORMATO", "<html><table><tr>,OTRO_FORMATO",
			"<?xml version='1.0'?><Workbook>,OTRO_FORMATO" })
	void what_is_no_sheet_says_what_it_is(String comienzo, Detalle detalle) throws IOException {
		rechaza(bytes(comienzo.getBytes(StandardCharsets.ISO_8859_1)), detalle);
	}

	@Test
	void a_text_with_zeros_is_none() throws IOException {
		rechaza(bytes("RUC;Nombre\n179001\u00001;x\n".getBytes(StandardCharsets.UTF_8)), Detalle.OTRO_FORMATO);
	}

	@Test
	void an_old_workbook_and_an_encrypted_one_are_told_apart() throws Exception {
		try (HSSFWorkbook xls = new HSSFWorkbook(); OutputStream salida = Files.newOutputStream(ruta())) {
			xls.createSheet("Uno");
			xls.write(salida);
		}
		rechaza(ruta(), Detalle.XLS);
		try (POIFSFileSystem ole = new POIFSFileSystem(); OutputStream salida = Files.newOutputStream(ruta())) {
			Encryptor cifrador = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			cifrador.confirmPassword("secreta");
			try (OutputStream cifrado = cifrador.getDataStream(ole)) {
				cifrado.write(new byte[50_000]);
			}
			ole.writeFilesystem(salida);
		}
		rechaza(ruta(), Detalle.CIFRADO);
	}

	@ParameterizedTest
	@CsvSource({ "xl/vbaProject.bin,CON_MACROS", "xl/macrosheets/sheet1.xml,CON_MACROS",
			"xl/externalLinks/externalLink1.xml,ENLACES_EXTERNOS", "xl/embeddings/Libro.xlsx,ARCHIVO_DENTRO",
			"xl/media/otro.zip,ARCHIVO_DENTRO", "../fuera.xml,ROTO", "xl/../../fuera.xml,ROTO", "/xl/otra.xml,ROTO",
			"xl\\otra.xml,ROTO", "XL/Workbook.xml,ROTO" })
	void parts_that_must_not_be_there(String parte, Detalle detalle) throws IOException {
		rechaza(new LibroAMano().parte(parte, "x").escribir(ruta()), detalle);
	}

	@Test
	void an_archive_in_the_archive_is_known_by_its_bytes() throws IOException {
		rechaza(new LibroAMano().parte("xl/media/image1.png", "PK\u0003\u0004xxxx").escribir(ruta()),
				Detalle.ARCHIVO_DENTRO);
	}

	@ParameterizedTest
	@CsvSource({ "application/vnd.ms-excel.sheet.macroEnabled.main+xml,CON_MACROS",
			"application/vnd.ms-excel.sheet.binary.macroEnabled.main,CON_MACROS",
			"application/vnd.ms-excel.sheet.binary.main,XLSB",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml,OTRO_FORMATO" })
	void the_kind_of_the_workbook_is_looked_at(String tipo, Detalle detalle) throws IOException {
		rechaza(new LibroAMano()
			.parte("[Content_Types].xml",
					"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
							+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + tipo + "\"/></Types>")
			.escribir(ruta()), detalle);
	}

	@Test
	void other_archives_and_workbooks_without_sheets() throws IOException {
		rechaza(new LibroAMano().sin("[Content_Types].xml").escribir(ruta()), Detalle.OTRO_FORMATO);
		rechaza(new LibroAMano().sin("[Content_Types].xml")
			.parte("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
			.escribir(ruta()), Detalle.ODS);
		rechaza(new LibroAMano().sin("xl/worksheets/sheet1.xml").escribir(ruta()), Detalle.HOJA_DESCONOCIDA);
		rechaza(new LibroAMano().sin("xl/_rels/workbook.xml.rels").escribir(ruta()), Detalle.HOJA_DESCONOCIDA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
			"<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" })
	void document_types_are_refused_in_every_part(String tipo) throws IOException {
		for (String parte : List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml",
				"xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
			rechaza(new LibroAMano().parte(parte, tipo + "<x>&b;</x>").escribir(ruta()), Detalle.XML_PROHIBIDO);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<x:row", "<x:row r=\"0\"/>", "<x:row r=\"1048577\"/>", "<x:row r=\"99999999999\"/>",
			"<x:row r=\"5\"/><x:row r=\"5\"/>", "<x:row r=\"5\"/><x:row r=\"4\"/>",
			"<x:row r=\"1\"><x:c r=\"B1\"><x:v>1</x:v></x:c><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row>",
			"<x:row r=\"1\"><x:c r=\"XFE1\"/></x:row>", "<x:row r=\"1\"><x:c r=\"1\"/></x:row>",
			"<x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>9</x:v></x:c></x:row>",
			"<x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>x</x:v></x:c></x:row>",
			"<x:row r=\"1\"><x:c r=\"A1\" s=\"x\"/></x:row>", "<x:row>&nada;</x:row>", "<x:row></x:c></x:row>",
			"<x:row><x:c t=\"inlineStr\"><x:is><x:t>\u0001</x:t></x:is></x:c></x:row>" })
	void damaged_sheets_are_refused_and_not_quoted(String filas) throws IOException {
		rechaza(new LibroAMano().filas(filas).escribir(ruta()), Detalle.ROTO);
	}

	@Test
	void odd_values_are_read_as_they_stand() throws IOException {
		Path ruta = new LibroAMano().filas("""
				<x:row><x:c><x:v>no es número</x:v></x:c><x:c><x:v>1E999999999</x:v></x:c><x:c><x:v>007</x:v></x:c>\
				<x:c t="d"><x:v>2026-11-25</x:v></x:c><x:c><x:v/></x:c>\
				<x:c t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r><x:rPh sb="0" eb="1"><x:t>no</x:t></x:rPh></x:is></x:c>\
				<x:c t="inlineStr"><x:is><x:t><![CDATA[<b>&]]></x:t></x:is></x:c><x:c s="77"><x:v>5</x:v></x:c></x:row>
				<x:row><x:c><x:v>2</x:v></x:c></x:row>""").escribir(ruta());
		try (Libro libro = Tablas.abrir(ruta, Limites.WEB)) {
			List<Fila> filas = LeerXlsxTest.todas(libro, libro.hojas().get(0));
			assertThat(filas.get(0).celdas()).extracting(Celda::texto)
				.containsExactly("no es número", "1E999999999", "7", "2026-11-25", "a", "<b>&", "5");
			assertThat(filas.get(0).celda(2)).extracting(Celda::crudo).isEqualTo("007");
			assertThat(filas.get(1).numero()).isEqualTo(2);
		}
	}

	@Test
	void a_filter_that_hides_is_told() throws IOException {
		Path ruta = new LibroAMano()
			.hoja("<x:cols><x:col min=\"2\" max=\"3\" hidden=\"true\"/></x:cols>"
					+ "<x:sheetData/><x:autoFilter ref=\"A1:C9\"><x:filterColumn colId=\"0\"/></x:autoFilter>")
			.escribir(ruta());
		try (Libro libro = Tablas.abrir(ruta, Limites.WEB)) {
			Vista vista = libro.vista(libro.hojas().get(0));
			assertThat(vista.filtrada()).isTrue();
			assertThat(vista.columnasOcultas()).containsExactly(1, 2);
			assertThat(vista.primeras()).isEmpty();
		}
	}

	@Test
	void bombs_are_refused_before_they_are_unpacked() throws IOException {
		LibroAMano.Contenido ceros = (salida) -> {
			byte[] bloque = new byte[1 << 20];
			for (int i = 0; i < 30; i++) {
				salida.write(bloque);
			}
		};
		rechaza(new LibroAMano().parte("xl/media/a.bin", ceros).escribir(ruta()), Detalle.COMPRIMIDO_EN_EXCESO);
		LibroAMano muchas = new LibroAMano();
		for (int i = 0; i < 1_000; i++) {
			muchas.parte("xl/media/" + i + ".png", "x");
		}
		rechaza(muchas.escribir(ruta()), Detalle.COMPRIMIDO_EN_EXCESO);
		assertThatExceptionOfType(ArchivoRechazado.class)
			.isThrownBy(() -> Tablas.abrir(bytes(new byte[11 << 20]), Limites.WEB))
			.matches((ex) -> ex.rechazo() == Rechazo.DEMASIADO_GRANDE);
	}

	@Test
	void a_part_that_is_longer_than_it_says_is_refused() throws IOException {
		Path ruta = new LibroAMano().filas(CELDA.formatted("x".repeat(100_000))).escribir(ruta());
		byte[] zip = Files.readAllBytes(ruta);
		int cuantas = 0;
		for (int i = 0; i < zip.length - 46; i++) {
			boolean entrada = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
			if (entrada && new String(zip, i + 46, 12, StandardCharsets.ISO_8859_1).startsWith("xl/worksheet")) {
				zip[i + 24] = 100;
				zip[i + 25] = 0;
				zip[i + 26] = 0;
				cuantas++;
			}
		}
		assertThat(cuantas).isEqualTo(1);
		rechaza(bytes(zip), Detalle.COMPRIMIDO_EN_EXCESO);
	}

	@Test
	void a_truncated_upload_is_refused_wherever_it_breaks_off() throws IOException {
		byte[] entero = Files.readAllBytes(new LibroAMano().escribir(ruta()));
		for (int largo = 4; largo < entero.length; largo += 7) {
			byte[] cortado = Arrays.copyOf(entero, largo);
			assertThatThrownBy(() -> leer(bytes(cortado), Limites.WEB)).isInstanceOf(ArchivoRechazado.class);
		}
	}

	@Test
	void a_million_empty_rows_with_formats_cost_little_and_are_no_rows() throws IOException {
		Path ruta = new LibroAMano().parte("xl/worksheets/sheet1.xml", (salida) -> {
			salida.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
			for (int i = 1; i <= 1_048_576; i++) {
				salida.write(("<row r=\"" + i + "\" s=\"1\" customFormat=\"1\"/>").getBytes(StandardCharsets.UTF_8));
			}
			salida.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
		}).escribir(ruta());
		assertTimeout(Duration.ofSeconds(20), () -> leer(ruta, Limites.WEB));
	}

	@Test
	void all_columns_with_formats_are_no_columns() throws IOException {
		StringBuilder celdas = new StringBuilder("<x:row r=\"1\">");
		for (int i = 0; i < 16_384; i++) {
			celdas.append("<x:c r=\"").append(Referencia.letras(i)).append("1\" s=\"1\"/>");
		}
		leer(new LibroAMano().filas(celdas + "</x:row>").escribir(ruta()), Limites.WEB);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>@</x:t></x:is></x:c></x:row>",
			"<x:row r=\"1\"><x:c r=\"A1\"><x:v>@</x:v></x:c></x:row>",
			"<x:row r=\"1\"><x:c r=\"A1\"><x:f>@</x:f></x:c></x:row>",
			"<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t><![CDATA[@]]></x:t></x:is></x:c></x:row>",
			"<x:row r=\"1\"/><!-- @ -->", "<x:row r=\"1\"/><?x @?>", "<x:row r=\"1\" spans=\"@\"/>",
			"<x:row r=\"1\"/>@" })
	void a_cell_without_end_is_never_held(String fila) throws IOException {
		Path ruta = new LibroAMano().parte("xl/worksheets/sheet1.xml", (salida) -> {
			String[] mitades = fila.split("@", -1);
			salida.write(("<x:worksheet xmlns:x=\"x\"><x:sheetData>" + mitades[0]).getBytes(StandardCharsets.UTF_8));
			byte[] bloque = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < SIN_FIN; i++) {
				salida.write(bloque);
			}
			salida.write((mitades[1] + "</x:sheetData></x:worksheet>").getBytes(StandardCharsets.UTF_8));
		}).escribir(ruta());
		assertThat(gastado(() -> leer(ruta, AMPLIOS))).isLessThan(12L << 20);
		assertThat(gastado(() -> sanar(ruta, AMPLIOS))).isLessThan(16L << 20);
	}

	/** Bytes that a thread asks for, whether it is refused or not. */
	private static long gastado(Accion accion) {
		ThreadMXBean hilos = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long antes = hilos.getCurrentThreadAllocatedBytes();
		try {
			accion.hacer();
		}
		catch (ArchivoRechazado ex) {
			assertThat(ex.detalle()).isEqualTo(Detalle.ROTO);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return hilos.getCurrentThreadAllocatedBytes() - antes;
	}

	@Test
	void two_billion_texts_that_are_announced_are_not_believed() throws IOException {
		Path ruta = new LibroAMano()
			.parte("xl/sharedStrings.xml",
					"<sst count=\"2147483647\" uniqueCount=\"2147483647\"><si><t>uno</t></si></sst>")
			.filas("<x:row><x:c t=\"s\"><x:v>0</x:v></x:c></x:row>")
			.escribir(ruta());
		assertThat(gastado(() -> leer(ruta, Limites.WEB))).isLessThan(4L << 20);
	}

	@Test
	void a_workbook_without_styles_and_with_prefixes_is_healed() throws IOException {
		Path ruta = new LibroAMano().hoja("<x:sheetData>" + CELDA.formatted("RUC")
				+ "</x:sheetData><x:dataValidations><x:dataValidation sqref=\"A1\" type=\"none\" prompt=\"a&#10;b&#9;c&quot;\"/></x:dataValidations>")
			.escribir(ruta());
		ByteArrayOutputStream sanado = new ByteArrayOutputStream();
		try (Libro libro = Tablas.abrir(ruta, Limites.WEB)) {
			libro.sanar(libro.hojas().get(0),
					RetoquesDePrueba.con(1).fila(1, List.of(new Marca(0, Marca.Color.DUDA, "?")), Map.of()),
					List.of(new HojaNueva("R", List.of(List.of("r")))), sanado);
		}
		try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(sanado.toByteArray()))) {
			assertThat(poi.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("RUC");
			assertThat(poi.getSheetAt(0).getRow(0).getCell(0).getCellStyle().getFillForegroundColorColor()).isNotNull();
			assertThat(poi.getSheetAt(0).getDataValidations().get(0).getPromptBoxText()).isEqualTo("a\nb\tc\"");
			assertThat(poi.getSheetAt(1).getRow(0).getCell(0).getStringCellValue()).isEqualTo("r");
		}
	}

	@Test
	void an_entry_with_a_password_is_encrypted() throws IOException {
		ByteArrayOutputStream archivo = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(archivo)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			zip.closeEntry();
		}
		byte[] bytes = archivo.toByteArray();
		for (int i = 0; i < bytes.length - 9; i++) {
			if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1) {
				bytes[i + 8] |= 1;
			}
		}
		rechaza(bytes(bytes), Detalle.CIFRADO);
	}

	private interface Accion {

		void hacer() throws IOException;

	}

}
