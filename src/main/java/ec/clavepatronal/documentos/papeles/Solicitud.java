package ec.clavepatronal.documentos.papeles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import ec.clavepatronal.reglas.Efecto;
import ec.clavepatronal.reglas.Regla;
import org.jspecify.annotations.Nullable;

/**
 * The request: all that the case needs in one letter, the key, the e-mail, the
 * representative. Follows the letter «Solicitud para empleador» of the neighbouring
 * employer trámites on gob.ec.
 */
final class Solicitud {

	/** Reasons that the people at the window should read, besides those that decide. */
	private static final Set<Regla> TAMBIEN = Set.of(Regla.REPRESENTANTE_CAMBIADO, Regla.PORTAL_NO_COINCIDE,
			Regla.PORTAL_SIN_CODIGO, Regla.PORTAL_BLOQUEADA);

	private final Redaccion redaccion;

	private final Dossier dossier;

	private Solicitud(Redaccion redaccion, Dossier dossier) {
		this.redaccion = redaccion;
		this.dossier = dossier;
	}

	static List<Bloque> escribir(Redaccion redaccion, Dossier dossier) {
		return new Solicitud(redaccion, dossier).bloques();
	}

	/**
	 * Whether the letter tells of a rule that holds: under {@code carta.motivo.<code>}.
	 */
	static boolean cuenta(Regla regla) {
		return regla.efecto() == Efecto.VISITA || TAMBIEN.contains(regla);
	}

	private List<Bloque> bloques() {
		List<Bloque> bloques = new ArrayList<>();
		bloques.add(this.redaccion.lugarYFecha(this.dossier));
		bloques.add(Bloque.de(de("carta.destino"), de("carta.destino.iess"),
				de("carta.provincia", Redaccion.BLANCO_CORTO), de("carta.presente")));
		bloques.add(Bloque.de(de("carta.asunto", pedido())));
		bloques.add(Bloque.de(de("carta.saludo")));
		bloques.add(this.redaccion.yo("carta.solicitud.yo", this.dossier));
		bloques.add(this.redaccion.empleador(this.dossier));
		bloques.addAll(pedidos());
		String motivos = motivos();
		if (!motivos.isEmpty()) {
			bloques.add(Bloque.de(motivos));
		}
		if (this.dossier.conMensajeDelPortal()) {
			bloques.add(Bloque.de(de("carta.mensaje", Redaccion.BLANCO)));
		}
		DatosDeCarta carta = this.dossier.carta();
		bloques.add(Bloque.de(de("carta.contacto")));
		bloques.add(Bloque.deDatos(List.of(linea("carta.correo", carta.contacto().correo()),
				linea("carta.telefono", carta.contacto().telefono()),
				linea("carta.direccion", carta.remitente().direccion()))));
		bloques.add(Bloque.de(de("carta.atentamente")));
		bloques.add(Bloque.deFirmas(List.of(this.redaccion.firma("carta.firma", carta.firmante().nombre(),
				this.redaccion.identificacion(this.dossier)))));
		return bloques;
	}

	private List<Bloque> pedidos() {
		List<Pedido> pedidos = new ArrayList<>();
		pedidos.add(new Pedido(de("carta.pide.clave", pedido()), List.of()));
		if (this.dossier.pideCorreo()) {
			pedidos.add(new Pedido(de(pideCorreo()),
					List.of(linea("carta.correo-nuevo", this.dossier.carta().remitente().correoNuevo()))));
		}
		if (this.dossier.pideRepresentante()) {
			pedidos.add(new Pedido(de("carta.pide.representante"),
					List.of(linea("carta.representante-nuevo", this.dossier.carta().firmante().nombre()),
							linea("carta.representante-nuevo.identificacion", this.dossier.firmante().orElse(null)))));
		}
		if (pedidos.size() == 1) {
			return List.of(Bloque.de(de("carta.solicitud.pido", pedido())));
		}
		List<Bloque> bloques = new ArrayList<>();
		for (int i = 0; i < pedidos.size(); i++) {
			Pedido pedido = pedidos.get(i);
			String frase = de("carta.pide.numero", Integer.toString(i + 1), pedido.frase());
			bloques.add((i == 0) ? Bloque.de(de("carta.solicitud.pido.todo"), frase) : Bloque.de(frase));
			if (!pedido.datos().isEmpty()) {
				bloques.add(Bloque.deDatos(pedido.datos()));
			}
		}
		return bloques;
	}

	private String pedido() {
		return de("carta.pedido." + this.dossier.hechos().situacionClave());
	}

	/** Where no code came it may still be the right one: that is for IESS to see. */
	private String pideCorreo() {
		List<Regla> motivos = this.dossier.evaluacion().motivos();
		if (motivos.contains(Regla.CORREO_SIN_REGISTRO)) {
			return "carta.pide.correo.primero";
		}
		return motivos.contains(Regla.CORREO_OLVIDADO) || motivos.contains(Regla.CORREO_SIN_ACCESO)
				? "carta.pide.correo" : "carta.pide.correo.revisar";
	}

	/**
	 * What the people at the window should know; nothing where the case has no motive.
	 */
	private String motivos() {
		return this.dossier.evaluacion()
			.motivos()
			.stream()
			.filter(Solicitud::cuenta)
			.map((regla) -> de("carta.motivo." + regla.codigo()))
			.collect(Collectors.joining(" "));
	}

	private Linea linea(String clave, @Nullable String valor) {
		return this.redaccion.linea(clave, valor);
	}

	private String de(String clave, Object... argumentos) {
		return this.redaccion.de(clave, argumentos);
	}

	/**
	 * One of the things that are asked for.
	 *
	 * @param frase what
	 * @param datos what it takes
	 */
	private record Pedido(String frase, List<Linea> datos) {
	}

}
