package ec.clavepatronal.documentos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.documentos.Carta.Bloque;
import ec.clavepatronal.documentos.Carta.Linea;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.reglas.Efecto;
import ec.clavepatronal.reglas.Regla;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts a dossier into the words of a letter. Whatever is missing becomes a blank to fill
 * by hand. The request follows the letter «Solicitud para empleador» of the neighbouring
 * employer trámites on gob.ec, the leave the one of the no-affiliation certificate.
 */
@Component
class Redaccion {

	/** Within a sentence some 110 mm: wide enough for a name in handwriting. */
	static final String BLANCO = "_".repeat(65);

	/** Room for the name of a province. */
	static final String BLANCO_CORTO = "_".repeat(30);

	/** Reasons that the people at the window should read, besides those that decide. */
	private static final Set<Regla> TAMBIEN = Set.of(Regla.REPRESENTANTE_CAMBIADO, Regla.PORTAL_NO_COINCIDE,
			Regla.PORTAL_SIN_CODIGO, Regla.PORTAL_BLOQUEADA);

	private final Textos textos;

	Redaccion(Textos textos) {
		this.textos = textos;
	}

	Carta redactar(Papel papel, Dossier dossier) {
		return (papel == Papel.AUTORIZACION) ? autorizacion(dossier) : solicitud(dossier);
	}

	private Carta solicitud(Dossier dossier) {
		CartaForm carta = dossier.carta();
		List<Bloque> bloques = new ArrayList<>();
		bloques.add(lugarYFecha(dossier));
		bloques.add(Bloque.de(de("carta.destino"), de("carta.destino.iess"), de("carta.provincia", BLANCO_CORTO),
				de("carta.presente")));
		bloques.add(Bloque.de(de("carta.asunto", pedido(dossier))));
		bloques.add(Bloque.de(de("carta.saludo")));
		bloques
			.add(Bloque.de(de("carta.solicitud.yo", deQuien(carta.nombre()), identificacion(dossier), como(dossier))));
		bloques.add(empleador(dossier));
		bloques.addAll(pedidos(dossier));
		String motivos = motivos(dossier);
		if (!motivos.isEmpty()) {
			bloques.add(Bloque.de(motivos));
		}
		if (dossier.conMensajeDelPortal()) {
			bloques.add(Bloque.de(de("carta.mensaje", BLANCO)));
		}
		bloques.add(Bloque.de(de("carta.contacto")));
		bloques.add(Bloque.deDatos(List.of(linea("carta.correo", deQuien(carta.correo())),
				linea("carta.telefono", deQuien(carta.telefono())),
				linea("carta.direccion", deQuien(carta.direccion())))));
		bloques.add(Bloque.de(de("carta.atentamente")));
		bloques.add(Bloque.deFirmas(List.of(firma("carta.firma", carta.nombre(), identificacion(dossier)))));
		return new Carta(de("papel.SOLICITUD"), bloques);
	}

	private Carta autorizacion(Dossier dossier) {
		CartaForm carta = dossier.carta();
		String tercero = CartaForm.escrito(carta.cedulaTercero()).orElse(BLANCO);
		return new Carta(de("papel.AUTORIZACION"),
				List.of(lugarYFecha(dossier), Bloque
					.de(de("carta.autorizacion.yo", deQuien(carta.nombre()), identificacion(dossier), como(dossier))),
						empleador(dossier), Bloque.de(de("carta.autorizacion.a")),
						Bloque.deDatos(List.of(linea("carta.tercero", deQuien(carta.tercero())),
								linea("carta.tercero.cedula", tercero))),
						Bloque.de(de("carta.autorizacion.para"), de("carta.autorizacion.limite")),
						Bloque.deFirmas(List.of(firma("carta.firma.titular", carta.nombre(), identificacion(dossier)),
								firma("carta.firma.tercero", carta.tercero(),
										identificacion(CartaForm.escrito(carta.cedulaTercero())))))));
	}

	/**
	 * All that the case needs, in one letter: the key, the e-mail, the representative.
	 */
	private List<Bloque> pedidos(Dossier dossier) {
		List<Pedido> pedidos = new ArrayList<>();
		pedidos.add(new Pedido(de("carta.pide.clave", pedido(dossier)), List.of()));
		if (dossier.pideCorreo()) {
			pedidos.add(new Pedido(de(pideCorreo(dossier)),
					List.of(linea("carta.correo-nuevo", deQuien(dossier.carta().correoNuevo())))));
		}
		if (dossier.pideRepresentante()) {
			pedidos.add(new Pedido(de("carta.pide.representante"),
					List.of(linea("carta.representante-nuevo", deQuien(dossier.carta().nombre())),
							linea("carta.representante-nuevo.identificacion", dossier.firmante().orElse(BLANCO)))));
		}
		if (pedidos.size() == 1) {
			return List.of(Bloque.de(de("carta.solicitud.pido", pedido(dossier))));
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

	private String pedido(Dossier dossier) {
		return de("carta.pedido." + dossier.hechos().situacionClave());
	}

	/** Where no code came it may still be the right one: that is for IESS to see. */
	private static String pideCorreo(Dossier dossier) {
		List<Regla> motivos = dossier.evaluacion().motivos();
		if (motivos.contains(Regla.CORREO_SIN_REGISTRO)) {
			return "carta.pide.correo.primero";
		}
		return motivos.contains(Regla.CORREO_OLVIDADO) || motivos.contains(Regla.CORREO_SIN_ACCESO)
				? "carta.pide.correo" : "carta.pide.correo.revisar";
	}

	private String como(Dossier dossier) {
		return de(dossier.conRepresentante() ? "carta.como.representante" : "carta.como.empleador");
	}

	/**
	 * What the people at the window should know; nothing where the case has no motive.
	 */
	private String motivos(Dossier dossier) {
		return dossier.evaluacion()
			.motivos()
			.stream()
			.filter((regla) -> regla.efecto() == Efecto.VISITA || TAMBIEN.contains(regla))
			.map((regla) -> de("carta.motivo." + regla.codigo()))
			.collect(Collectors.joining(" "));
	}

	private Bloque lugarYFecha(Dossier dossier) {
		return Bloque.de(de("carta.lugar-y-fecha", deQuien(dossier.carta().ciudad()), Fechas.larga(dossier.hoy())));
	}

	private Linea firma(String clave, @Nullable String nombre, String identificacion) {
		return new Linea(de(clave), de("carta.firma.de", deQuien(nombre), identificacion));
	}

	private Linea linea(String clave, String valor) {
		return new Linea(de(clave), valor);
	}

	/**
	 * A household has its number with 000 and 0001 in the form of the recovery only; who
	 * never had a key has no sucursal that anybody knows of.
	 */
	private Bloque empleador(Dossier dossier) {
		DatosLeidos datos = dossier.datos();
		Linea nombre = linea("carta.razon-social",
				dossier.carta().empleador(dossier.conRepresentante()).orElse(BLANCO));
		if (dossier.primeraClave()) {
			Linea numero = dossier.domestico() ? linea("carta.hogar", datos.identificacion().valor().orElse(BLANCO))
					: linea("carta.ruc", datos.ruc().valor().orElse(BLANCO));
			return Bloque.deDatos(List.of(nombre, numero, linea("carta.sucursal.primera", BLANCO)));
		}
		return Bloque.deDatos(List.of(nombre,
				linea(dossier.domestico() ? "carta.identificador-domestico" : "carta.ruc",
						datos.ruc().valor().orElse(BLANCO)),
				linea("carta.sucursal", datos.sucursal().valor().orElse(BLANCO))));
	}

	/** Of who signs, where the expediente has another person's number only if typed. */
	private String identificacion(Dossier dossier) {
		return dossier.firmaOtro() ? identificacion(dossier.firmante())
				: de("carta.identificacion." + dossier.datos().tipo(), dossier.firmante().orElse(BLANCO));
	}

	/** What is no cédula may be a passport as well as a code: nobody is asked which. */
	private String identificacion(Optional<String> numero) {
		return numero
			.filter((escrito) -> Identidad.leer(escrito, Identidad.SIN_RIGOR).tipo() == TipoIdentificacion.CEDULA)
			.map((cedula) -> de("carta.identificacion.CEDULA", cedula))
			.orElseGet(() -> de("carta.identificacion.OTRA", numero.orElse(BLANCO)));
	}

	private static String deQuien(@Nullable String texto) {
		return CartaForm.escrito(texto).orElse(BLANCO);
	}

	private String de(String clave, Object... argumentos) {
		return this.textos.de(clave, argumentos);
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
