package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.deposito.Deposito;
import ec.clavepatronal.catastro.deposito.DepositoDePrueba;
import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A database of its own for each test, and files in the SRI's format made up for it.
 */
abstract class ImportacionDePrueba {

	@TempDir
	Path datos;

	@TempDir
	Path entrada;

	final BaseDePrueba motor;

	final HikariDataSource conexiones;

	final JdbcClient base;

	ImportacionDePrueba(BaseDePrueba motor) {
		this.motor = motor;
		this.conexiones = motor.nueva();
		this.base = JdbcClient.create(this.conexiones);
	}

	@AfterEach
	void cerrar() {
		this.conexiones.close();
	}

	Informe importar(boolean forzar, Path... archivos) throws ImportacionFallida {
		return importacion(deposito(), 1000).importar(List.of(archivos), forzar, ImportacionListener.NADIE);
	}

	Informe importar(int capacidad, Path... archivos) throws ImportacionFallida {
		return importacion(deposito(), capacidad).importar(List.of(archivos), false, ImportacionListener.NADIE);
	}

	Importacion importacion(Deposito deposito, int capacidad) {
		return importacion(deposito, capacidad, new TransactionTemplate(new JdbcTransactionManager(this.conexiones)));
	}

	Importacion importacion(Deposito deposito, int capacidad, TransactionOperations transaccion) {
		return new Importacion(
				new LibroDeArchivos(this.base, DepositoDePrueba.vigente(this.conexiones), InstantSource.system()),
				deposito, new Carpeta(this.datos), transaccion, (motivo, linea) -> "linea " + linea + ": " + motivo,
				capacidad);
	}

	Deposito deposito() {
		return DepositoDePrueba.de(this.conexiones, this.datos);
	}

	Catastro catastro() {
		return DepositoDePrueba.catastro(deposito(), this.conexiones);
	}

	int version() {
		return this.base.sql("select version from catastro_vigente").query(Integer.class).single();
	}

	List<String> sobras() throws IOException {
		List<String> sobras = new ArrayList<>();
		try (Stream<Path> archivos = Files.list(this.datos)) {
			archivos.map((archivo) -> archivo.getFileName().toString())
				.filter((
						nombre) -> !nombre.matches("importacion\\.cerrojo|rechazos-.*|catastro-" + version() + "\\.db"))
				.forEach(sobras::add);
		}
		if (this.motor == BaseDePrueba.POSTGRESQL) {
			sobras.addAll(this.base.sql(
					"select tablename from pg_tables where tablename like 'catastro!_fila%' escape '!' and tablename <> 'catastro_fila_"
							+ version() + "'")
				.query(String.class)
				.list());
		}
		return sobras;
	}

	static void falla(Motivo motivo, ThrowingCallable importacion) {
		assertThatExceptionOfType(ImportacionFallida.class).isThrownBy(importacion)
			.satisfies((fallo) -> assertThat(fallo.motivo()).isEqualTo(motivo));
	}

	/** A made-up province: as many companies as rows, one establishment each. */
	Path provincia(String nombre, int codigo, int filas) throws IOException {
		StringBuilder texto = new StringBuilder(cabecera());
		for (int i = 0; i < filas; i++) {
			texto.append(fila(ruc(codigo, i), 1, nombre, "ACTIVO", "2026-08-31 10:00:00"));
		}
		return Files.writeString(this.entrada.resolve(nombre + "-" + filas + ".csv"), texto);
	}

	Path deUnEstado(String estado, int filas) throws IOException {
		return deUnEstado(estado, filas, "2026-08-31 10:00:00");
	}

	Path deUnEstado(String estado, int filas, String cambio) throws IOException {
		StringBuilder texto = new StringBuilder(cabecera());
		for (int i = 0; i < filas; i++) {
			texto.append(fila(ruc(1, i), 1, "AZUAY", estado, cambio));
		}
		return Files.writeString(this.entrada.resolve(estado + ".csv"), texto);
	}

	static String ruc(int provincia, int numero) {
		return "%02d9%07d001".formatted(provincia, numero);
	}

	static String cabecera() {
		return "NUMERO_RUC|RAZON_SOCIAL|CODIGO_JURISDICCION|ESTADO_CONTRIBUYENTE|FECHA_ACTUALIZACION|TIPO_CONTRIBUYENTE|"
				+ "NUMERO_ESTABLECIMIENTO|ESTADO_ESTABLECIMIENTO|DESCRIPCION_PROVINCIA_EST\n";
	}

	static String fila(String ruc, int establecimiento, String provincia, String estado, String cambio) {
		return String.join("|", ruc, "MUESTRA 0", provincia, estado, cambio, "SOCIEDAD",
				String.valueOf(establecimiento), "ABI", provincia) + "\n";
	}

}
