package ec.clavepatronal.catastro.importacion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import ec.clavepatronal.almacen.BaseDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(BaseDePrueba.class)
class ImportacionListenerTest extends ImportacionDePrueba {

	private static final Path LOJA = Path.of("src/test/resources/catastro/loja-2025.csv");

	private static final Path NAPO = Path.of("src/test/resources/catastro/napo-2026.zip");

	ImportacionListenerTest(BaseDePrueba motor) {
		super(motor);
	}

	@Test
	void is_told_of_both_stretches_of_each_file_and_of_each_row() throws Exception {
		Oyente oyente = new Oyente();
		Informe informe = importacion(deposito(), 1000).importar(List.of(LOJA, NAPO), true, oyente);
		assertThat(oyente.dicho).containsExactly("begins", "loja-2025.csv from 0", "napo-2026.zip to 1", "ends",
				"begins", "keeps", "ends");
		assertThat(oyente.porTramo.get(0)).isEqualTo(
				informe.archivos().stream().mapToLong((balance) -> balance.aceptadas() + balance.reparadas()).sum());
		assertThat(oyente.porTramo.get(1)).isEqualTo(informe.archivos().stream().mapToLong(Balance::filas).sum())
			.isEqualTo(oyente.ultimo)
			.isLessThanOrEqualTo(oyente.esperadas);
	}

	private static final class Oyente implements ImportacionListener {

		private final List<String> dicho = new ArrayList<>();

		private final List<Long> porTramo = new ArrayList<>();

		private long filas;

		private long ultimo;

		private long esperadas;

		@Override
		public void empieza() {
			this.dicho.add("begins");
			this.filas = 0;
		}

		@Override
		public void archivo(String nombre, double desde, double hasta, long bytes) {
			assertThat(bytes).isPositive();
			assertThat(desde).isLessThan(hasta);
			this.dicho.add(nombre + ((desde == 0) ? " from 0" : (hasta == 1) ? " to 1" : ""));
		}

		@Override
		public void guardado(long filas) {
			this.dicho.add("keeps");
			this.esperadas = filas;
		}

		@Override
		public void fila(long hecho) {
			this.filas++;
			this.ultimo = hecho;
		}

		@Override
		public void termina() {
			this.dicho.add("ends");
			this.porTramo.add(this.filas);
		}

	}

}
