package ec.clavepatronal.recuperacion;

import java.util.HashSet;
import java.util.Set;

import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.SituacionClave;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ExpedientesEnSesionTest {

	private static final SituacionForm OLVIDADA = new SituacionForm(SituacionClave.OLVIDADA);

	private final MockHttpServletRequest solicitud = new MockHttpServletRequest();

	private final ExpedientesEnSesion expedientes = new ExpedientesEnSesion(this.solicitud);

	@Test
	void keeps_many_side_by_side() {
		Expediente uno = this.expedientes.abrir(OLVIDADA);
		Expediente otro = this.expedientes.abrir(new SituacionForm(SituacionClave.BLOQUEADA));
		assertThat(this.expedientes.buscar(uno.id())).contains(uno);
		assertThat(this.expedientes.buscar(otro.id())).contains(otro);
	}

	@Test
	void does_not_find_what_is_somebody_elses() {
		Expediente mio = this.expedientes.abrir(OLVIDADA);
		assertThat(new ExpedientesEnSesion(new MockHttpServletRequest()).buscar(mio.id())).isEmpty();
	}

	@Test
	void looking_opens_no_session() {
		this.expedientes.buscar("nada");
		assertThat(this.solicitud.getSession(false)).isNull();
	}

	@Test
	void refuses_a_version_that_is_not_the_next_one() {
		Expediente abierto = this.expedientes.abrir(OLVIDADA);
		Expediente uno = abierto.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE));
		Expediente otro = abierto.con(Paso.CORREO, new CorreoForm(Correo.OLVIDADO));
		assertThat(this.expedientes.guardar(uno)).isTrue();
		assertThat(this.expedientes.guardar(otro)).isFalse();
		assertThat(this.expedientes.buscar(abierto.id())).contains(uno);
	}

	@Test
	void refuses_to_keep_what_was_never_opened() {
		assertThat(this.expedientes.guardar(Expediente.nuevo("inventado", OLVIDADA))).isFalse();
	}

	@Test
	void ids_cannot_be_guessed() {
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < 100; i++) {
			ids.add(this.expedientes.abrir(OLVIDADA).id());
		}
		assertThat(ids).hasSize(100).allMatch((id) -> id.matches("[\\w-]{22}"));
	}

	@Test
	void the_least_recently_used_makes_room() {
		Expediente primero = this.expedientes.abrir(OLVIDADA);
		Expediente segundo = this.expedientes.abrir(OLVIDADA);
		for (int i = 0; i < 199; i++) {
			this.expedientes.buscar(primero.id());
			this.expedientes.abrir(OLVIDADA);
		}
		assertThat(this.expedientes.buscar(primero.id())).isPresent();
		assertThat(this.expedientes.buscar(segundo.id())).isEmpty();
	}

}
