package ec.clavepatronal.catastro;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/**
 * A row as it is kept: one establishment as one file has it. Numbers stand for words, and
 * zero for a date that is not known, because there are millions of them.
 *
 * @param archivo the file that the row is from
 * @param actualizado seconds since 1970 in the time of Ecuador
 * @param estado place in {@link #ESTADOS}
 * @param tipo place in {@link #TIPOS}
 * @param razonSocial initials for a person: names of persons are not even kept
 * @param suspendido days since 1970
 */
record Renglon(String ruc, int establecimiento, int archivo, long actualizado, int estado, int tipo, String razonSocial,
		int suspendido, boolean abierto, String nombre, String provincia, String canton) {

	private static final ZoneOffset ECUADOR = ZoneOffset.ofHours(-5);

	/** Their places are kept in databases: only ever add. */
	static final List<Estado> ESTADOS = List.of(Estado.ACTIVO, Estado.SUSPENDIDO, Estado.PASIVO);

	/** Likewise. */
	static final List<Tipo> TIPOS = List.of(Tipo.PERSONA_NATURAL, Tipo.SOCIEDAD);

	/**
	 * The order in which rows are kept. Of rows with the same key the newest comes first.
	 */
	static final Comparator<Renglon> ORDEN = (a, b) -> {
		int orden = a.ruc.compareTo(b.ruc);
		if (orden == 0) {
			orden = Integer.compare(a.establecimiento, b.establecimiento);
		}
		if (orden == 0) {
			orden = Integer.compare(a.archivo, b.archivo);
		}
		return (orden != 0) ? orden : Long.compare(b.actualizado, a.actualizado);
	};

	/** A row as it was read, with the name of a person reduced to initials. */
	static Renglon de(Fila fila, int archivo) {
		boolean persona = fila.tipo() == Tipo.PERSONA_NATURAL;
		String nombre = (persona && Iniciales.delata(fila.nombre(), fila.razonSocial())) ? "" : fila.nombre();
		return new Renglon(fila.ruc(), fila.establecimiento(), archivo,
				(fila.actualizado() != null) ? fila.actualizado().toEpochSecond(ECUADOR) : 0,
				ESTADOS.indexOf(fila.estado()), TIPOS.indexOf(fila.tipo()),
				persona ? Iniciales.de(fila.razonSocial()) : fila.razonSocial(),
				(fila.suspendido() != null) ? (int) fila.suspendido().toEpochDay() : 0, fila.abierto(), nombre,
				fila.provincia(), fila.canton());
	}

	boolean mismaClave(Renglon otro) {
		return this.establecimiento == otro.establecimiento && this.archivo == otro.archivo
				&& this.ruc.equals(otro.ruc);
	}

	Establecimiento comoEstablecimiento() {
		return new Establecimiento(this.establecimiento, this.abierto, this.nombre, this.provincia, this.canton);
	}

	/** Says nothing that tells whose it is: it ends up in logs. */
	@Override
	public String toString() {
		return "Renglon[" + this.archivo + "]";
	}

}
