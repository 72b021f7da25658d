package ec.clavepatronal.almacen;

import java.nio.charset.StandardCharsets;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One encrypted word in the database that tells whether this is its key. Without it a
 * node with a wrong key would start, and lose everybody's answers one by one.
 */
final class Sello {

	static final String LUGAR = "sello";

	private static final byte[] PALABRA = LUGAR.getBytes(StandardCharsets.UTF_8);

	private Sello() {
	}

	/** Whether a key was used here before. */
	static boolean hay(JdbcClient base) {
		return base.sql("select count(*) from sello").query(Integer.class).single() > 0;
	}

	/**
	 * Leaves the word in a new database, or checks that the key opens the one that is
	 * there.
	 * @throws AlmacenInservible when it does not
	 */
	static void comprobar(JdbcClient base, Cifrado cifrado) {
		base.sql("insert into sello (id, cerrado) values (1, ?) on conflict do nothing")
			.param(cifrado.cerrar(LUGAR, PALABRA))
			.update();
		byte[] cerrado = base.sql("select cerrado from sello where id = 1")
			.query((fila, n) -> fila.getBytes(1))
			.single();
		if (!abre(cifrado, cerrado)) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.LLAVE_AJENA);
		}
		if (!cifrado.nombra(cerrado)) {
			nombrar(base, cifrado, cerrado);
		}
	}

	/**
	 * An older version of the application, which could not read what is written from now
	 * on, does not start any more.
	 */
	private static void nombrar(JdbcClient base, Cifrado cifrado, byte[] sinNombre) {
		base.sql("update sello set cerrado = ? where id = 1 and cerrado = ?")
			.param(cifrado.cerrar(LUGAR, PALABRA))
			.param(sinNombre)
			.update();
	}

	static boolean abre(Cifrado cifrado, byte[] cerrado) {
		return cifrado.abrir(LUGAR, cerrado).isPresent();
	}

}
