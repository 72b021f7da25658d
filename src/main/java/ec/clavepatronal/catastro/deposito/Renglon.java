package ec.clavepatronal.catastro.deposito;

import java.util.Comparator;
import java.util.List;

import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.TipoDeContribuyente;

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
public record Renglon(String ruc, int establecimiento, int archivo, long actualizado, int estado, int tipo,
		String razonSocial, int suspendido, boolean abierto, String nombre, String provincia, String canton) {

	/** Their places are kept in databases: only ever add. */
	public static final List<EstadoDelRuc> ESTADOS = List.of(EstadoDelRuc.ACTIVO, EstadoDelRuc.SUSPENDIDO,
			EstadoDelRuc.PASIVO);

	/** Likewise. */
	public static final List<TipoDeContribuyente> TIPOS = List.of(TipoDeContribuyente.PERSONA_NATURAL,
			TipoDeContribuyente.SOCIEDAD);

	/**
	 * The order in which rows are kept. Of rows with the same key the newest comes first.
	 */
	public static final Comparator<Renglon> ORDEN = (a, b) -> {
		int orden = a.ruc.compareTo(b.ruc);
		if (orden == 0) {
			orden = Integer.compare(a.establecimiento, b.establecimiento);
		}
		if (orden == 0) {
			orden = Integer.compare(a.archivo, b.archivo);
		}
		return (orden != 0) ? orden : Long.compare(b.actualizado, a.actualizado);
	};

	/** Whether both tell of one establishment by one file. */
	public boolean mismaClave(Renglon otro) {
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
