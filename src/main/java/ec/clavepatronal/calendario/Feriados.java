package ec.clavepatronal.calendario;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

import ec.clavepatronal.reglas.Certeza;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The days off as the editable file {@code calendario/feriados.yml} has them.
 *
 * @param nacionales those of the whole country, by the day they commemorate
 * @param movibles those that follow Easter
 * @param decretos single days that a decree added or took away
 * @param locales those of one province and of its cantons
 */
record Feriados(List<Fijo> nacionales, List<Movible> movibles, @DefaultValue List<Decreto> decretos,
		@DefaultValue List<Provincia> locales) {

	/**
	 * A day off with a date of its own.
	 *
	 * @param nombre what is commemorated
	 * @param mes 1 to 12
	 * @param dia day of the month
	 * @param traslado how it moves
	 * @param seguido name of the day off that follows on the next day, or empty
	 */
	record Fijo(String nombre, int mes, int dia, @DefaultValue("LEY") Traslado traslado,
			@DefaultValue("") String seguido) {

		Stream<Feriado> en(int anio) {
			LocalDate propio = MonthDay.of(this.mes, this.dia).atYear(anio);
			if (this.seguido.isEmpty()) {
				return Stream.of(new Feriado(this.traslado.de(propio), this.nombre));
			}
			List<LocalDate> dias = Traslado.deDosSeguidos(propio);
			return Stream.of(new Feriado(dias.get(0), this.nombre), new Feriado(dias.get(1), this.seguido));
		}

	}

	/**
	 * A day off that follows Easter.
	 *
	 * @param nombre its name
	 * @param desdePascua days from Easter Sunday, negative before it
	 */
	record Movible(String nombre, int desdePascua) {

		Stream<Feriado> en(int anio) {
			return Stream.of(new Feriado(Pascua.de(anio).plusDays(this.desdePascua), this.nombre));
		}

	}

	/**
	 * What a decree changed for one day.
	 *
	 * @param fecha the day
	 * @param nombre the decree, as shown
	 * @param feriado whether the day became a day off or stopped being one
	 */
	record Decreto(LocalDate fecha, String nombre, @DefaultValue("true") boolean feriado) {
	}

	/**
	 * The days off of a province and of its cantons.
	 *
	 * @param provincia its name, as it is chosen from a list
	 * @param dias its days off
	 */
	record Provincia(String provincia, List<Local> dias) {

		/**
		 * What can be chosen here: cantons, and the province if it has days of its own.
		 */
		Stream<String> lugares() {
			return this.dias.stream().map((dia) -> dia.canton().isEmpty() ? this.provincia : dia.canton());
		}

		/** The days off of one of those places: a canton also takes its province's. */
		Stream<Local> en(String lugar) {
			return lugares().anyMatch(lugar::equals)
					? this.dias.stream().filter((dia) -> dia.canton().isEmpty() || dia.canton().equals(lugar))
					: Stream.empty();
		}

	}

	/**
	 * A day off of one canton or of a whole province.
	 *
	 * @param canton name of the canton, or empty for the whole province
	 * @param nombre what is commemorated
	 * @param mes 1 to 12
	 * @param dia day of the month
	 * @param traslado how it moves
	 * @param fuente who says so, with the source's own date
	 * @param certeza how far that can be trusted
	 */
	record Local(@DefaultValue("") String canton, String nombre, int mes, int dia,
			@DefaultValue("LEY") Traslado traslado, String fuente, @DefaultValue("PRENSA") Certeza certeza) {

		Feriado en(int anio) {
			return new Feriado(this.traslado.de(MonthDay.of(this.mes, this.dia).atYear(anio)), this.nombre);
		}

	}

}
