package ec.clavepatronal.recuperacion;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Visitante;
import ec.clavepatronal.almacen.Cifrado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.evaluacion.Evaluador;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.mockito.invocation.Invocation;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;

/** What costs most is done once a request, however many parts of a page need it. */
@EnServidor
class UnaVezPorPeticionTest {

	private static final Map<String, String> DATOS = Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA", "numero",
			"1710034065", "ruc", "1790011674001", "sucursal", "0001");

	@LocalServerPort
	private int puerto;

	@MockitoSpyBean
	private Evaluador evaluador;

	@MockitoBean
	private Catastro catastro;

	@MockitoSpyBean
	private Cifrado cifrado;

	@MockitoSpyBean
	private DataSource conexiones;

	private final List<String> ordenes = new CopyOnWriteArrayList<>();

	private Visitante yo;

	private String tramite = "";

	@BeforeEach
	void llegar_al_resultado() throws Exception {
		Respuesta nada = new Respuesta(Resultado.NO_CONSTA, null);
		given(this.catastro.buscar(any())).willReturn(nada);
		given(this.catastro.buscarEnArchivos(any(String.class))).willReturn(nada);
		willAnswer((llamada) -> contada((Connection) llamada.callRealMethod())).given(this.conexiones).getConnection();
		this.yo = new Visitante(this.puerto).ir("/tramites-virtuales/empleadores")
			.responder(Map.of("situacion", "OLVIDADA"))
			.responder(DATOS);
		this.tramite = this.yo.camino().replaceFirst("/validacion$", "/");
		this.yo.responder(Map.of("comparado", "true"))
			.responder(Map.of("estadoRuc", "ACTIVO"))
			.responder(Map.of("correo", "VIGENTE"))
			.responder(Map.of("representante", "VIGENTE"))
			.responder(Map.of());
		olvidar();
	}

	@ParameterizedTest
	@ValueSource(strings = { "situacion", "datos", "estado-ruc", "correo", "representante", "seguridad", "revision",
			"resultado", "portal" })
	void a_step_is_shown_with_one_select_one_decryption_one_reading_and_one_look_up(String paso) {
		assertThat(this.yo.abrir(this.tramite + paso).statusCode()).isEqualTo(200);
		assertThat(this.ordenes).hasSize(1);
		assertThat(veces(this.cifrado, "abrir")).isEqualTo(1);
		assertThat(veces(this.evaluador, "leer")).isEqualTo(1);
		assertThat(consultas()).isEqualTo(1);
	}

	/** Whether it is there twice, only the other ones can tell. */
	@Test
	void the_answer_to_validar_counts_the_others_too() {
		assertThat(this.yo.abrir(this.tramite + "validacion").statusCode()).isEqualTo(200);
		assertThat(this.ordenes).hasSize(2).filteredOn((orden) -> orden.contains("count(*)")).hasSize(1);
		assertThat(veces(this.cifrado, "abrir")).isEqualTo(1);
		assertThat(veces(this.evaluador, "leer")).isEqualTo(1);
		assertThat(consultas()).isEqualTo(1);
	}

	@Test
	void numbers_are_read_and_looked_up_once_when_they_are_sent() {
		var datos = this.yo.leer(this.tramite + "datos");
		olvidar();
		assertThat(
				this.yo.enviar(datos, Map.of("ruc", "0990011674001".replace("0990011674", "1790016919"))).statusCode())
			.isEqualTo(303);
		assertThat(leidos()).doesNotHaveDuplicates();
		assertThat(consultas()).isEqualTo(1);
	}

	@Test
	void refused_numbers_are_read_once_and_so_are_those_that_are_kept() {
		var datos = this.yo.leer(this.tramite + "datos");
		olvidar();
		assertThat(this.yo.enviar(datos, Map.of("numero", "1710034066", "ruc", "x")).statusCode()).isEqualTo(422);
		assertThat(leidos()).doesNotHaveDuplicates();
		assertThat(this.ordenes).hasSize(1);
		assertThat(veces(this.cifrado, "abrir")).isEqualTo(1);
		assertThat(consultas()).isLessThanOrEqualTo(1);
	}

	private void olvidar() {
		Mockito.clearInvocations(this.evaluador, this.catastro, this.cifrado);
		this.ordenes.clear();
	}

	private List<Object> leidos() {
		return Mockito.mockingDetails(this.evaluador)
			.getInvocations()
			.stream()
			.filter((llamada) -> llamada.getMethod().getName().equals("leer"))
			.map((llamada) -> llamada.<Object>getArgument(0))
			.toList();
	}

	private long consultas() {
		return veces(this.catastro, "buscar") + veces(this.catastro, "buscarEnArchivos");
	}

	private static long veces(Object espia, String metodo) {
		return Mockito.mockingDetails(espia)
			.getInvocations()
			.stream()
			.map(Invocation::getMethod)
			.filter((llamado) -> llamado.getName().equals(metodo))
			.count();
	}

	/** A connection that notes each statement. */
	private Connection contada(Connection real) {
		return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, metodo, argumentos) -> {
					if (metodo.getName().equals("prepareStatement")) {
						this.ordenes.add((String) argumentos[0]);
					}
					try {
						return metodo.invoke(real, argumentos);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

}
