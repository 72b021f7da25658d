package ec.clavepatronal.catastro.importacion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.deposito.Deposito;
import ec.clavepatronal.catastro.deposito.Renglon;
import ec.clavepatronal.catastro.deposito.RowWriter;
import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports that something comes across, on both databases.
 */
@ParameterizedClass
@EnumSource(BaseDePrueba.class)
class ImportacionCortadaTest extends ImportacionDePrueba {

	ImportacionCortadaTest(BaseDePrueba motor) {
		super(motor);
	}

	@Test
	void what_an_import_that_was_cut_off_left_behind_goes_with_the_next() throws Exception {
		importar(false, provincia("AZUAY", 1, 10));
		Files.createDirectories(this.datos.resolve("importacion"));
		Files.writeString(this.datos.resolve("importacion/run-0"), "x");
		if (this.motor == BaseDePrueba.SQLITE) {
			Files.writeString(this.datos.resolve("catastro-2.db"), "half");
			Files.writeString(this.datos.resolve("catastro-7.db-journal"), "half");
		}
		else {
			this.base.sql("create table catastro_fila_2 (x integer)").update();
			this.base.sql("create table catastro_fila (x integer)").update();
		}
		importar(false, provincia("LOJA", 11, 10));
		assertThat(catastro().buscar(ruc(1, 0)).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(catastro().buscar(ruc(11, 0)).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(sobras()).isEmpty();
	}

	@Test
	void a_second_import_at_the_same_time_is_refused() throws Exception {
		Path cerrojo = this.datos.resolve("importacion.cerrojo");
		try (var canal = java.nio.channels.FileChannel.open(cerrojo, java.nio.file.StandardOpenOption.CREATE,
				java.nio.file.StandardOpenOption.WRITE); var otro = canal.lock()) {
			assertThat(otro.isValid()).isTrue();
			falla(Motivo.EN_CURSO, () -> importar(false, provincia("AZUAY", 1, 10)));
		}
		importar(false, provincia("AZUAY", 1, 10));
	}

	@Test
	void while_another_machine_imports_into_the_same_database_nothing_is_touched() throws Exception {
		Deposito ocupado = Mockito.mock(Deposito.class);
		falla(Motivo.EN_CURSO, () -> importacion(ocupado, 1000).importar(List.of(provincia("AZUAY", 1, 10)), false,
				ImportacionListener.NADIE));
		Mockito.verify(ocupado).tryLock();
		Mockito.verifyNoMoreInteractions(ocupado);
	}

	@Test
	void once_the_new_catalogue_is_in_force_nothing_that_fails_says_that_it_is_not() throws Exception {
		importar(false, provincia("AZUAY", 1, 10));
		Files.createDirectories(this.datos.resolve("rechazos-catastro-2.txt/ocupada"));
		Files.createFile(this.datos.resolve("rechazos-catastro-copia.txt"));
		Deposito real = deposito();
		Deposito sinEscoba = Mockito.mock(Deposito.class, AdditionalAnswers.delegatesTo(real));
		Mockito.doNothing().doThrow(new SQLException("gone")).when(sinEscoba).limpiar(Mockito.anyInt());
		Path archivo = provincia("AZUAY", 1, 200);
		Files.writeString(archivo, "basura\n", java.nio.file.StandardOpenOption.APPEND);
		Informe informe = importacion(sinEscoba, 1000).importar(List.of(archivo), false, ImportacionListener.NADIE);
		assertThat(informe.archivos()).hasSize(1);
		assertThat(informe.rechazos()).isNull();
		assertThat(catastro().buscar(ruc(1, 199)).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(this.datos.resolve("rechazos-catastro-copia.txt")).exists();
	}

	@Test
	void an_import_that_lost_its_lock_publishes_nothing() throws Exception {
		importar(false, provincia("AZUAY", 1, 10));
		Deposito.ImportLock perdido = Mockito.mock(Deposito.ImportLock.class);
		Deposito real = deposito();
		Deposito sinTurno = Mockito.mock(Deposito.class, AdditionalAnswers.delegatesTo(real));
		Mockito.doReturn(perdido).when(sinTurno).tryLock();
		falla(Motivo.ALMACEN, () -> importacion(sinTurno, 1000).importar(List.of(provincia("LOJA", 11, 10)), false,
				ImportacionListener.NADIE));
		assertThat(catastro().buscar(ruc(11, 0)).resultado()).isEqualTo(Resultado.NO_CONSTA);
	}

	@Test
	void a_commit_that_was_taken_but_not_told_counts() throws Exception {
		TransactionTemplate deVerdad = new TransactionTemplate(new JdbcTransactionManager(this.conexiones));
		TransactionOperations sinPalabra = new TransactionOperations() {
			@Override
			public <T> T execute(TransactionCallback<T> orden) {
				deVerdad.execute(orden);
				throw new TransactionSystemException("the connection is gone");
			}
		};
		Informe informe = importacion(deposito(), 1000, sinPalabra).importar(List.of(provincia("AZUAY", 1, 10)), false,
				ImportacionListener.NADIE);
		assertThat(informe.archivos()).hasSize(1);
		assertThat(catastro().buscar(ruc(1, 0)).resultado()).isEqualTo(Resultado.HALLADO);
		TransactionOperations perdida = new TransactionOperations() {
			@Override
			public <T> T execute(TransactionCallback<T> orden) {
				throw new TransactionSystemException("the connection is gone");
			}
		};
		falla(Motivo.ALMACEN, () -> importacion(deposito(), 1000, perdida).importar(List.of(provincia("LOJA", 11, 10)),
				false, ImportacionListener.NADIE));
	}

	@Test
	void a_disk_that_fills_up_changes_nothing() throws Exception {
		importar(false, provincia("AZUAY", 1, 10));
		int version = version();
		Deposito real = deposito();
		Deposito lleno = Mockito.mock(Deposito.class, AdditionalAnswers.delegatesTo(real));
		Mockito.doAnswer((llamada) -> new SinLugar(real.construir(llamada.getArgument(0))))
			.when(lleno)
			.construir(Mockito.anyInt());
		falla(Motivo.ALMACEN, () -> importacion(lleno, 1000).importar(List.of(provincia("LOJA", 11, 10)), false,
				ImportacionListener.NADIE));
		assertThat(version()).isEqualTo(version);
		assertThat(catastro().buscar(ruc(1, 0)).resultado()).isEqualTo(Resultado.HALLADO);
		importar(false, provincia("LOJA", 11, 10));
		assertThat(catastro().buscar(ruc(11, 0)).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(sobras()).isEmpty();
	}

	@Test
	void a_registry_whose_rows_are_gone_is_away_and_does_not_throw() throws Exception {
		importar(false, provincia("AZUAY", 1, 10));
		Catastro catastro = catastro();
		if (this.motor == BaseDePrueba.SQLITE) {
			Files.delete(this.datos.resolve("catastro-1.db"));
		}
		else {
			this.base.sql("drop table catastro_fila_1").update();
		}
		assertThat(catastro.buscar(ruc(1, 0)).resultado()).isEqualTo(Resultado.NO_DISPONIBLE);
	}

	/** Takes a few rows. */
	private static final class SinLugar implements RowWriter {

		private final RowWriter real;

		private int rows;

		SinLugar(RowWriter real) {
			this.real = real;
		}

		@Override
		public void add(Renglon renglon) throws SQLException {
			if (++this.rows > 5) {
				throw new SQLException("database or disk is full", null, 13);
			}
			this.real.add(renglon);
		}

		@Override
		public void finish() throws SQLException {
			this.real.finish();
		}

		@Override
		public void close() throws SQLException {
			this.real.close();
		}

	}

}
