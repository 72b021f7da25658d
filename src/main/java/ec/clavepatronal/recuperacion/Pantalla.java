package ec.clavepatronal.recuperacion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.Lecturas;
import ec.clavepatronal.evaluacion.SegunSri;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.LineaDelResumen;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.reglas.Regla;

/**
 * One screen as it is about to be shown: whose expediente, which step, and where to go
 * back to when the person came to change one answer.
 *
 * @param vuelta the summary or the outcome, where the person came from; empty on the way
 * @param lecturas what is read and looked up for it
 */
public record Pantalla(Propietario propietario, Expediente expediente, Paso paso, Optional<Paso> vuelta,
		Lecturas lecturas) {

	/** What addresses said before they named the screen to go back to. */
	private static final String COMO_ANTES = "true";

	/** On the way, unless the address says where the person came from. */
	static Pantalla de(Propietario propietario, Expediente expediente, Paso paso, String cambiar, Lecturas lecturas) {
		Optional<Paso> vuelta = cambiar.equals(COMO_ANTES) ? Optional.of(Paso.REVISION)
				: Paso.deRuta(cambiar).filter(Paso::muestraTodo);
		return new Pantalla(propietario, expediente, paso, paso.enCamino() ? vuelta : Optional.of(Paso.RESULTADO),
				lecturas);
	}

	Pantalla en(Expediente otro) {
		return new Pantalla(this.propietario, otro, this.paso, this.vuelta, this.lecturas);
	}

	/** Where the form sends its answers. */
	public String destino() {
		return Direcciones.de(this.expediente, this.paso);
	}

	/** Address where the expediente is deleted. */
	public String borrar() {
		return Direcciones.borrar(this.expediente);
	}

	/** Address of the papers that come of the outcome. */
	public String documentos() {
		return Direcciones.de(this.expediente) + "/documentos";
	}

	/** Address where it is called otherwise, kept longer or copied. */
	public String opciones() {
		return Direcciones.opciones(this.expediente);
	}

	/** Address of another screen of the same expediente. */
	public String a(Paso otro) {
		return Direcciones.de(this.expediente, otro);
	}

	/** Where «Atrás» leads: where the person came from to change an answer. */
	public String atras() {
		return this.vuelta.filter(this.expediente::alcanza)
			.map(this::a)
			.or(() -> this.paso.anterior(this.expediente)
				.map((anterior) -> this.vuelta.isPresent() ? cambiar(anterior) : a(anterior)))
			.orElse("/tramites-virtuales/empleadores");
	}

	/** The screens this expediente meets, in order. */
	public List<Paso> pasos() {
		return Paso.de(this.expediente);
	}

	/**
	 * Its number among the screens of the way. A question that is passed by has one too,
	 * for it is on the way once it is answered. What else is not on the way has none:
	 * going there and back must not make numbers shrink.
	 */
	Optional<Lugar> lugar() {
		List<Paso> pasos = pasos();
		boolean enCamino = pasos.contains(this.paso);
		if (!enCamino && !(this.paso.pregunta() && this.paso.enCamino())) {
			return Optional.empty();
		}
		int antes = (int) pasos.stream().filter((otro) -> otro.compareTo(this.paso) < 0).count();
		return Optional.of(new Lugar(antes + 1, pasos.size() + (enCamino ? 0 : 1)));
	}

	/** The screens of which there is something to sum up. */
	List<Paso> conRespuesta() {
		return Stream.of(Paso.values())
			.filter((otro) -> otro.aplica(this.expediente) || otro.corrige(this.expediente))
			.toList();
	}

	/** What the registry said, when the state of the RUC is from there. */
	public Optional<SegunSri> segunSri() {
		return this.expediente.preguntaEstadoRuc() ? Optional.empty() : this.expediente.segunSri();
	}

	/** Address where one answer is changed, and from where one comes back here. */
	public String cambiar(Paso otro) {
		return Direcciones.paraCambiar(this.expediente, otro,
				this.paso.muestraTodo() ? this.paso : this.vuelta.orElse(Paso.REVISION));
	}

	/** Address where one answer is changed, by its path. */
	public String cambiar(String ruta) {
		return cambiar(Paso.deRuta(ruta).orElseThrow());
	}

	/** Address of another screen, by its path. */
	public String a(String ruta) {
		return a(Paso.deRuta(ruta).orElseThrow());
	}

	/** The screen that asks for the fact that a rule misses. */
	public Paso pasoQuePregunta(Regla regla) {
		return Paso.quePregunta(regla);
	}

	/** Whether there never was a key: its way is another one. */
	public boolean primeraClave() {
		return !this.expediente.tuvoClave();
	}

	/** Whether the employer is a household. */
	public boolean domestico() {
		return this.expediente.datos().filter((datos) -> !datos.empleador().tieneRuc()).isPresent();
	}

	/** The identifiers, ready to be compared with a document. */
	public List<DatoEnPantalla> filas(DatosLeidos datos) {
		DatoEnPantalla identificacion = new DatoEnPantalla("datos.numero", datos.identificacion());
		if (primeraClave() && domestico()) {
			return List.of(identificacion);
		}
		return List.of(identificacion,
				new DatoEnPantalla(domestico() ? "datos.identificador-domestico" : "datos.ruc", datos.ruc()),
				new DatoEnPantalla("datos.sucursal", datos.sucursal()));
	}

	/** Those to type on the portal: a first registration asks for no sucursal. */
	public List<DatoEnPantalla> filasDelPortal(DatosLeidos datos) {
		List<DatoEnPantalla> filas = filas(datos);
		return primeraClave() ? filas.subList(0, Math.min(filas.size(), 2)) : filas;
	}

	/** What to keep at hand during the trámite, where it was left. */
	public List<LineaDelResumen> contacto(DatosLeidos datos) {
		return respuestas(Paso.CONTACTO, datos).stream().filter((linea) -> !linea.clave()).toList();
	}

	/** Whether the appointment may ask for what was not asked on the way. */
	public boolean ofreceContacto() {
		return this.expediente.mandadoALaOficina() && this.expediente.respuesta(Paso.CONTACTO).isEmpty();
	}

	/** What was answered on a screen, for the summary. */
	public List<LineaDelResumen> respuestas(Paso otro, DatosLeidos datos) {
		return otro.resumen(this.expediente, datos);
	}

	/** Which screen of how many. */
	record Lugar(int numero, int total) {
	}

}
