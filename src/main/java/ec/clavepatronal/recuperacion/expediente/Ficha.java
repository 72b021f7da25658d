package ec.clavepatronal.recuperacion.expediente;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import ec.clavepatronal.calendario.Ecuador;
import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.pagina.Textos;

/**
 * What stands on the outside of an expediente: how its owner calls it and until when it
 * is kept.
 *
 * @param alias the owner's own words, if there are any
 * @param seBorra when it is deleted
 * @param porUso whether it is deleted then because nobody used it
 * @param turno day of its appointment, if it has one
 */
public record Ficha(Optional<Alias> alias, Instant seBorra, boolean porUso, Optional<LocalDate> turno) {

	/** Of an expediente that is not kept anywhere. */
	public static final Ficha SUELTA = new Ficha(Optional.empty(), Instant.EPOCH, true, Optional.empty());

	/**
	 * On which day it is deleted, and whether using it puts that off.
	 */
	public String cuandoSeBorra(Textos textos) {
		return textos.de(this.porUso ? "tramites.se-borra.uso" : "tramites.se-borra", enPalabras(this.seBorra));
	}

	public static String enPalabras(Instant cuando) {
		return enPalabras(cuando.atZone(Ecuador.ZONA).toLocalDate());
	}

	/** 2/12/2026. */
	public static String enPalabras(LocalDate dia) {
		return Fechas.corta(dia);
	}

}
