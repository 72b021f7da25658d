package ec.clavepatronal.catastro.importacion;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.deposito.DepositoDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class ImportacionListenerTest {

	private static final Path LOJA = Path.of("src/test/resources/catastro/loja-2025.csv");

	private static final Path NAPO = Path.of("src/test/resources/catastro/napo-2026.zip");

	@TempDir
	private Path datos;

	@Test
	void is_told_of_both_stretches_of_each_file_and_of_each_row() throws Exception {
		Oyente oyente = new Oyente();
		Informe informe;
		try (HikariDataSource conexiones = BaseDePrueba.SQLITE.nueva()) {
			informe = importacion(conexiones).importar(List.of(LOJA, NAPO), true, oyente);
		}
		assertThat(oyente.dicho).containsExactly("begins", "loja-2025.csv from 0", "napo-2026.zip to 1", "ends",
				"begins", "keeps", "ends");
		assertThat(oyente.porTramo.get(0)).isEqualTo(
				informe.archivos().stream().mapToLong((balance) -> balance.aceptadas() + balance.reparadas()).sum());
		assertThat(oyente.porTramo.get(1)).isEqualTo(informe.archivos().stream().mapToLong(Balance::filas).sum())
			.isEqualTo(oyente.ultimo)
			.isLessThanOrEqualTo(oyente.esperadas);
	}

	private Importacion importacion(HikariDataSource conexiones) {
		JdbcClient base = JdbcClient.create(conexiones);
		return new Importacion(new LibroDeArchivos(base, DepositoDePrueba.vigente(conexiones), InstantSource.system()),
				DepositoDePrueba.de(conexiones, this.datos), new Carpeta(this.datos),
				new TransactionTemplate(new JdbcTransactionManager(conexiones)), (motivo, linea) -> "", 1000);
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
