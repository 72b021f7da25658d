package ec.clavepatronal.almacen;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Encrypts what people answered (AES-256-GCM, a fresh nonce for each writing). What is
 * closed names its key, and opens in its place only, so rows cannot be exchanged.
 * Thread-safe.
 */
public final class Cifrado {

	private final Llaves llaves;

	private final AtomicLong sinAbrir = new AtomicLong();

	Cifrado(Llaves llaves) {
		this.llaves = llaves;
	}

	/**
	 * Closes a text under the key in force.
	 * @param lugar where it will be kept, such as the id of its row
	 * @param texto the plain bytes
	 */
	public byte[] cerrar(String lugar, byte[] texto) {
		return this.llaves.alDia().enVigor().cerrar(lugar, texto);
	}

	/**
	 * Opens what was closed: under the key that it names, with one attempt, or, if it was
	 * closed before keys were named, under any that is known.
	 * @param lugar where it was found
	 * @param cerrado the encrypted bytes
	 * @return the plain bytes, or nothing when they were closed under another key, for
	 * another place, or were changed
	 */
	public Optional<byte[]> abrir(String lugar, byte[] cerrado) {
		Optional<byte[]> abierto = nombradas(cerrado).stream()
			.flatMap((llave) -> llave.abrir(lugar, cerrado).stream())
			.findFirst()
			.or(() -> sinNombre(lugar, cerrado));
		if (abierto.isEmpty()) {
			this.sinAbrir.incrementAndGet();
		}
		return abierto;
	}

	/** One, but for a coincidence; one that is not known may be a new one of the file. */
	private List<Llave> nombradas(byte[] cerrado) {
		List<Llave> nombradas = this.llaves.conocidas().nombradasEn(cerrado);
		return nombradas.isEmpty() ? this.llaves.alDia().nombradasEn(cerrado) : nombradas;
	}

	private Optional<byte[]> sinNombre(String lugar, byte[] cerrado) {
		return this.llaves.conocidas()
			.todas()
			.stream()
			.flatMap((llave) -> llave.abrirSinCabecera(lugar, cerrado).stream())
			.findFirst();
	}

	/** Whether it names a key that is known, as everything does that is closed now. */
	boolean nombra(byte[] cerrado) {
		return !this.llaves.conocidas().nombradasEn(cerrado).isEmpty();
	}

	/** What everything begins with that is closed under the key in force. */
	public byte[] cabecera() {
		return this.llaves.conocidas().enVigor().cabecera();
	}

	/** How often something did not open since the start. */
	public long sinAbrir() {
		return this.sinAbrir.get();
	}

}
