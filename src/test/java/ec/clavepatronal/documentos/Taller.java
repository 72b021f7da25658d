package ec.clavepatronal.documentos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ec.clavepatronal.documentos.imprenta.Imprenta;
import ec.clavepatronal.documentos.imprenta.Tipografia;
import ec.clavepatronal.documentos.papeles.Agenda;
import ec.clavepatronal.documentos.papeles.CartaForm;
import ec.clavepatronal.documentos.papeles.DatosDeCarta;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Papel;
import ec.clavepatronal.documentos.papeles.Redaccion;
import ec.clavepatronal.evaluacion.DatosEscritos;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.DichoDelPortal;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.expediente.DeQuien;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.RespuestaDelPortal;
import ec.clavepatronal.reglas.SituacionClave;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;

import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Where papers are made without a server: real templates, texts, typeface and press, and
 * expedientes to try them on.
 */
public final class Taller {

	public static final LocalDate HOY = LocalDate.of(2026, 11, 23);

	public static final DatosDeCarta LLENA = new CartaForm("Comercial Ñandú & Hijos Cía. Ltda.",
			"María José Peñaherrera Ávila", "Cuenca", "Av. de las Américas 1-23 y Gran Colombia", "nomina@ejemplo.com",
			"099 123 4567", "23/11/2030", "Ángel Muñoz Zúñiga", "0151314416", "1714307103", "nueva@ejemplo.com")
		.datos();

	private static final AnnotationConfigApplicationContext CONTEXTO = contexto();

	private Taller() {
	}

	public static Papeleria papeleria() {
		return CONTEXTO.getBean(Papeleria.class);
	}

	public static Redaccion redaccion() {
		return CONTEXTO.getBean(Redaccion.class);
	}

	public static Textos textos() {
		return CONTEXTO.getBean(Textos.class);
	}

	public static Tipografia tipografia() {
		return CONTEXTO.getBean(Tipografia.class);
	}

	/** A company with several reasons for a visit. */
	public static ExpedienteEvaluado sociedadConVisita() {
		return expediente(
				new DatosEscritos(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, "1710034065", "1790011674001", "0001"),
				new Hechos(Empleador.SOCIEDAD, SituacionClave.BLOQUEADA, EstadoRuc.SUSPENDIDO, Correo.SIN_ACCESO,
						Representante.CAMBIO_SIN_REGISTRAR));
	}

	public static ExpedienteEvaluado sociedadEnLinea() {
		return expediente(
				new DatosEscritos(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, "1710034065", "1790011674001", "0001"),
				new Hechos(Empleador.SOCIEDAD, SituacionClave.OLVIDADA, EstadoRuc.ACTIVO, Correo.VIGENTE,
						Representante.VIGENTE));
	}

	/** Too early to tell: there is no motive for a visit, and none against it. */
	public static ExpedienteEvaluado porConfirmar() {
		return expediente(
				new DatosEscritos(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, "1710034065", "1790011674001", "0001"),
				new Hechos(Empleador.SOCIEDAD, SituacionClave.OLVIDADA, EstadoRuc.NO_SABE, Correo.NO_SABE,
						Representante.VIGENTE));
	}

	/** A household that never had a key. */
	public static ExpedienteEvaluado hogarConVisita() {
		return expediente(
				new DatosEscritos(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CEDULA, "1710034065", "", ""),
				new Hechos(Empleador.SERVICIO_DOMESTICO, SituacionClave.NUNCA_TUVO, EstadoRuc.NO_SABE,
						Correo.SIN_REGISTRO, Representante.NO_SABE));
	}

	/** A foreigner without a cédula, whose code nobody can check. */
	public static ExpedienteEvaluado extranjeroConVisita() {
		return expediente(
				new DatosEscritos(Empleador.PERSONA_NATURAL, TipoIdentificacion.CODIGO_EXTRANJERO, "99A12345",
						"1790011674001", "2"),
				new Hechos(Empleador.PERSONA_NATURAL, SituacionClave.PIDE_REGENERAR, EstadoRuc.CERRADO, Correo.OLVIDADO,
						Representante.NO_SABE));
	}

	/** A household of a foreigner whose code has no ten digits. */
	public static ExpedienteEvaluado hogarDeExtranjero() {
		return expediente(
				new DatosEscritos(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CODIGO_EXTRANJERO, "AB12345", "",
						""),
				new Hechos(Empleador.SERVICIO_DOMESTICO, SituacionClave.OLVIDADA, EstadoRuc.NO_SABE, Correo.OLVIDADO,
						Representante.NO_SABE));
	}

	public static ExpedienteEvaluado entidadConVisita() {
		return expediente(
				new DatosEscritos(Empleador.ENTIDAD_PUBLICA, TipoIdentificacion.CEDULA, "1710034065", "1760001550001",
						"0010"),
				new Hechos(Empleador.ENTIDAD_PUBLICA, SituacionClave.NO_SABE, EstadoRuc.ACTIVO, Correo.SIN_REGISTRO,
						Representante.NO_SABE));
	}

	/** A company that cannot be told yet: everything is open. */
	public static ExpedienteEvaluado sociedadPorConfirmar() {
		return expediente(
				new DatosEscritos(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, "1710034065", "1790011674001", "0001"),
				new Hechos(Empleador.SOCIEDAD, SituacionClave.NO_SABE, EstadoRuc.NO_SABE, Correo.NO_SABE,
						Representante.NO_SABE));
	}

	/** A company online with every doubt that there can be. */
	public static ExpedienteEvaluado sociedadConReservas() {
		return expediente(
				new DatosEscritos(Empleador.SOCIEDAD, TipoIdentificacion.CODIGO_EXTRANJERO, "99A12345", "1790011674001",
						"0001"),
				new Hechos(Empleador.SOCIEDAD, SituacionClave.BLOQUEADA, EstadoRuc.ACTIVO, Correo.VIGENTE,
						Representante.CAMBIO_SIN_REGISTRAR)
					.con(RespuestaDelPortal.OTRA_COSA));
	}

	/** No code came: which e-mail IESS has is open again. */
	public static ExpedienteEvaluado sociedadSinCodigo() {
		return llamado(expediente(
				new DatosEscritos(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, "1710034065", "1790011674001", "0003"),
				new Hechos(Empleador.SOCIEDAD, SituacionClave.OLVIDADA, EstadoRuc.ACTIVO, Correo.VIGENTE,
						Representante.VIGENTE)
					.con(RespuestaDelPortal.SIN_CODIGO)),
				"Ferretería ☀ El Sol", "sucursal 0003");
	}

	/** A household that was sent to an office, and one that has its key. */
	public static ExpedienteEvaluado hogarTrasElPortal(RespuestaDelPortal dicho) {
		return expediente(
				new DatosEscritos(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CEDULA, "1710034065", "", ""),
				new Hechos(Empleador.SERVICIO_DOMESTICO, SituacionClave.OLVIDADA, EstadoRuc.NO_SABE, Correo.VIGENTE,
						Representante.NO_SABE)
					.con(dicho));
	}

	public static List<ExpedienteEvaluado> todos() {
		return List.of(sociedadConVisita(), sociedadEnLinea(), hogarConVisita(), extranjeroConVisita(),
				entidadConVisita(), hogarDeExtranjero(), sociedadPorConfirmar(), sociedadConReservas(),
				sociedadSinCodigo(), hogarTrasElPortal(RespuestaDelPortal.MANDA_A_OFICINA),
				hogarTrasElPortal(RespuestaDelPortal.FUNCIONO));
	}

	/** Every paper of every expediente, letters blank and filled in. */
	public static List<Object[]> todosLosPapeles() {
		List<Object[]> casos = new ArrayList<>();
		for (ExpedienteEvaluado expediente : todos()) {
			for (Papel papel : Papel.values()) {
				casos.add(new Object[] { papel, dossier(expediente, DatosDeCarta.VACIA) });
				casos.add(new Object[] { papel, dossier(expediente, LLENA) });
			}
		}
		return casos;
	}

	public static Dossier dossier(ExpedienteEvaluado expediente, DatosDeCarta carta) {
		return new Dossier(expediente, carta, Optional.empty(), HOY);
	}

	public static byte[] pdf(Papel papel, Dossier dossier) {
		return escrito((salida) -> papeleria().pdf(papel, dossier, salida));
	}

	public static byte[] docx(Papel papel, Dossier dossier) {
		return escrito((salida) -> papeleria().docx(papel, dossier, salida));
	}

	/** What the press is given for a paper. */
	public static String paraImprimir(Papel papel, Dossier dossier) {
		StringBuilder pagina = new StringBuilder();
		Papeleria papeleria = new Papeleria(CONTEXTO.getBean(ITemplateEngine.class), new Imprenta(tipografia()) {
			@Override
			public void imprimir(String html, OutputStream salida) {
				pagina.append(html);
			}
		}, redaccion(), tipografia(), CONTEXTO.getBean(Agenda.class), textos(), CONTEXTO.getBean(EnPalabras.class));
		escrito((salida) -> papeleria.pdf(papel, dossier, salida));
		return pagina.toString();
	}

	/** A page as the press prints it. */
	public static byte[] impreso(String html) {
		return escrito((salida) -> CONTEXTO.getBean(Imprenta.class).imprimir(html, salida));
	}

	public static byte[] escrito(Escritura escritura) {
		ByteArrayOutputStream salida = new ByteArrayOutputStream();
		try {
			escritura.en(salida);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return salida.toByteArray();
	}

	private static ExpedienteEvaluado expediente(DatosEscritos escritos, Hechos hechos) {
		Evaluador evaluador = new Evaluador(Criterio.HABITUAL);
		DatosLeidos leidos = evaluador.leer(escritos);
		Optional<String> sucursal = leidos.sucursal()
			.valor()
			.filter((numero) -> hechos.empleador().tieneRuc())
			.map((numero) -> "sucursal " + numero);
		return new ExpedienteEvaluado("AbCdEfGhIjKlMnOpQrStUv", evaluador.evaluar(leidos, hechos), Optional.empty(),
				Optional.of("nomina@ejemplo.com"), Optional.of("0991234567"), false,
				new DeQuien(Optional.empty(), sucursal, "Empresa, sucursal 0001"),
				Optional.of(new DichoDelPortal(hechos.portal(), "25/11/2026"))
					.filter((dicho) -> dicho.dicho() != RespuestaDelPortal.AUN_NO));
	}

	/** Whose an expediente is; with null for what is not known. */
	public static DeQuien deQuien(@Nullable String nombre, @Nullable String sucursal) {
		return new DeQuien(Optional.ofNullable(nombre), Optional.ofNullable(sucursal),
				nombre + ((sucursal != null) ? ", " + sucursal : ""));
	}

	/** The same expediente under a name. */
	public static ExpedienteEvaluado llamado(ExpedienteEvaluado otro, @Nullable String nombre,
			@Nullable String sucursal) {
		return new ExpedienteEvaluado(otro.id(), otro.evaluacion(), otro.razonSocial(), otro.correo(), otro.celular(),
				otro.esEjemplo(), deQuien(nombre, sucursal), otro.portal());
	}

	private static AnnotationConfigApplicationContext contexto() {
		AnnotationConfigApplicationContext contexto = new AnnotationConfigApplicationContext();
		new ConfigDataApplicationContextInitializer().initialize(contexto);
		contexto.register(MessageSourceAutoConfiguration.class, ThymeleafAutoConfiguration.class, Textos.class,
				Tipografia.class, Imprenta.class, Redaccion.class, Papeleria.class, Agenda.class, EnPalabras.class);
		contexto.registerBean(Clock.class, Clock::systemUTC);
		contexto.refresh();
		return contexto;
	}

	/** Something that writes a file. */
	public interface Escritura {

		void en(ByteArrayOutputStream salida) throws IOException;

	}

}
