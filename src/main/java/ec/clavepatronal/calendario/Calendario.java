package ec.clavepatronal.calendario;

import java.text.Collator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ec.clavepatronal.pagina.Textos;

/**
 * Business days in Ecuador, as far as rules and known decrees tell: an estimate, for
 * decrees come late. A canton or province adds its own days off. Thread-safe.
 */
public class Calendario {

	private final Feriados feriados;

	Calendario(Feriados feriados) {
		this.feriados = feriados;
	}

	/**
	 * The cantons and provinces whose own days off are known, in alphabetical order.
	 */
	public List<String> cantones() {
		return this.feriados.locales()
			.stream()
			.flatMap(Feriados.Provincia::lugares)
			.distinct()
			.sorted(Collator.getInstance(Textos.ESPANOL))
			.toList();
	}

	/** National days off taken in a year, decrees included, in order. */
	List<Feriado> nacionales(int anio) {
		TreeMap<LocalDate, Feriado> dias = new TreeMap<>();
		// New Year on a Saturday is taken in the old year.
		IntStream.rangeClosed(anio, anio + 1)
			.boxed()
			.flatMap(this::porLey)
			.filter((feriado) -> feriado.fecha().getYear() == anio)
			.forEach((feriado) -> dias.put(feriado.fecha(), feriado));
		for (Feriados.Decreto decreto : this.feriados.decretos()) {
			if (decreto.feriado() && decreto.fecha().getYear() == anio) {
				dias.put(decreto.fecha(), new Feriado(decreto.fecha(), decreto.nombre()));
			}
			else {
				dias.remove(decreto.fecha());
			}
		}
		return List.copyOf(dias.values());
	}

	/**
	 * Why a day is no business day, or empty if it is one. Weekends are not told here.
	 * @param dia the day
	 * @param canton a canton or province of the list, or empty text for none
	 */
	public Optional<String> feriado(LocalDate dia, String canton) {
		return Stream.concat(nacionales(dia.getYear()).stream(), locales(dia.getYear(), canton))
			.filter((feriado) -> feriado.fecha().equals(dia))
			.map(Feriado::nombre)
			.findFirst();
	}

	/**
	 * The days off within some days that would be business days without them, in order.
	 */
	public List<Feriado> feriadosEntre(LocalDate desde, LocalDate hasta, String canton) {
		return desde.datesUntil(hasta.plusDays(1))
			.filter((dia) -> !esFinDeSemana(dia))
			.flatMap((dia) -> feriado(dia, canton).map((nombre) -> new Feriado(dia, nombre)).stream())
			.toList();
	}

	boolean esHabil(LocalDate dia, String canton) {
		return !esFinDeSemana(dia) && feriado(dia, canton).isEmpty();
	}

	/** The business day that comes so many business days after a day. */
	public LocalDate habilDespues(LocalDate dia, int dias, String canton) {
		return habil(dia, canton, 1).skip(dias - 1L).findFirst().orElseThrow();
	}

	/** The last business day before a day. */
	public LocalDate habilAntes(LocalDate dia, String canton) {
		return habil(dia, canton, -1).findFirst().orElseThrow();
	}

	public static boolean esFinDeSemana(LocalDate dia) {
		return dia.getDayOfWeek() == DayOfWeek.SATURDAY || dia.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	private Stream<LocalDate> habil(LocalDate dia, String canton, int sentido) {
		Predicate<LocalDate> habil = (otro) -> esHabil(otro, canton);
		return Stream.iterate(dia.plusDays(sentido), (otro) -> otro.plusDays(sentido)).filter(habil);
	}

	private Stream<Feriado> porLey(int anio) {
		return Stream.concat(this.feriados.nacionales().stream().flatMap((fijo) -> fijo.en(anio)),
				this.feriados.movibles().stream().flatMap((movible) -> movible.en(anio)));
	}

	private Stream<Feriado> locales(int anio, String canton) {
		return this.feriados.locales()
			.stream()
			.flatMap((provincia) -> provincia.en(canton))
			.flatMap((local) -> Stream.of(local.en(anio), local.en(anio + 1)));
	}

}
