package ec.clavepatronal.catastro;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Makes a row of a line, or says why it is none. What cannot be mended without a guess is
 * refused; what a look-up does not need is not even looked at.
 */
final class LectorDeFilas {

	private static final int LARGO_DEL_RUC = 13;

	private static final String FINAL_DEL_RUC = "001";

	private static final int CIFRAS_DEL_ESTABLECIMIENTO = 5;

	private final Cortador cortador;

	private final Fechas fechas = new Fechas();

	private final @Nullable String[] anteriores = new String[Columna.values().length];

	LectorDeFilas(Cabecera cabecera) {
		this.cortador = new Cortador(cabecera);
	}

	/**
	 * Reads one line.
	 * @param linea without its end, one character for each byte
	 * @param reparos takes what had to be mended
	 */
	Fila leer(String linea, Set<Reparo> reparos) throws FilaRechazada {
		this.cortador.cortar(linea, reparos);
		String ruc = ruc(reparos);
		String razonSocial = texto(Columna.RAZON_SOCIAL, reparos);
		if (razonSocial.isEmpty()) {
			throw new FilaRechazada(Rechazo.SIN_RAZON_SOCIAL);
		}
		Estado estado = estado(reparos);
		Tipo tipo = tipo(reparos);
		int establecimiento = establecimiento(reparos);
		boolean abierto = abierto(reparos);
		return new Fila(ruc, establecimiento, razonSocial, estado, tipo, suspendido(estado, reparos),
				actualizado(reparos), NombreComercial.leer(this.cortador.valor(Columna.NOMBRE), reparos), abierto,
				repetido(Columna.PROVINCIA, reparos), repetido(Columna.CANTON, reparos),
				repetido(Columna.JURISDICCION, reparos));
	}

	private String ruc(Set<Reparo> reparos) throws FilaRechazada {
		String crudo = this.cortador.valor(Columna.RUC);
		return esRuc(crudo) ? crudo : rucReparado(Texto.limpio(crudo, reparos), reparos);
	}

	private static String rucReparado(String texto, Set<Reparo> reparos) throws FilaRechazada {
		if (esRuc(texto)) {
			return texto;
		}
		if (perdioElCero(texto)) {
			reparos.add(Reparo.CERO_DEL_RUC);
			return "0" + texto;
		}
		if (texto.isEmpty()) {
			throw new FilaRechazada(Rechazo.RUC_VACIO);
		}
		throw new FilaRechazada(
				texto.equalsIgnoreCase(Columna.RUC.nombre()) ? Rechazo.CABECERA_REPETIDA : Rechazo.RUC_FORMA);
	}

	private static boolean esRuc(String texto) {
		return texto.length() == LARGO_DEL_RUC && sonCifras(texto);
	}

	/** The end is asked for too, lest any twelve digits pass for a RUC. */
	private static boolean perdioElCero(String texto) {
		return texto.length() == LARGO_DEL_RUC - 1 && sonCifras(texto) && texto.charAt(0) != '0'
				&& texto.endsWith(FINAL_DEL_RUC);
	}

	private Estado estado(Set<Reparo> reparos) throws FilaRechazada {
		String texto = repetido(Columna.ESTADO, reparos);
		Estado estado = Estado.de(texto);
		if (estado == null) {
			throw new FilaRechazada(Rechazo.ESTADO);
		}
		if (!estado.name().equals(texto)) {
			reparos.add(Reparo.MINUSCULAS);
		}
		return estado;
	}

	private Tipo tipo(Set<Reparo> reparos) throws FilaRechazada {
		Tipo tipo = Tipo.de(repetido(Columna.TIPO, reparos));
		if (tipo == null) {
			throw new FilaRechazada(Rechazo.TIPO);
		}
		return tipo;
	}

	private int establecimiento(Set<Reparo> reparos) throws FilaRechazada {
		String texto = texto(Columna.ESTABLECIMIENTO, reparos);
		int numero = (texto.length() <= CIFRAS_DEL_ESTABLECIMIENTO && sonCifras(texto) && !texto.isEmpty())
				? Integer.parseInt(texto) : 0;
		if (numero == 0) {
			throw new FilaRechazada(Rechazo.ESTABLECIMIENTO);
		}
		if (texto.charAt(0) == '0') {
			reparos.add(Reparo.CEROS_DEL_ESTABLECIMIENTO);
		}
		return numero;
	}

	/** The files say ABI or CER; the SRI's own page spells it out. */
	private boolean abierto(Set<Reparo> reparos) throws FilaRechazada {
		String texto = repetido(Columna.ESTADO_DEL_ESTABLECIMIENTO, reparos);
		if (texto.equalsIgnoreCase("ABI") || texto.equalsIgnoreCase("ABIERTO")) {
			return true;
		}
		if (texto.equalsIgnoreCase("CER") || texto.equalsIgnoreCase("CERRADO")) {
			return false;
		}
		throw new FilaRechazada(Rechazo.ESTADO_DEL_ESTABLECIMIENTO);
	}

	private @Nullable LocalDate suspendido(Estado estado, Set<Reparo> reparos) {
		LocalDateTime fecha = this.fechas.leer(this.cortador.valor(Columna.SUSPENSION), reparos);
		if (fecha == null) {
			return null;
		}
		if (estado == Estado.ACTIVO) {
			reparos.add(Reparo.SUSPENSION_DE_ACTIVO);
			return null;
		}
		return fecha.toLocalDate();
	}

	private @Nullable LocalDateTime actualizado(Set<Reparo> reparos) {
		return this.fechas.leer(this.cortador.valor(Columna.ACTUALIZACION), reparos);
	}

	private String texto(Columna columna, Set<Reparo> reparos) {
		return Texto.limpio(this.cortador.valor(columna), reparos);
	}

	/** Where a file has few values, mostly the one of the row before: kept once. */
	private String repetido(Columna columna, Set<Reparo> reparos) {
		String crudo = this.cortador.valor(columna);
		String anterior = this.anteriores[columna.ordinal()];
		if (anterior != null && anterior.equals(crudo)) {
			return anterior;
		}
		String limpio = Texto.limpio(crudo, reparos);
		if (limpio.equals(crudo)) {
			this.anteriores[columna.ordinal()] = limpio;
		}
		return limpio;
	}

	private static boolean sonCifras(String texto) {
		for (int i = 0; i < texto.length(); i++) {
			if (texto.charAt(i) < '0' || texto.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

}
