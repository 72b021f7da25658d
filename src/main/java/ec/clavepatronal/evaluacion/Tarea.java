package ec.clavepatronal.evaluacion;

import java.util.List;

import ec.clavepatronal.reglas.Certeza;
import ec.clavepatronal.reglas.Fuente;

/**
 * One thing to do on the official portal or at the CAU. Its wording stands under
 * {@code tarea.<name>}; none of them ever names a key, a code or an answer as something
 * to be written here.
 */
public enum Tarea {

	/** Open the mailbox first: code and link last only minutes. */
	ABRIR_CORREO(Fuente.F2, Fuente.O1),

	/** The menu of the recovery. */
	MENU_RECUPERAR(Fuente.F0),

	/** Identification, RUC and sucursal, then «Validar». */
	FORMULARIO(Fuente.F0),

	/** The short-lived code that arrives by mail. */
	CODIGO(Fuente.F2),

	/** The recovery link of the second mail. */
	ENLACE(Fuente.F2),

	/** The new key, chosen only on the portal. */
	CLAVE_NUEVA(Fuente.F3),

	/** The menu of the first registration. */
	MENU_REGISTRO(Fuente.O4),

	/** Kind of employer and RUC, or cédula for a household. */
	DATOS_REGISTRO(Fuente.F6),

	/** Request and agreement, printed and signed. */
	IMPRIMIR_SOLICITUD(Fuente.F6),

	/** Papers the portal offers when the online path ends. */
	DESCARGAR_DOCUMENTOS(Fuente.F4),

	/** The free appointment. */
	PEDIR_TURNO(Fuente.P3, Fuente.P2, Fuente.P1),

	/** The visit itself. */
	ACUDIR(Fuente.P2, Fuente.N1),

	/** Find out what is missing, then change the answer. */
	AVERIGUAR(Fuente.CRITERIO),

	/** Before a visit for a lost mailbox: find or open it again. */
	RECUPERAR_CORREO(Fuente.CRITERIO),

	/** Whose identification the form takes: of whom IESS has on record. */
	CUAL_CEDULA(Fuente.F9, Fuente.F0),

	/** Look up, without the employer key, whom IESS has as representative. */
	QUIEN_CONSTA(Fuente.P13),

	/** Mend at the window what IESS has on record: mail, representative. */
	ACTUALIZAR_DATOS(Fuente.O3),

	/** Try no more for now. */
	NO_INSISTIR(Fuente.F0, Fuente.CRITERIO),

	/** The sucursal of the record that is wanted, as IESS numbers it. */
	SUCURSAL(Fuente.S13, Fuente.F0),

	/** What stands for the RUC and the sucursal of a household. */
	NUMERO_COMPLETO(Fuente.F0),

	/** The state of the RUC today. */
	ESTADO_EN_EL_SRI(Fuente.S8),

	/** Whether IESS has the employer at all: a certificate that asks no key. */
	CONSTAR_EN_EL_IESS(Fuente.S6),

	/** The code may lie elsewhere, or have gone to another mailbox. */
	BUSCAR_CODIGO(Fuente.CRITERIO),

	/** After one more attempt, and not before: another mailbox has to be registered. */
	SI_NO_LLEGA(Fuente.CRITERIO),

	/** The page that unblocks is of the other key. */
	CUAL_CLAVE(Fuente.O1, Fuente.F8),

	/** A blocked key is said to be recovered like any other: one attempt shows it. */
	PROBAR_UNA_VEZ(Fuente.F8),

	/** What the portal said, word by word, for whoever is asked next. */
	ANOTAR_MENSAJE(Fuente.CRITERIO),

	/** Right after the recovery: sucursal and mail on record. */
	REVISAR_AL_ENTRAR(Fuente.F0),

	/** Keep the key where only its owner gets. */
	GUARDAR_CLAVE(Fuente.CRITERIO),

	/** Nobody else needs it. */
	NO_COMPARTIR(Fuente.P10);

	private final List<Fuente> fuentes;

	Tarea(Fuente... fuentes) {
		this.fuentes = List.of(fuentes);
	}

	/** Where this step is described. */
	public List<Fuente> fuentes() {
		return this.fuentes;
	}

	/** How sure it is: as the weakest of its sources. */
	public Certeza certeza() {
		return Fuente.masDebil(this.fuentes);
	}

}
