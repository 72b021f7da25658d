package ec.clavepatronal.almacen;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.AlmacenInservible.Motivo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static ec.clavepatronal.almacen.LlavesDePrueba.A;
import static ec.clavepatronal.almacen.LlavesDePrueba.B;
import static ec.clavepatronal.almacen.LlavesDePrueba.C;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LlavesTest {

	private static final byte[] TEXTO = "ñandú €".getBytes(StandardCharsets.UTF_8);

	private static final int CABECERA = 5;

	@TempDir
	private Path datos;

	@Test
	void what_is_closed_names_its_key_and_gives_nothing_of_it_away() {
		byte[] conA = LlavesDePrueba.cifrado(A).cerrar("aquí", TEXTO);
		byte[] conB = LlavesDePrueba.cifrado(B, A).cerrar("aquí", TEXTO);
		assertThat(Arrays.copyOf(conA, CABECERA)).isEqualTo(LlavesDePrueba.cifrado(A).cabecera())
			.isEqualTo(Arrays.copyOf(LlavesDePrueba.cifrado(A, B).cerrar("allá", TEXTO), CABECERA))
			.isNotEqualTo(Arrays.copyOf(conB, CABECERA));
		assertThat(LlavesDePrueba.llavero(A, B)).asString().doesNotContain(A.base64(), B.base64());
		assertThat(new AjustesDeLlaves(A.base64(), List.of(B.base64()), null)).asString()
			.doesNotContain(A.base64(), B.base64());
	}

	@Test
	void two_keys_are_readable_at_once_and_the_first_closes() {
		Cifrado ambas = LlavesDePrueba.cifrado(B, A);
		assertThat(ambas.abrir("aquí", LlavesDePrueba.cifrado(A).cerrar("aquí", TEXTO))).contains(TEXTO);
		assertThat(ambas.abrir("aquí", LlavesDePrueba.cifrado(B).cerrar("aquí", TEXTO))).contains(TEXTO);
		assertThat(LlavesDePrueba.cifrado(B).abrir("aquí", ambas.cerrar("aquí", TEXTO))).contains(TEXTO);
		assertThat(LlavesDePrueba.cifrado(A).abrir("aquí", ambas.cerrar("aquí", TEXTO))).isEmpty();
		assertThat(ambas.abrir("aquí", LlavesDePrueba.cifrado(C).cerrar("aquí", TEXTO))).isEmpty();
		assertThat(ambas.sinAbrir()).isEqualTo(1);
	}

	@Test
	void what_was_closed_before_keys_were_named_opens_under_any_that_is_known() {
		byte[] deAntes = A.cerrarComoAntes("aquí", TEXTO);
		assertThat(LlavesDePrueba.cifrado(A).abrir("aquí", deAntes)).contains(TEXTO);
		assertThat(LlavesDePrueba.cifrado(C, B, A).abrir("aquí", deAntes)).contains(TEXTO);
		assertThat(LlavesDePrueba.cifrado(A).abrir("allá", deAntes)).isEmpty();
		assertThat(LlavesDePrueba.cifrado(B).abrir("aquí", deAntes)).isEmpty();
	}

	@Test
	void a_header_that_is_changed_taken_away_or_put_before_something_else_opens_nothing() {
		Cifrado ambas = LlavesDePrueba.cifrado(A, B);
		byte[] cerrado = ambas.cerrar("aquí", TEXTO);
		for (int bit = 0; bit < CABECERA * 8; bit++) {
			byte[] tocado = cerrado.clone();
			tocado[bit / 8] ^= (byte) (1 << bit % 8);
			assertThat(ambas.abrir("aquí", tocado)).as("bit %d", bit).isEmpty();
		}
		byte[] sinCabecera = Arrays.copyOfRange(cerrado, CABECERA, cerrado.length);
		assertThat(ambas.abrir("aquí", sinCabecera)).isEmpty();
		byte[] cabeceraDeB = LlavesDePrueba.cifrado(B).cabecera();
		assertThat(ambas.abrir("aquí", juntos(cabeceraDeB, sinCabecera))).isEmpty();
		byte[] deAntes = A.cerrarComoAntes("aquí", TEXTO);
		assertThat(ambas.abrir("aquí", juntos(ambas.cabecera(), deAntes))).isEmpty();
	}

	@Test
	void a_changed_file_is_taken_over_by_whoever_runs() throws Exception {
		escribir(A);
		Cifrado servidor = new Cifrado(llaves(null));
		byte[] conA = servidor.cerrar("aquí", TEXTO);
		escribir(B, A);
		assertThat(servidor.abrir("aquí", LlavesDePrueba.cifrado(B).cerrar("aquí", TEXTO))).as("a key it never saw")
			.contains(TEXTO);
		escribir(C, B);
		assertThat(LlavesDePrueba.cifrado(C).abrir("aquí", servidor.cerrar("aquí", TEXTO)))
			.as("closes under the new one at once")
			.contains(TEXTO);
		assertThat(servidor.abrir("aquí", conA)).as("forgets none while it runs").contains(TEXTO);
		assertThat(servidor.sinAbrir()).isZero();
	}

	@Test
	void a_file_that_cannot_be_read_any_more_changes_nothing() throws Exception {
		escribir(A);
		Cifrado servidor = new Cifrado(llaves(null));
		Files.writeString(archivo(), "no es una llave");
		byte[] conA = servidor.cerrar("aquí", TEXTO);
		Files.delete(archivo());
		assertThat(servidor.abrir("aquí", servidor.cerrar("aquí", TEXTO))).contains(TEXTO);
		assertThat(servidor.abrir("aquí", LlavesDePrueba.cifrado(B).cerrar("aquí", TEXTO))).isEmpty();
		escribir(B, A);
		assertThat(LlavesDePrueba.cifrado(B).abrir("aquí", servidor.cerrar("aquí", TEXTO))).contains(TEXTO);
		assertThat(servidor.abrir("aquí", conA)).contains(TEXTO);
	}

	@Test
	void a_new_key_goes_before_the_others_and_the_old_ones_are_put_aside() throws Exception {
		escribir(A);
		ArchivoDeLlaves archivo = new ArchivoDeLlaves(this.datos, null);
		archivo.cambiar(Llavero::conUnaNueva, false);
		assertThat(Files.readAllLines(archivo())).hasSize(2).element(1).isEqualTo(A.base64());
		String ambas = Files.readString(archivo());
		Path aparte = archivo.cambiar(Llavero::sinLasAnteriores, true).orElseThrow();
		assertThat(archivo()).hasContent(ambas.substring(0, ambas.indexOf('\n')));
		assertThat(aparte).hasContent(ambas).hasFileName("cifrado.llave.anterior-1");
		assertThat(archivo.cambiar(Llavero::sinLasAnteriores, true)).as("nothing to retire").isEmpty();
		try (var archivos = Files.list(this.datos)) {
			assertThat(archivos).hasSize(3)
				.allSatisfy((uno) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uno)))
					.isEqualTo("rw-------"));
		}
	}

	@Test
	void the_file_may_lie_elsewhere() throws Exception {
		Path otra = Files.createDirectory(this.datos.resolve("otra"));
		Files.setPosixFilePermissions(otra, PosixFilePermissions.fromString("rwxr-x---"));
		Path archivo = otra.resolve("llaves");
		Llavero llaves = llaves(archivo).conocidas();
		assertThat(Files.readString(archivo)).isEqualTo(llaves.lineas());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archivo))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(otra))).as("somebody else's")
			.isEqualTo("rwxr-x---");
		assertThat(archivo()).doesNotExist();
		assertThat(llaves(archivo).conocidas().juntas()).isEqualTo(llaves.juntas());
	}

	@Test
	void older_keys_may_stand_in_the_settings() {
		AjustesDeLlaves ajustes = new AjustesDeLlaves(B.base64(), List.of(A.base64(), " ", C.base64()), null);
		assertThat(ajustes.deLosAjustes().juntas()).isEqualTo(LlavesDePrueba.llavero(B, A, C).juntas());
		AjustesDeLlaves mala = new AjustesDeLlaves(B.base64(), List.of("secreta"), null);
		assertThatExceptionOfType(AlmacenInservible.class).isThrownBy(mala::deLosAjustes).satisfies((fallo) -> {
			assertThat(fallo.motivo()).isEqualTo(Motivo.LLAVE_INCORRECTA);
			assertThat(AvisoDeArranque.texto(fallo)).contains("clave-patronal.llaves-anteriores")
				.doesNotContain("secreta");
		});
	}

	@ParameterizedTest
	@EnumSource(BaseDePrueba.class)
	void the_seal_opens_with_any_known_key_and_names_one_after_the_start(BaseDePrueba motor) {
		try (HikariDataSource conexiones = motor.nueva()) {
			JdbcClient base = JdbcClient.create(conexiones);
			base.sql("insert into sello (id, cerrado) values (1, ?)")
				.param(A.cerrarComoAntes("sello", "sello".getBytes(StandardCharsets.UTF_8)))
				.update();
			assertThatExceptionOfType(AlmacenInservible.class)
				.isThrownBy(() -> Sello.comprobar(base, LlavesDePrueba.cifrado(B, C)));
			Sello.comprobar(base, LlavesDePrueba.cifrado(B, A));
			byte[] sello = base.sql("select cerrado from sello").query(byte[].class).single();
			assertThat(sello).startsWith(LlavesDePrueba.cifrado(B).cabecera());
			Sello.comprobar(base, LlavesDePrueba.cifrado(A, B));
			assertThat(base.sql("select cerrado from sello").query(byte[].class).single())
				.as("what names its key is left alone")
				.isEqualTo(sello);
			assertThatExceptionOfType(AlmacenInservible.class)
				.isThrownBy(() -> Sello.comprobar(base, LlavesDePrueba.cifrado(A)))
				.satisfies((fallo) -> assertThat(fallo.motivo()).isEqualTo(Motivo.LLAVE_AJENA));
		}
	}

	private Llaves llaves(Path otra) {
		return Llaves.de(Motor.SQLITE, new AjustesDeLlaves(null, List.of(), otra),
				new ArchivoDeLlaves(this.datos, otra), () -> false);
	}

	private Path archivo() {
		return this.datos.resolve("cifrado.llave");
	}

	/** As the commands do: whole, by another name. */
	private void escribir(LlavesDePrueba... llaves) throws Exception {
		Path nueva = Files.writeString(this.datos.resolve("nueva"), LlavesDePrueba.llavero(llaves).lineas());
		Files.move(nueva, archivo(), StandardCopyOption.REPLACE_EXISTING);
	}

	private static byte[] juntos(byte[] uno, byte[] otro) {
		return ByteBuffer.allocate(uno.length + otro.length).put(uno).put(otro).array();
	}

}
