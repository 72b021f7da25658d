package ec.clavepatronal.asedio;

import java.nio.file.Path;
import java.time.Duration;

import ec.clavepatronal.Proceso;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The siege in short, at the shipped arguments, with everything one after the other
 * against one server. How fast other people are served {@code bench/asedio} measures:
 * here it is enough that they are, on a busy machine too.
 */
class AsedioTest {

	private static final Duration BREVE = Duration.ofSeconds(4);

	private static final int FORMULARIO = 32 * 1024;

	@TempDir
	private static Path datos;

	private static Proceso servidor;

	@BeforeAll
	static void encender() {
		servidor = Proceso.servirComoSeEntrega("--clave-patronal.datos=" + datos);
		servidor.puerto();
	}

	@AfterAll
	static void apagar() {
		servidor.close();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NADIE")
	void another_person_is_served_while_one_address_attacks(Ataque ataque) {
		Asedio.Resultado fin = Asedio.atacar(ataque, new Blanco(servidor.puerto(), FORMULARIO), servidor.proceso(),
				datos, BREVE);
		assertThat(fin.vive()).as(fin.renglon()).isTrue();
		assertThat(fin.vista().paginas()).isPositive();
		assertThat(fin.vista().sinPagina()).as(fin.renglon()).isZero();
		assertThat(fin.vista().sinVida()).as(fin.renglon()).isZero();
		assertThat(fin.vista().sinPapel()).as(fin.renglon()).isZero();
	}

}
