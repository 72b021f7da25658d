package ec.clavepatronal;

import java.io.IOException;
import java.util.Map;

/** A recovery of a society that has come up to its outcome, to ask for its pages again and again. */
final class RecuperacionEmpezada {

	static final String DATOS_RECHAZADOS = "empleador=SOCIEDAD&tipo=CEDULA&numero=1710034066&ruc=1790011674002&sucursal=x";

	private static final String PRIMERO = "/tramites-virtuales/empleadores";

	private static final Map<String, String> RESPUESTAS = Map.of("empleadores", "situacion=OLVIDADA", "datos",
			"empleador=SOCIEDAD&tipo=CEDULA&numero=1710034065&ruc=1790011674001&sucursal=0001", "validacion", "comparado=true",
			"estado-ruc", "estadoRuc=ACTIVO", "correo", "correo=VIGENTE", "representante", "representante=VIGENTE");

	private final Conversacion visita;

	private String camino = PRIMERO;

	/** Version of the recovery, which every kept answer raises by one. */
	private int version;

	private boolean vigente;

	private String marca = "";

	private RecuperacionEmpezada(Conversacion visita) {
		this.visita = visita;
	}

	static RecuperacionEmpezada en(String sitio) throws IOException, InterruptedException {
		RecuperacionEmpezada empezada = new RecuperacionEmpezada(new Conversacion(sitio, "identity"));
		for (Pagina pagina = empezada.pagina(PRIMERO); pagina.tieneFormulario() && !empezada.camino.endsWith("/resultado");
				pagina = empezada.pagina(empezada.camino)) {
			String paso = pagina.paso();
			String ocultos = pagina.ocultos();
			String respuesta = RESPUESTAS.getOrDefault(paso, "");
			// Without doubts the page itself says that the numbers were compared.
			empezada.camino = empezada.visita.enviar(empezada.camino, ocultos.contains(respuesta) ? ocultos : ocultos + respuesta).texto();
		}
		if (!empezada.visita.leer(empezada.camino("resultado")).texto().contains("cp-veredicto--EN_LINEA")) {
			throw new IllegalStateException("the recovery does not come to its outcome");
		}
		String ocultos = empezada.ocultos(empezada.camino("representante"));
		empezada.marca = ocultos.replaceAll("version=\\d+&", "");
		empezada.version = Integer.parseInt(ocultos.replaceAll(".*version=(\\d+)&.*", "$1"));
		return empezada;
	}

	/** Keeps another answer, over and over. */
	Conversacion.Respuesta cambiar() throws IOException, InterruptedException {
		Conversacion.Respuesta respuesta = this.visita.enviar(camino("representante"), this.marca + "version=" + this.version
				+ "&representante=" + (this.vigente ? "VIGENTE" : "NO_SABE"));
		this.vigente = !this.vigente;
		this.version++;
		return respuesta;
	}

	/** What a form sends by itself. */
	String ocultos(String camino) throws IOException, InterruptedException {
		return pagina(camino).ocultos();
	}

	String camino(String paso) {
		return this.camino.substring(0, this.camino.lastIndexOf('/') + 1) + paso;
	}

	Conversacion visita(String codificacion) {
		return this.visita.con(codificacion);
	}

	private Pagina pagina(String camino) throws IOException, InterruptedException {
		return new Pagina(this.visita.leer(camino).texto());
	}

}
