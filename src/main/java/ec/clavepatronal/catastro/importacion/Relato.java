package ec.clavepatronal.catastro.importacion;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;

import ec.clavepatronal.almacen.AlmacenInservible;
import ec.clavepatronal.almacen.AvisoDeArranque;
import ec.clavepatronal.catastro.archivo.ArchivoIlegible;
import ec.clavepatronal.catastro.archivo.MotivoDeRechazo;
import ec.clavepatronal.catastro.archivo.Reparacion;
import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;

import org.springframework.core.NestedExceptionUtils;

/**
 * What came of an import, line by line for whoever started it. Nothing of what is in the
 * rows is ever said.
 */
final class Relato {

	private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("d/M/yyyy");

	private final TextosDeImportacion textos;

	private final PrintStream salida;

	Relato(TextosDeImportacion textos, PrintStream salida) {
		this.textos = textos;
		this.salida = salida;
	}

	/** It is done, or there was nothing to do. */
	void contar(Informe informe) {
		if (informe.nadaNuevo()) {
			decir("importar.nada-nuevo");
			return;
		}
		detallar(informe);
		decir("importar.listo", informe.archivos().size(), informe.archivos().stream().mapToLong(Balance::filas).sum());
	}

	/** It was not done, and why. */
	void contar(ImportacionFallida fallo) {
		if (fallo.informe() != null) {
			detallar(fallo.informe());
		}
		this.salida.println(explicar(fallo));
	}

	private void detallar(Informe informe) {
		for (Balance archivo : informe.archivos()) {
			decir("importar.balance", archivo.nombre(), archivo.provincia(), archivo.leidas(), archivo.aceptadas(),
					archivo.reparadas(), archivo.rechazadas(), archivo.repetidas(), DIA.format(archivo.fecha()));
			clases(archivo, "rechazo", "importar.rechazos", MotivoDeRechazo.values());
			clases(archivo, "reparacion", "importar.reparaciones", Reparacion.values());
		}
		if (informe.archivos().stream().anyMatch((archivo) -> archivo.rechazadas() > 0)) {
			if (informe.rechazos() != null) {
				decir("importar.lista", informe.rechazos().toString());
			}
			else {
				decir("importar.sin-lista");
			}
		}
	}

	private void clases(Balance archivo, String clave, String frase, Enum<?>[] clases) {
		for (Enum<?> clase : clases) {
			Long cuantas = archivo.clases().get(clase.name());
			if (cuantas != null) {
				decir(frase, cuantas, this.textos.de(clave + "." + clase));
			}
		}
	}

	private String explicar(ImportacionFallida fallo) {
		ArchivoIlegible ilegible = fallo.archivoIlegible();
		if (ilegible != null) {
			return this.textos.de("importar.ARCHIVO", fallo.datos()[0],
					this.textos.de("archivo." + ilegible.motivo(), String.join(", ", ilegible.columnas())));
		}
		AlmacenInservible inservible = AlmacenInservible.por(fallo);
		if (fallo.motivo() == Motivo.ALMACEN && inservible.esDelServidor()) {
			return AvisoDeArranque.texto(inservible);
		}
		if (fallo.motivo() == Motivo.ALMACEN) {
			return this.textos.de("importar.ALMACEN", detalle(NestedExceptionUtils.getMostSpecificCause(fallo)));
		}
		return this.textos.de("importar." + fallo.motivo(), fallo.datos());
	}

	/** The message of a driver may repeat what is in a row. */
	private static String detalle(Throwable causa) {
		return (causa instanceof SQLException sql && sql.getSQLState() != null) ? "SQLSTATE " + sql.getSQLState()
				: causa.getClass().getSimpleName();
	}

	private void decir(String clave, Object... datos) {
		this.salida.println(this.textos.de(clave, datos));
	}

}
