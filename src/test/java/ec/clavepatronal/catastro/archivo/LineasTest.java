package ec.clavepatronal.catastro.archivo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineasTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 4096, 1 << 20 })
	void gives_every_line_whole_however_its_bytes_arrive(int deUnaVez) throws IOException {
		List<String> escritas = escritas(new Random(11), 3_000);
		Lineas lineas = new Lineas(aTrozos(String.join("\n", escritas) + "\n", deUnaVez));
		assertThat(todas(lineas)).isEqualTo(escritas);
		assertThat(lineas.numero()).isEqualTo(escritas.size());
	}

	@Test
	void takes_both_ends_of_line_and_none_at_the_end() throws IOException {
		Lineas lineas = new Lineas(aTrozos("a\r\n\nb\n\r\nc", 2));
		assertThat(todas(lineas)).containsExactly("a", "", "b", "", "c");
		assertThat(lineas.leidos()).isEqualTo(9);
	}

	/** 64 MB in one line: they would not fit if they were kept. */
	@Test
	void passes_over_a_line_of_absurd_length_and_goes_on() throws IOException {
		Lineas lineas = new Lineas(new InputStream() {

			private long quedan = 64 << 20;

			@Override
			public int read() {
				this.quedan--;
				return (this.quedan >= 0) ? 'x' : (this.quedan == -1) ? '\n' : (this.quedan == -2) ? 'y' : -1;
			}

			@Override
			public int read(byte[] destino, int desde, int largo) {
				int uno = read();
				if (uno < 0) {
					return -1;
				}
				Arrays.fill(destino, desde, desde + 1, (byte) uno);
				if (uno != 'x') {
					return 1;
				}
				int cuantos = (int) Math.min(largo, this.quedan + 1);
				Arrays.fill(destino, desde, desde + cuantos, (byte) 'x');
				this.quedan -= cuantos - 1;
				return cuantos;
			}

		});
		assertThat(lineas.avanzar()).isTrue();
		assertThat(lineas.esExcesiva()).isTrue();
		assertThat(lineas.cruda()).hasSize(ArchivoSri.MUESTRA);
		assertThat(lineas.avanzar()).isTrue();
		assertThat(lineas.esExcesiva()).isFalse();
		assertThat(lineas.cruda()).isEqualTo("y");
		assertThat(lineas.leidos()).isEqualTo((64 << 20) + 2);
		assertThat(lineas.avanzar()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 1 << 20 })
	void holds_a_line_to_the_same_length_however_its_bytes_arrive(int deUnaVez) throws IOException {
		String justa = "j".repeat(Lineas.LARGO_MAXIMO);
		Lineas lineas = new Lineas(aTrozos(justa + "\n" + justa + "x\nfin", deUnaVez));
		lineas.avanzar();
		assertThat(lineas.esExcesiva()).isFalse();
		lineas.avanzar();
		assertThat(lineas.esExcesiva()).isTrue();
		lineas.avanzar();
		assertThat(lineas.cruda()).isEqualTo("fin");
	}

	private static List<String> escritas(Random azar, int cuantas) {
		List<String> escritas = new ArrayList<>();
		for (int i = 0; i < cuantas; i++) {
			escritas.add(("" + (char) ('a' + i % 26)).repeat(azar.nextInt(700)));
		}
		return escritas;
	}

	private static List<String> todas(Lineas lineas) throws IOException {
		List<String> todas = new ArrayList<>();
		while (lineas.avanzar()) {
			todas.add(lineas.cruda());
		}
		return todas;
	}

	private static InputStream aTrozos(String texto, int deUnaVez) {
		return new ByteArrayInputStream(texto.getBytes(StandardCharsets.ISO_8859_1)) {

			@Override
			public int read(byte[] destino, int desde, int largo) {
				return super.read(destino, desde, Math.min(largo, deUnaVez));
			}

		};
	}

}
