package ec.clavepatronal.almacen;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that are known, in order: everything is closed under the first one, the one in
 * force; the others open what was closed before, or will be closed elsewhere. Never
 * empty; tells nothing of the keys when printed.
 */
public final class Llavero {

	private final List<Llave> llaves;

	private Llavero(Set<Llave> llaves) {
		this.llaves = List.copyOf(llaves);
	}

	static Llavero de(Llave... llaves) {
		return new Llavero(new LinkedHashSet<>(List.of(llaves)));
	}

	/**
	 * One key on each line, in base64; blank lines mean nothing.
	 * @param donde file or setting that they stand in, to be told if they are none
	 * @throws AlmacenInservible if one of them is no key, or there is none
	 */
	static Llavero leer(Stream<String> lineas, String donde) {
		Set<Llave> llaves = lineas.filter((linea) -> !linea.isBlank())
			.map((linea) -> Llave.leer(linea)
				.orElseThrow(() -> new AlmacenInservible(AlmacenInservible.Motivo.LLAVE_INCORRECTA, donde, null)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (llaves.isEmpty()) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.LLAVE_INCORRECTA, donde, null);
		}
		return new Llavero(llaves);
	}

	/**
	 * What {@link #juntas} gave.
	 * @return empty if those bytes are no keys
	 */
	public static Optional<Llavero> leer(byte[] juntas) {
		Set<Llave> llaves = new LinkedHashSet<>();
		for (int desde = 0; desde + Llave.BYTES <= juntas.length; desde += Llave.BYTES) {
			llaves.add(new Llave(Arrays.copyOfRange(juntas, desde, desde + Llave.BYTES)));
		}
		return (juntas.length % Llave.BYTES == 0 && !llaves.isEmpty()) ? Optional.of(new Llavero(llaves))
				: Optional.empty();
	}

	/** All keys in order, one behind the other: to be encrypted by whoever keeps them. */
	public byte[] juntas() {
		ByteArrayOutputStream juntas = new ByteArrayOutputStream();
		this.llaves.forEach((llave) -> juntas.writeBytes(llave.bytes()));
		return juntas.toByteArray();
	}

	Llave enVigor() {
		return this.llaves.get(0);
	}

	List<Llave> todas() {
		return this.llaves;
	}

	/** Those that it says it was closed under: one, but for a coincidence. */
	List<Llave> nombradasEn(byte[] cerrado) {
		return this.llaves.stream().filter((llave) -> llave.nombradaEn(cerrado)).toList();
	}

	/** How many are known. */
	public int cuantas() {
		return this.llaves.size();
	}

	/** These, and behind them those of others that are not among them. */
	public Llavero tras(Llavero otras) {
		Set<Llave> juntas = new LinkedHashSet<>(this.llaves);
		juntas.addAll(otras.llaves);
		return new Llavero(juntas);
	}

	/** A new one in force before these. */
	Llavero conUnaNueva() {
		return de(Llave.nueva()).tras(this);
	}

	/** The one in force alone. */
	Llavero sinLasAnteriores() {
		return de(enVigor());
	}

	/** Whether all of those are among these. */
	public boolean conoce(Llavero otras) {
		return this.llaves.containsAll(otras.llaves);
	}

	/** As {@link #leer(Stream, String)} reads them. */
	String lineas() {
		return this.llaves.stream().map((llave) -> llave.base64() + "\n").collect(Collectors.joining());
	}

}
