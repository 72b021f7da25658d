package ec.clavepatronal.recuperacion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What stands on the outside of an expediente: how its owner calls it and until when it
 * is kept.
 *
 * @param alias the owner's own words, if there are any
 * @param seBorra when it is deleted
 * @param porUso whether it is deleted then because nobody used it
 * @param turno day of its appointment, if it has one
 */
record Ficha(Optional<Alias> alias, Instant seBorra, boolean porUso, Optional<LocalDate> turno) {

	/** Of an expediente that is not kept anywhere. */
	static final Ficha SUELTA = new Ficha(Optional.empty(), Instant.EPOCH, true, Optional.empty());

	private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Textos.ESPANOL);

	/**
	 * On which day it is deleted, and whether using it puts that off.
	 */
	String cuandoSeBorra(Textos textos) {
		return textos.de(this.porUso ? "tramites.se-borra.uso" : "tramites.se-borra", enPalabras(this.seBorra));
	}

	static String enPalabras(Instant cuando) {
		return enPalabras(cuando.atZone(Conservacion.ECUADOR).toLocalDate());
	}

	/** 2 de diciembre de 2026. */
	static String enPalabras(LocalDate dia) {
		return DIA.format(dia);
	}

}
