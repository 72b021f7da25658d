package ec.clavepatronal.calendario;

import java.time.LocalDate;

/**
 * One day off as it is taken.
 *
 * @param fecha the day
 * @param nombre what is commemorated, or the decree
 */
public record Feriado(LocalDate fecha, String nombre) {
}
