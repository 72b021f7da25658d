package ec.clavepatronal.tabla;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import ec.clavepatronal.tabla.apertura.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LeerCsvTest {

	private static final String LISTA = "RUC;Razón social\r\n1790011674001;Ñuñez & Cía. «€»\r\n";

	@TempDir
	Path carpeta;

	private Libro abrir(byte[] bytes) throws IOException {
		Path ruta = this.carpeta.resolve("lista.csv");
		Files.write(ruta, bytes);
		return Tablas.abrir(ruta, Limites.WEB);
	}

	private List<Fila> filas(String texto) throws IOException {
		try (Libro libro = abrir(texto.getBytes(StandardCharsets.UTF_8))) {
			return LeerXlsxTest.todas(libro, libro.hojas().get(0));
		}
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,,UTF-8", "UTF-8,BOM,UTF-8", "windows-1252,,windows-1252", "UTF-16LE,,UTF-16LE",
			"UTF-16LE,BOM,UTF-16LE", "UTF-16BE,,UTF-16BE", "UTF-16BE,BOM,UTF-16BE" })
	void the_encoding_is_told_by_the_bytes(String codificacion, String marca, String dicha) throws IOException {
		String texto = (marca != null) ? "\uFEFF" + LISTA : LISTA;
		try (Libro libro = abrir(texto.getBytes(Charset.forName(codificacion)))) {
			assertThat(libro.tipo()).isEqualTo(Libro.Tipo.CSV);
			assertThat(libro.codificacion()).isEqualTo(dicha);
			assertThat(libro.separador()).isEqualTo(';');
			List<Fila> filas = LeerXlsxTest.todas(libro, libro.probable((titulo) -> true));
			assertThat(filas.get(0).texto(0)).isEqualTo("RUC");
			assertThat(filas.get(1).texto(1)).isEqualTo("Ñuñez & Cía. «€»");
		}
	}

	@Test
	void single_letters_of_another_encoding_are_read_too() throws IOException {
		String bien = "ñandú;cédula\n".repeat(20_000);
		byte[] mezcla = (bien + "XX\n" + bien).getBytes(StandardCharsets.UTF_8);
		int lugar = bien.getBytes(StandardCharsets.UTF_8).length;
		mezcla[lugar] = (byte) 0xD1;
		mezcla[lugar + 1] = (byte) 0xE9;
		Path ruta = this.carpeta.resolve("mezcla.csv");
		Files.write(ruta, mezcla);
		try (Libro libro = Tablas.abrir(ruta, Limites.PROPIO)) {
			List<Fila> filas = LeerXlsxTest.todas(libro, libro.hojas().get(0));
			assertThat(filas).hasSize(40_001)
				.allMatch((fila) -> fila.texto(0).equals("ñandú") || fila.numero() == 20_001);
			assertThat(filas.get(20_000).texto(0)).isEqualTo("Ñé");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", ",", "\t", "|" })
	void the_separator_is_the_one_that_cuts_evenly(String separador) throws IOException {
		String texto = "Lista de clientes, 2026\n\nRUC@Nombre@Nota\n1@\"Andina; Cía, Ltda | x\"@a, b\n2@B@c\n"
			.replace("@", separador);
		try (Libro libro = abrir(texto.getBytes(StandardCharsets.UTF_8))) {
			assertThat(libro.separador()).isEqualTo(separador.charAt(0));
			List<Fila> filas = LeerXlsxTest.todas(libro, libro.hojas().get(0));
			assertThat(filas.get(filas.size() - 1).texto(1)).isEqualTo("B");
		}
	}

	@Test
	void the_line_with_which_excel_names_the_separator_is_no_row() throws IOException {
		assertThat(filas("sep=,\r\nA,B;C\r\n1,2\r\n")).extracting(Fila::numero, (fila) -> fila.texto(1))
			.containsExactly(org.assertj.core.groups.Tuple.tuple(1, "B;C"),
					org.assertj.core.groups.Tuple.tuple(2, "2"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void rows_are_numbered_as_the_spreadsheet_does(String fin) throws IOException {
		List<Fila> filas = filas("A;B@@1;\"dos@líneas\"@;;@x;y".replace("@", fin));
		assertThat(filas).extracting(Fila::numero).containsExactly(1, 3, 5);
		assertThat(filas.get(1).texto(1)).isEqualTo("dos" + fin + "líneas");
	}

	@Test
	void quotes_in_the_middle_are_letters() throws IOException {
		List<Fila> filas = filas("A;B\nComercial \"La Favorita\";x\n\"La \"\"F\"\"\" Cía;y\n");
		assertThat(filas.get(1).texto(0)).isEqualTo("Comercial \"La Favorita\"");
		assertThat(filas.get(2).texto(0)).isEqualTo("La \"F\" Cía");
	}

	@ParameterizedTest
	@ValueSource(strings = { "A;B\nx;y\n\"abierta;1\nb;2\nc;3\n", "A;B\nx;y\n\"abierta;1\nb;2\nc;3\n\"d\";4\n" })
	void a_quote_that_swallows_rows_is_told_with_its_row(String texto) {
		assertThatExceptionOfType(ArchivoRechazado.class).isThrownBy(() -> filas(texto))
			.matches((ex) -> ex.detalle() == Detalle.COMILLAS && ex.fila() == 3)
			.withMessage("COMILLAS")
			.withNoCause();
	}

	@Test
	void a_header_alone_and_blank_lines_alone() throws IOException {
		assertThat(filas("RUC;Nombre")).hasSize(1);
		assertThat(filas("\n\n   \n")).isEmpty();
	}

	@Test
	void a_cell_that_is_too_long_is_cut_and_says_so() throws IOException {
		Celda celda = filas("A;B\n" + "x".repeat(1_001) + ";y\n").get(1).celdas().get(0);
		assertThat(celda.texto()).hasSize(1_000);
		assertThat(celda.cortada()).isTrue();
	}

	@Test
	void limits_of_rows_and_columns() {
		assertThatExceptionOfType(ArchivoRechazado.class).isThrownBy(() -> filas("a;b\n".repeat(20_001)))
			.matches((ex) -> ex.rechazo() == Rechazo.DEMASIADAS_FILAS && ex.fila() == 20_001);
		assertThatExceptionOfType(ArchivoRechazado.class).isThrownBy(() -> filas("a;b\n" + ";".repeat(100) + "x\n"))
			.matches((ex) -> ex.rechazo() == Rechazo.DEMASIADAS_COLUMNAS && ex.fila() == 2);
	}

}
