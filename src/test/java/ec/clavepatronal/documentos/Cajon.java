package ec.clavepatronal.documentos;

import java.util.Optional;

import ec.clavepatronal.recuperacion.deposito.PapelesGuardados;
import ec.clavepatronal.recuperacion.deposito.PapelesGuardados.Papeles;
import org.jspecify.annotations.Nullable;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

/** Where papers are kept in tests: one place, with a version like the real one. */
final class Cajon {

	private byte @Nullable [] contenido;

	private int version;

	Cajon(PapelesGuardados guardados) {
		given(guardados.buscar(any(), any()))
			.willAnswer((pregunta) -> new Papeles(this.version, Optional.ofNullable(this.contenido)));
		given(guardados.guardar(any(), any(), anyInt(), any(), any())).willAnswer((orden) -> {
			if (!orden.getArgument(2).equals(this.version)) {
				return false;
			}
			this.version++;
			this.contenido = orden.getArgument(3);
			return true;
		});
	}

	void pon(byte[] otro) {
		this.version++;
		this.contenido = otro;
	}

	boolean vacio() {
		return this.contenido == null;
	}

}
