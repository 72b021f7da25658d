package ec.clavepatronal.recuperacion;

import java.util.Optional;

import ec.clavepatronal.almacen.Cifrado;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was typed for the papers of an expediente, as bytes that mean something only to
 * whoever makes the papers. Kept encrypted in the row of the expediente: it is the
 * owner's only, and is deleted with it.
 */
@Component
public class PapelesGuardados {

	/** What was closed as answers cannot be opened as papers. */
	private static final String LUGAR = "papeles de ";

	private final JdbcClient base;

	private final Cifrado cifrado;

	private final Titular titular;

	PapelesGuardados(JdbcClient base, Cifrado cifrado, Titular titular) {
		this.base = base;
		this.cifrado = cifrado;
		this.titular = titular;
	}

	/**
	 * What the owner saved last.
	 * @param id what names the expediente in addresses
	 * @return empty if nothing was, or if it cannot be opened
	 */
	public Optional<byte[]> buscar(String id) {
		return this.titular.presente()
			.flatMap((titular) -> ExpedientesEnBase.contestando(() -> this.base
				.sql("select papeles from expediente where id = ? and titular = ? and papeles is not null")
				.param(id)
				.param(titular)
				.query(byte[].class)
				.optional()))
			.flatMap((cerrados) -> this.cifrado.abrir(LUGAR + id, cerrados));
	}

	/**
	 * Saves in place of what was there.
	 * @throws ExpedienteNoEncontrado if the owner has no expediente by that id any more
	 */
	public void guardar(String id, byte[] papeles) {
		int guardados = this.titular.presente()
			.map((titular) -> ExpedientesEnBase
				.contestando(() -> this.base.sql("update expediente set papeles = ? where id = ? and titular = ?")
					.param(this.cifrado.cerrar(LUGAR + id, papeles))
					.param(id)
					.param(titular)
					.update()))
			.orElse(0);
		if (guardados == 0) {
			throw new ExpedienteNoEncontrado();
		}
	}

}
