package ec.clavepatronal.vigilancia;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * How old the imported registry is: by the newest change in its oldest file, since to
 * import an old file again makes nothing newer.
 */
class EdadDelCatastro {

	private final Catastro catastro;

	private final Clock reloj;

	EdadDelCatastro(Catastro catastro, Clock reloj, MeterRegistry registro) {
		this.catastro = catastro;
		this.reloj = reloj;
		Gauge.builder("clave.catastro.edad", this, EdadDelCatastro::segundos)
			.description("Age of the oldest file of the registry that is in force")
			.baseUnit("seconds")
			.register(registro);
		Gauge.builder("clave.catastro.archivos", this, EdadDelCatastro::archivos)
			.description("Files of the registry that are in force, one for each province")
			.register(registro);
	}

	/** Not a number while there is none, or the database does not tell. */
	private double segundos() {
		return enVigor().flatMap((archivos) -> archivos.stream().map(ArchivoCargado::fecha).min(LocalDate::compareTo))
			.map((fecha) -> Duration.between(fecha.atStartOfDay(), LocalDate.now(this.reloj).atStartOfDay()))
			.map((edad) -> (double) edad.toSeconds())
			.orElse(Double.NaN);
	}

	private double archivos() {
		return enVigor().map(List::size).map(Integer::doubleValue).orElse(Double.NaN);
	}

	private Optional<List<ArchivoCargado>> enVigor() {
		return this.catastro.archivos();
	}

}
