package ec.clavepatronal.navegador;

import java.time.LocalDate;
import java.util.List;

/**
 * Every page in every state, in one walk. A new page or state gets its line here and is
 * then measured, validated and looked at by all.
 */
final class Estados {

	/** Texts of the site: they are read, not filled in. */
	static final List<String> TEXTOS = List.of("/preguntas", "/reglas", "/seguridad-y-privacidad");

	private static final List<String> PAGINAS = List.of("/", "/tramites-virtuales", "/tramites-virtuales/asegurados",
			"/hogar", "/tramites-virtuales/empleadores?aviso=envio", "/no-existe", "/recuperar-clave/nadie/datos",
			"/centros-de-atencion", "/mis-tramites", "/tramites-virtuales/ejemplo");

	private static final String CON_DUDAS = "0993370026001";

	private final Mano mano;

	private Estados(Mano mano) {
		this.mano = mano;
	}

	static void recorre(Mano mano) {
		Estados estados = new Estados(mano);
		TEXTOS.forEach((pagina) -> estados.abreYMira(pagina, pagina));
		PAGINAS.forEach((pagina) -> estados.abreYMira(pagina, pagina));
		estados.ejemplo();
		estados.hogar();
		estados.datos();
		estados.preguntas();
		estados.cambios();
		estados.resultados();
	}

	private void abreYMira(String direccion, String estado) {
		this.mano.abre(direccion);
		this.mano.mira(estado);
	}

	private void enviaYMira(String boton, String estado) {
		this.mano.envia(boton);
		this.mano.mira(estado);
	}

	private void ejemplo() {
		this.mano.abre("/");
		enviaYMira("Solo mirar, con datos inventados", "datos of the example");
	}

	private void hogar() {
		this.mano.abre("/hogar");
		enviaYMira("Validar", "hogar, with errors");
		this.mano.llena("numero", "151314416");
		this.mano.llena("situacion", "OLVIDADA");
		enviaYMira("Validar", "hogar, with a proposal");
	}

	private void datos() {
		abreYMira("/tramites-virtuales/empleadores", "empleadores, empty");
		enviaYMira("Continuar", "empleadores, with errors");
		this.mano.llena("situacion", "OLVIDADA");
		enviaYMira("Continuar", "datos, empty");
		enviaYMira("Validar", "datos, with errors");
		escribe("SERVICIO_DOMESTICO", "171003406", "1790011674000", "12345");
		enviaYMira("Validar", "datos of a household, with errors");
		escribe("SOCIEDAD", Recorridos.CEDULA, "1710034065000", "");
		enviaYMira("Validar", "datos, asked about a household");
		escribe("SOCIEDAD", "171003406", "993370026001", "1-1");
		enviaYMira("Validar", "datos, with proposals");
		escribe("SOCIEDAD", Recorridos.CEDULA, CON_DUDAS, "1");
		enviaYMira("Validar", "validacion, with doubts");
		enviaYMira("Continuar", "validacion, with doubts and errors");
		abreYMira("datos", "datos, filled");
		abreYMira("datos?aviso=envio", "datos, form not taken");
		this.mano.abre("validacion");
		this.mano.llena("comparado", "true");
		this.mano.envia("Continuar");
	}

	private void escribe(String empleador, String numero, String ruc, String sucursal) {
		this.mano.llena("empleador", empleador);
		this.mano.llena("tipo", "CEDULA");
		this.mano.llena("numero", numero);
		this.mano.llena("ruc", ruc);
		this.mano.llena("sucursal", sucursal);
	}

	private void preguntas() {
		pregunta("estadoRuc", "CERRADO", "estado-ruc");
		pregunta("correo", "SIN_ACCESO", "correo");
		pregunta("representante", "CAMBIO_SIN_REGISTRAR", "representante");
		this.mano.mira("contacto, empty");
		this.mano.llena("correo", "nombre@");
		this.mano.llena("celular", "123");
		enviaYMira("Continuar", "contacto, with errors");
		this.mano.llena("correo", "nombre@ejemplo.com");
		this.mano.llena("celular", "0991234567");
		enviaYMira("Continuar", "revision");
	}

	private void pregunta(String campo, String respuesta, String paso) {
		this.mano.mira(paso + ", empty");
		enviaYMira("Continuar", paso + ", with errors");
		this.mano.responde(campo, respuesta);
		this.mano.abre(paso);
		this.mano.mira(paso + ", filled");
		this.mano.envia("Continuar");
	}

	private void cambios() {
		abreYMira("situacion?cambiar=true", "situacion, changing");
		this.mano.llena("version", "1");
		this.mano.llena("situacion", "BLOQUEADA");
		enviaYMira("Continuar", "situacion, conflict");
		abreYMira("datos?cambiar=true", "datos, changing");
		this.mano.llena("version", "1");
		this.mano.llena("sucursal", "0002");
		enviaYMira("Validar", "datos, conflict");
		abreYMira("contacto", "contacto, filled");
	}

	private void resultados() {
		this.mano.abre("situacion?cambiar=true");
		this.mano.responde("situacion", "BLOQUEADA");
		abreYMira("resultado", "resultado, visit");
		documentos();
		cambia("estado-ruc", "estadoRuc", "ACTIVO");
		cambia("correo", "correo", "NO_SABE");
		abreYMira("resultado", "resultado, cannot tell");
		abreYMira("documentos", "documentos, cannot tell");
		abreYMira("documentos/hoja-de-ruta", "hoja de ruta, cannot tell");
		this.mano.abre("../resultado");
		cambia("correo", "correo", "VIGENTE");
		this.mano.mira("seguridad, changing");
		enviaYMira("Continuar", "resultado, with reserves");
		despuesDelPortal();
		cambia("representante", "representante", "VIGENTE");
		abreYMira("resultado", "resultado, online");
		this.mano.abre("datos?cambiar=true");
		escribe("SERVICIO_DOMESTICO", Recorridos.CEDULA, "", "");
		enviaYMira("Validar", "validacion of a household");
		this.mano.envia("Continuar");
		abreYMira("datos", "datos of a household");
		abreYMira("revision", "revision of a household");
		abreYMira("resultado", "resultado of a household");
		abreYMira("borrar", "borrar");
		enviaYMira("Sí, borrar", "borrado");
		misTramites();
		primeraClave();
	}

	private void misTramites() {
		this.mano.abre("/tramites-virtuales/empleadores");
		this.mano.responde("situacion", "OLVIDADA");
		escribe("SOCIEDAD", Recorridos.CEDULA, Recorridos.RUC, "0003");
		this.mano.envia("Validar");
		abreYMira("opciones", "opciones of a company");
		this.mano.llena("alias", "ñ".repeat(200));
		enviaYMira("Guardar", "opciones, with errors");
		this.mano.llena("alias", "Casa de mamá, مخبز");
		enviaYMira("Guardar", "opciones, named");
		abreYMira("opciones?hecho=conservar", "opciones, kept longer");
		abreYMira("/mis-tramites", "mis tramites, one");
		this.mano.llena("busqueda", "nada de esto");
		enviaYMira("Buscar", "mis tramites, nothing found");
		this.mano.llena("busqueda", Recorridos.RUC);
		enviaYMira("Buscar", "mis tramites, a number");
		this.mano.llena("busqueda", "mama");
		enviaYMira("Buscar", "mis tramites, found");
		abreYMira("/", "inicio, with a list");
	}

	private void primeraClave() {
		this.mano.abre("/tramites-virtuales/empleadores");
		this.mano.responde("situacion", "NUNCA_TUVO");
		escribe("SOCIEDAD", Recorridos.CEDULA, CON_DUDAS, "1");
		enviaYMira("Validar", "validacion, first key");
		this.mano.llena("comparado", "true");
		this.mano.envia("Continuar");
		this.mano.responde("estadoRuc", "CERRADO");
		this.mano.envia("Continuar");
		abreYMira("resultado", "resultado, first key and every motive");
		abreYMira("documentos/hoja-de-ruta", "hoja de ruta, first key");
	}

	private void despuesDelPortal() {
		abreYMira("portal", "portal, empty");
		enviaYMira("Continuar", "portal, with errors");
		for (String dicho : List.of("NO_COINCIDEN", "SIN_CODIGO", "BLOQUEADA", "OTRA_COSA", "FUNCIONO")) {
			this.mano.abre("portal");
			this.mano.responde("dicho", dicho);
			this.mano.mira("resultado, the portal said " + dicho);
		}
		abreYMira("documentos/hoja-de-ruta", "hoja de ruta, recovered");
		this.mano.abre("../resultado");
		this.mano.abre("portal");
		this.mano.responde("dicho", "MANDA_A_OFICINA");
		this.mano.mira("resultado, the portal said MANDA_A_OFICINA");
		abreYMira("contacto", "contacto, after the portal");
		abreYMira("portal", "portal, filled");
	}

	private void documentos() {
		abreYMira("documentos", "documentos, visit");
		abreYMira("documentos/hoja-de-ruta", "hoja de ruta, visit");
		abreYMira("cartas", "cartas, empty");
		enviaYMira("Revisar antes de imprimir", "cartas, sent back");
		this.mano.llena("nombre", "王");
		this.mano.llena("caducidad", "31/2/2030");
		this.mano.llena("correo", "nombre@");
		enviaYMira("Revisar antes de imprimir", "cartas, with errors");
		abreYMira("visita", "visita, empty");
		enviaYMira("Calcular el plazo", "visita, with errors");
		this.mano.llena("fecha", LocalDate.now().getYear() + 1 + "-01-01");
		this.mano.llena("hora", "9:30");
		enviaYMira("Calcular el plazo", "visita, on a day off");
		this.mano.abre("../resultado");
	}

	private void cambia(String paso, String campo, String valor) {
		this.mano.abre(paso + "?cambiar=true");
		this.mano.responde(campo, valor);
	}

}
