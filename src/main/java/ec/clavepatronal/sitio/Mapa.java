package ec.clavepatronal.sitio;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ec.clavepatronal.evaluacion.Veredicto;
import ec.clavepatronal.recuperacion.expediente.Itinerario;

/**
 * The map of the journey as a drawing from top to bottom, narrow enough for a telephone:
 * where each box stands, which detours pass it by, the outcomes under the last one, and
 * the way back from the portal. Units are those of the picture.
 *
 * @param cajas the screens up to the outcome
 * @param despues the screens after the portal
 * @param salidas the outcomes
 * @param desvios who passes by, and who comes back
 * @param ramas from the outcome to each of its kinds, and on
 */
record Mapa(List<Caja> cajas, List<Caja> despues, List<Caja> salidas, List<String> desvios, List<String> ramas,
		int alto) {

	static final int ANCHO = 320;

	private static final int IZQUIERDA = 8;

	private static final int ANCHO_DE_CAJA = 264;

	private static final int MARGEN = 6;

	private static final int RENGLON = 22;

	private static final int ALTO_MINIMO = 36;

	private static final int ENTRE_CAJAS = 22;

	private static final int SANGRIA = 32;

	private static final int TRONCO = IZQUIERDA + 4;

	private static final int DERECHA_DE_SALIDA = ANCHO - 30;

	private static final int MITAD = IZQUIERDA + ANCHO_DE_CAJA / 2;

	private static final int VIA_DEL_DESVIO = ANCHO - 16;

	static Mapa dibujar() {
		List<Caja> cajas = pantallas(Itinerario.estaciones(), MARGEN);
		Caja resultado = ultima(cajas);
		List<Caja> previstas = salidas(EnumSet.complementOf(EnumSet.of(Veredicto.RECUPERADO)),
				resultado.abajo() + ENTRE_CAJAS);
		List<Caja> despues = pantallas(Itinerario.despues(), ultima(previstas).abajo() + ENTRE_CAJAS);
		Caja portal = ultima(despues);
		List<Caja> alFinal = salidas(EnumSet.of(Veredicto.RECUPERADO), portal.abajo() + ENTRE_CAJAS);
		List<String> ramas = new ArrayList<>(previstas.stream().map((s) -> rama(resultado.abajo(), s)).toList());
		ramas.add("M%d %dV%d".formatted(TRONCO, resultado.abajo(), portal.y() - MARGEN));
		alFinal.forEach((salida) -> ramas.add(rama(portal.abajo(), salida)));
		List<String> desvios = new ArrayList<>(desvios(cajas));
		desvios.add("M%d %dH%dV%dH%d".formatted(portal.derecha(), portal.medio(), VIA_DEL_DESVIO,
				resultado.medio() + MARGEN, resultado.derecha() + MARGEN));
		return new Mapa(cajas, despues, Stream.concat(previstas.stream(), alFinal.stream()).toList(), desvios, ramas,
				ultima(alFinal).abajo() + MARGEN);
	}

	private static List<Caja> pantallas(List<Itinerario.Estacion> estaciones, int desde) {
		List<Caja> cajas = new ArrayList<>();
		int y = desde;
		for (Itinerario.Estacion estacion : estaciones) {
			Caja caja = new Caja("mapa.paso." + estacion.nombre(), estacion.loOmiten(), estacion.segunRespuestas(),
					IZQUIERDA, y, ANCHO_DE_CAJA);
			cajas.add(caja);
			y = caja.abajo() + ENTRE_CAJAS;
		}
		return cajas;
	}

	private static List<Caja> salidas(Set<Veredicto> veredictos, int desde) {
		List<Caja> salidas = new ArrayList<>();
		int y = desde;
		for (Veredicto veredicto : veredictos) {
			Caja caja = new Caja("mapa.veredicto." + veredicto.name(), List.of(), false, SANGRIA, y,
					DERECHA_DE_SALIDA - SANGRIA);
			salidas.add(caja);
			y = caja.abajo() + ENTRE_CAJAS / 2;
		}
		return salidas;
	}

	private static Caja ultima(List<Caja> cajas) {
		return cajas.get(cajas.size() - 1);
	}

	/** From the box before to the box after each one that somebody skips. */
	private static List<String> desvios(List<Caja> cajas) {
		List<String> desvios = new ArrayList<>();
		for (int i = 1; i < cajas.size() - 1; i++) {
			if (cajas.get(i).seOmite()) {
				desvios.add("M%d %dH%dV%dH%d".formatted(cajas.get(i - 1).derecha(), cajas.get(i - 1).medio() + MARGEN,
						VIA_DEL_DESVIO, cajas.get(i + 1).medio() - MARGEN, cajas.get(i + 1).derecha() + MARGEN));
			}
		}
		return desvios;
	}

	private static String rama(int desde, Caja salida) {
		return "M%d %dV%dH%d".formatted(TRONCO, desde, salida.medio(), salida.x() - MARGEN);
	}

	/** Every box that is a screen. */
	public List<Caja> pantallas() {
		return Stream.concat(this.cajas.stream(), this.despues.stream()).toList();
	}

	/** The straight ways from each box to the next. */
	public List<String> tramos() {
		List<String> tramos = new ArrayList<>();
		for (int i = 1; i < this.cajas.size(); i++) {
			tramos.add("M%d %dV%d".formatted(MITAD, this.cajas.get(i - 1).abajo(), this.cajas.get(i).y() - MARGEN));
		}
		return tramos;
	}

	public int ancho() {
		return ANCHO;
	}

	/**
	 * One box.
	 *
	 * @param texto key of its text
	 * @param loOmiten who passes it by, one line each
	 * @param segunRespuestas whether the others meet it only if their answers ask for it
	 * @param x left edge
	 * @param y upper edge
	 * @param ancho width
	 */
	record Caja(String texto, List<String> loOmiten, boolean segunRespuestas, int x, int y, int ancho) {

		/** Whether somebody passes it by. */
		public boolean seOmite() {
			return this.segunRespuestas || !this.loOmiten.isEmpty();
		}

		public int alto() {
			return ALTO_MINIMO + RENGLON * (renglonesDeOmision() + (this.segunRespuestas ? 1 : 0));
		}

		/** How many lines tell who passes it by: one alone stands beside the words. */
		public int renglonesDeOmision() {
			return (this.loOmiten.size() < 2) ? this.loOmiten.size() : this.loOmiten.size() + 1;
		}

		public int abajo() {
			return this.y + alto();
		}

		public int derecha() {
			return this.x + this.ancho;
		}

		public int medio() {
			return this.y + alto() / 2;
		}

		/** Base line of a line of text, counted from 0. */
		public int renglon(int numero) {
			return this.y + RENGLON + 2 + numero * RENGLON;
		}

	}

}
