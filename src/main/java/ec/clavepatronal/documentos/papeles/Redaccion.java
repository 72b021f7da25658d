package ec.clavepatronal.documentos.papeles;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.pagina.Textos;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts a dossier into the words of a letter, and has what every letter says alike.
 * Whatever is missing becomes a blank to fill by hand.
 */
@Component
public class Redaccion {

	/** Within a sentence some 110 mm: wide enough for a name in handwriting. */
	public static final String BLANCO = "_".repeat(65);

	/** Room for the name of a province. */
	static final String BLANCO_CORTO = "_".repeat(30);

	private final Textos textos;

	Redaccion(Textos textos) {
		this.textos = textos;
	}

	/**
	 * A letter.
	 * @param papel which one; one that is a letter
	 * @param dossier what it is about
	 */
	public Carta redactar(Papel papel, Dossier dossier) {
		return new Carta(de("papel." + papel), papel.bloques(this, dossier));
	}

	Bloque lugarYFecha(Dossier dossier) {
		return Bloque.de(de("carta.lugar-y-fecha", deQuien(dossier.carta().ciudad()), Fechas.larga(dossier.hoy())));
	}

	/** Who writes, with name and number, and as what. */
	Bloque yo(String clave, Dossier dossier) {
		return Bloque
			.de(de(clave, deQuien(dossier.carta().firmante().nombre()), identificacion(dossier), como(dossier)));
	}

	private String como(Dossier dossier) {
		return de(dossier.conRepresentante() ? "carta.como.representante" : "carta.como.empleador");
	}

	Linea firma(String clave, @Nullable String nombre, String identificacion) {
		return new Linea(de(clave), de("carta.firma.de", deQuien(nombre), identificacion));
	}

	Linea linea(String clave, @Nullable String valor) {
		return new Linea(de(clave), deQuien(valor));
	}

	/**
	 * A household has its number with 000 and 0001 in the form of the recovery only; who
	 * never had a key has no sucursal that anybody knows of.
	 */
	Bloque empleador(Dossier dossier) {
		DatosLeidos datos = dossier.datos();
		Linea nombre = linea("carta.razon-social", dossier.carta().empleador(dossier.conRepresentante()).orElse(null));
		if (dossier.primeraClave()) {
			Linea numero = dossier.domestico() ? linea("carta.hogar", datos.identificacion().valor().orElse(null))
					: linea("carta.ruc", datos.ruc().valor().orElse(null));
			return Bloque.deDatos(List.of(nombre, numero, linea("carta.sucursal.primera", null)));
		}
		return Bloque.deDatos(List.of(nombre,
				linea(dossier.domestico() ? "carta.identificador-domestico" : "carta.ruc",
						datos.ruc().valor().orElse(null)),
				linea("carta.sucursal", datos.sucursal().valor().orElse(null))));
	}

	/** Of who signs, where the expediente has another person's number only if typed. */
	String identificacion(Dossier dossier) {
		return dossier.firmaOtro() ? identificacion(dossier.firmante())
				: de("carta.identificacion." + dossier.datos().tipo(), dossier.firmante().orElse(BLANCO));
	}

	/** What is no cédula may be a passport as well as a code: nobody is asked which. */
	String identificacion(Optional<String> numero) {
		return numero
			.filter((escrito) -> Identidad.leer(escrito, Identidad.SIN_RIGOR).tipo() == TipoIdentificacion.CEDULA)
			.map((cedula) -> de("carta.identificacion.CEDULA", cedula))
			.orElseGet(() -> de("carta.identificacion.OTRA", numero.orElse(BLANCO)));
	}

	String de(String clave, Object... argumentos) {
		return this.textos.de(clave, argumentos);
	}

	private static String deQuien(@Nullable String texto) {
		return Escrito.de(texto).orElse(BLANCO);
	}

}
