package ec.clavepatronal.documentos;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ec.clavepatronal.recuperacion.Dato;
import ec.clavepatronal.recuperacion.DatosLeidos;
import ec.clavepatronal.recuperacion.Evaluacion;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.Tarea;
import ec.clavepatronal.reglas.Desenlace;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.SituacionClave;
import org.jspecify.annotations.Nullable;

/**
 * Everything that papers are made from: the finished expediente, what was typed for the
 * letters, and the day.
 *
 * @param expediente the finished expediente
 * @param carta what was typed for the letters, or nothing
 * @param hoy the day that the papers carry
 */
record Dossier(ExpedienteEvaluado expediente, CartaForm carta, LocalDate hoy) {

	/** The same with what was typed for the letters. */
	Dossier con(CartaForm otra) {
		return new Dossier(this.expediente, otra, this.hoy);
	}

	public Evaluacion evaluacion() {
		return this.expediente.evaluacion();
	}

	public Hechos hechos() {
		return evaluacion().hechos();
	}

	public DatosLeidos datos() {
		return evaluacion().datos();
	}

	public String referencia() {
		return Referencia.de(this.expediente.id()).valor();
	}

	public String fecha() {
		return Fechas.larga(this.hoy);
	}

	public String version() {
		return Regla.VERSION;
	}

	public boolean conVisita() {
		return evaluacion().desenlace() == Desenlace.PARCIAL_CON_VISITA;
	}

	/** Whether somebody acts for the employer, or the employer in person. */
	public boolean conRepresentante() {
		return hechos().empleador().tieneRepresentante();
	}

	public boolean domestico() {
		return !hechos().empleador().tieneRuc();
	}

	public boolean primeraClave() {
		return hechos().situacionClave() == SituacionClave.NUNCA_TUVO;
	}

	/** The three identifiers with the key of their label, as they must be typed. */
	public List<Fila> filas() {
		return List.of(new Fila("dibujo.datos.numero", datos().identificacion()),
				new Fila("dibujo.datos.ruc", datos().ruc()), new Fila("dibujo.datos.sucursal", datos().sucursal()));
	}

	/** E-mail and mobile to keep at hand, where they were left. */
	public List<String> contacto() {
		return Stream.of(this.expediente.correo(), this.expediente.celular()).flatMap(Optional::stream).toList();
	}

	/** What to tick off before starting, as ends of {@code hoja.lista.…}. */
	public List<String> comprobaciones() {
		return conVisita() ? List.of("datos", "turno", "originales", "firma", "titular")
				: List.of("correo", "datos", "portal", "tiempo");
	}

	/**
	 * The same without a name or contact that paper cannot show: better a line to ask for
	 * than half an address.
	 */
	Dossier imprimible(Tipografia tipografia) {
		return new Dossier(
				new ExpedienteEvaluado(this.expediente.id(), this.expediente.evaluacion(),
						this.expediente.razonSocial().filter(tipografia::muestra),
						this.expediente.correo().filter(tipografia::muestra),
						this.expediente.celular().filter(tipografia::muestra), this.expediente.esEjemplo()),
				this.carta, this.hoy);
	}

	/** Key of the way through the official menu, or null where a step has none. */
	public @Nullable String menu(Tarea tarea) {
		return switch (tarea) {
			case MENU_RECUPERAR -> "menu.recuperar";
			case MENU_REGISTRO -> "menu.registro";
			default -> null;
		};
	}

	/** What whoever signs must do in person, as parts of {@code firmante.…}. */
	public List<String> pasosDelFirmante() {
		return conVisita() ? List.of("leer", "firmar", "ir", "correo", "portal", "clave", "nunca")
				: List.of("leer", "correo", "portal", "clave", "nunca");
	}

	/** Says nothing of what was typed: it is personal. */
	@Override
	public String toString() {
		return "Dossier[" + evaluacion().desenlace() + "]";
	}

	/**
	 * One identifier on paper.
	 *
	 * @param etiqueta key of its label
	 * @param dato what was read
	 */
	record Fila(String etiqueta, Dato dato) {

		public String valor() {
			return this.dato.valor().orElse("");
		}

		/** Whether it should be compared with a document before it is typed. */
		public boolean dudoso() {
			return !this.dato.dudas().isEmpty();
		}

	}

}
