package ec.clavepatronal.catastro.archivo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ec.clavepatronal.catastro.archivo.ArchivoIlegible.Motivo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class ArchivoIlegibleTest {

	private static final Path NAPO = Path.of("src/test/resources/catastro/napo-2026.zip");

	private static final Path AZUAY = Path.of("src/test/resources/catastro/azuay-2026-bom-crlf.csv");

	@TempDir
	private Path carpeta;

	@Test
	void a_file_that_is_not_there() {
		assertThat(motivo(this.carpeta.resolve("no-esta.zip"))).isEqualTo(Motivo.NO_EXISTE);
	}

	@Test
	void a_folder() {
		assertThat(motivo(this.carpeta)).isEqualTo(Motivo.NO_ES_ARCHIVO);
	}

	@Test
	void a_file_without_permission() throws IOException {
		Path ruta = guardar(Files.readAllBytes(AZUAY));
		Files.setPosixFilePermissions(ruta, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(ruta), "nothing is forbidden to root");
		assertThat(motivo(ruta)).isEqualTo(Motivo.NO_SE_PUEDE_LEER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\r\n \r\n" })
	void an_empty_file(String texto) throws IOException {
		assertThat(motivo(guardar(texto))).isEqualTo(Motivo.VACIO);
		assertThat(motivo(guardar(zip("SRI_RUC_Napo.csv", texto)))).isEqualTo(Motivo.VACIO);
	}

	/** Wherever it is cut, in its data or in its directory. */
	@ParameterizedTest
	@ValueSource(ints = { 4, 40, 3000, -1, -21, -60 })
	void a_zip_that_was_cut_off(int hasta) throws IOException {
		byte[] entero = Files.readAllBytes(NAPO);
		assertThat(motivo(guardar(Arrays.copyOf(entero, (hasta > 0) ? hasta : entero.length + hasta))))
			.isEqualTo(Motivo.ZIP_ROTO);
	}

	@Test
	void a_zip_with_a_damaged_byte_inside() throws IOException {
		byte[] zip = zipSinComprimir();
		zip[zip.length / 2] ^= 1;
		assertThat(motivo(guardar(zip))).isEqualTo(Motivo.ZIP_ROTO);
	}

	@Test
	void a_zip_that_holds_more_than_it_declares() throws IOException {
		byte[] zip = Files.readAllBytes(NAPO);
		int directorio = buscar(zip, 'P', 'K', 1, 2);
		zip[directorio + 24] -= 1;
		assertThat(motivo(guardar(zip))).isEqualTo(Motivo.ZIP_ROTO);
	}

	@Test
	void a_zip_with_a_password() throws IOException {
		byte[] zip = Files.readAllBytes(NAPO);
		zip[6] |= 1;
		zip[buscar(zip, 'P', 'K', 1, 2) + 8] |= 1;
		assertThat(motivo(guardar(zip))).isEqualTo(Motivo.ZIP_CIFRADO);
	}

	@Test
	void a_zip_with_two_files() throws IOException {
		assertThat(motivo(guardar(zip("SRI_RUC_Napo.csv", "a", "SRI_RUC_Loja.csv", "b")))).isEqualTo(Motivo.ZIP_VARIOS);
	}

	@Test
	void a_zip_with_a_folder_and_a_file_is_read() throws Exception {
		Path ruta = guardar(
				zip("catastro/", "", "__MACOSX/._napo.csv", "x", "catastro/napo.csv", Files.readString(AZUAY)));
		assertThat(Recogida.de(ruta).filas).hasSize(60);
	}

	/** As Windows packs Cañar, without saying in which encoding. */
	@Test
	void a_zip_whose_name_is_not_utf_8_is_read() throws Exception {
		Path ruta = this.carpeta.resolve("canar.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(ruta), StandardCharsets.ISO_8859_1)) {
			zip.putNextEntry(new ZipEntry("SRI_RUC_Cañar.csv"));
			Files.copy(AZUAY, zip);
		}
		assertThat(Recogida.de(ruta).filas).hasSize(60);
	}

	@Test
	void a_zip_without_a_csv() throws IOException {
		assertThat(motivo(guardar(zip()))).isEqualTo(Motivo.ZIP_SIN_CSV);
		assertThat(motivo(guardar(zip("leame.pdf", "%PDF-1.4")))).isEqualTo(Motivo.ZIP_SIN_CSV);
	}

	@Test
	void a_zip_that_grows_out_of_all_proportion() throws IOException {
		Path bomba = this.carpeta.resolve("bomba.zip");
		byte[] ceros = new byte[1 << 20];
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomba))) {
			zip.putNextEntry(new ZipEntry("SRI_RUC_Napo.csv"));
			for (int megas = 0; megas < 64; megas++) {
				zip.write(ceros);
			}
		}
		assertThat(motivo(bomba)).isEqualTo(Motivo.ZIP_DESMEDIDO);
	}

	@Test
	void a_spreadsheet_new_or_old() throws IOException {
		assertThat(motivo(guardar(zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"))))
			.isEqualTo(Motivo.EXCEL);
		assertThat(motivo(guardar(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3 })))
			.isEqualTo(Motivo.EXCEL);
	}

	@Test
	void text_in_utf_16() throws IOException {
		String texto = Files.readString(AZUAY).substring(1);
		assertThat(motivo(guardar(texto.getBytes(StandardCharsets.UTF_16)))).isEqualTo(Motivo.UTF_16);
		assertThat(motivo(guardar(texto.getBytes(StandardCharsets.UTF_16LE)))).isEqualTo(Motivo.UTF_16);
		assertThat(motivo(guardar(texto.getBytes(StandardCharsets.UTF_16BE)))).isEqualTo(Motivo.UTF_16);
	}

	@Test
	void what_is_no_text() throws IOException {
		assertThat(motivo(guardar(new byte[] { 0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 7, 10 })))
			.isEqualTo(Motivo.NO_ES_TEXTO);
		assertThat(motivo(guardar("x".repeat(Lineas.LARGO_MAXIMO + 1)))).isEqualTo(Motivo.NO_ES_TEXTO);
		assertThat(motivo(guardar(zip("dentro.csv", new String(zipSinComprimir(), StandardCharsets.ISO_8859_1)))))
			.isEqualTo(Motivo.NO_ES_TEXTO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE html>\n<html>", "1725563587001|QUIMERA CONSTANTE|ACTIVO\n", "x" })
	void text_that_is_not_the_registry(String texto) throws IOException {
		assertThat(motivo(guardar(texto))).isEqualTo(Motivo.SIN_CABECERA);
	}

	@Test
	void a_header_without_a_needed_column_names_it() throws IOException {
		ArchivoIlegible ilegible = abrir(
				guardar("NUMERO_RUC|RAZON_SOCIAL|ESTADO_CONTRIBUYENTE|TIPO_CONTRIBUYENTE|CODIGO_CIIU\n"));
		assertThat(ilegible.motivo()).isEqualTo(Motivo.FALTAN_COLUMNAS);
		assertThat(ilegible.columnas()).containsExactly("NUMERO_ESTABLECIMIENTO", "ESTADO_ESTABLECIMIENTO");
	}

	private static Motivo motivo(Path ruta) {
		return abrir(ruta).motivo();
	}

	private static ArchivoIlegible abrir(Path ruta) {
		return catchThrowableOfType(ArchivoIlegible.class, () -> Recogida.de(ruta));
	}

	private Path guardar(String texto) throws IOException {
		return guardar(texto.getBytes(StandardCharsets.UTF_8));
	}

	private Path guardar(byte[] bytes) throws IOException {
		return Files.write(Files.createTempFile(this.carpeta, "SRI_RUC_", ".dat"), bytes);
	}

	private static byte[] zip(String... nombresYTextos) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < nombresYTextos.length; i += 2) {
				zip.putNextEntry(new ZipEntry(nombresYTextos[i]));
				zip.write(nombresYTextos[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	/**
	 * Level 0 stores the bytes as they are, so that a flipped bit breaks nothing but the
	 * sum.
	 */
	private static byte[] zipSinComprimir() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(0);
			zip.putNextEntry(new ZipEntry("SRI_RUC_Azuay.csv"));
			Files.copy(AZUAY, zip);
		}
		return bytes.toByteArray();
	}

	private static int buscar(byte[] donde, int... bytes) {
		for (int i = 0; i + bytes.length <= donde.length; i++) {
			int iguales = 0;
			while (iguales < bytes.length && donde[i + iguales] == (byte) bytes[iguales]) {
				iguales++;
			}
			if (iguales == bytes.length) {
				return i;
			}
		}
		return -1;
	}

}
