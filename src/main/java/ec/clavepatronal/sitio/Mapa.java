package ec.clavepatronal.sitio;

import java.util.ArrayList;
import java.util.List;

import ec.clavepatronal.recuperacion.Itinerario;
import ec.clavepatronal.reglas.Desenlace;
import ec.clavepatronal.reglas.Empleador;

/**
 * The map of the journey as a drawing from top to bottom, narrow enough for a telephone:
 * where each box stands, which detours pass it by, and the outcomes under the last one.
 * Units are those of the picture.
 */
record Mapa(List<Caja> cajas, List<Caja> salidas, List<String> desvios, List<String> ramas, int alto) {

	static final int ANCHO = 320;

	private static final int IZQUIERDA = 8;

	private static final int ANCHO_DE_CAJA = 264;

	private static final int MARGEN = 6;

	private static final int RENGLON = 22;

	private static final int ALTO_MINIMO = 36;

	private static final int ENTRE_CAJAS = 26;

	private static final int SANGRIA = 40;

	private static final int MITAD = IZQUIERDA + ANCHO_DE_CAJA / 2;

	private static final int VIA_DEL_DESVIO = ANCHO - 16;

	static Mapa dibujar() {
		List<Caja> cajas = new ArrayList<>();
		int y = MARGEN;
		for (Itinerario.Estacion estacion : Itinerario.estaciones()) {
			Caja caja = new Caja("mapa.paso." + estacion.nombre(), estacion.loOmiten(), IZQUIERDA, y, ANCHO_DE_CAJA);
			cajas.add(caja);
			y = caja.abajo() + ENTRE_CAJAS;
		}
		List<Caja> salidas = new ArrayList<>();
		for (Desenlace desenlace : Desenlace.values()) {
			Caja caja = new Caja("mapa.desenlace." + desenlace.name(), List.of(), SANGRIA, y, ANCHO_DE_CAJA);
			salidas.add(caja);
			y = caja.abajo() + ENTRE_CAJAS / 2;
		}
		int tronco = cajas.get(cajas.size() - 1).abajo();
		return new Mapa(cajas, salidas, desvios(cajas), salidas.stream().map((s) -> rama(tronco, s)).toList(), y);
	}

	/** From the box before to the box after each one that somebody skips. */
	private static List<String> desvios(List<Caja> cajas) {
		List<String> desvios = new ArrayList<>();
		for (int i = 1; i < cajas.size() - 1; i++) {
			if (!cajas.get(i).loOmiten().isEmpty()) {
				desvios.add("M%d %dH%dV%dH%d".formatted(cajas.get(i - 1).derecha(), cajas.get(i - 1).medio() + MARGEN,
						VIA_DEL_DESVIO, cajas.get(i + 1).medio() - MARGEN, cajas.get(i + 1).derecha() + MARGEN));
			}
		}
		return desvios;
	}

	private static String rama(int desde, Caja salida) {
		int tronco = IZQUIERDA + SANGRIA / 4;
		return "M%d %dV%dH%d".formatted(tronco, desde, salida.medio(), salida.x() - MARGEN);
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
	 * @param x left edge
	 * @param y upper edge
	 * @param ancho width
	 */
	record Caja(String texto, List<Empleador> loOmiten, int x, int y, int ancho) {

		public int alto() {
			return ALTO_MINIMO + (this.loOmiten.isEmpty() ? 0 : RENGLON * (this.loOmiten.size() + 1));
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
