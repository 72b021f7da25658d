package ec.clavepatronal.catastro.archivo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.TipoDeContribuyente;
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

	private final LectorDeFechas fechas = new LectorDeFechas();

	private final @Nullable String[] anteriores = new String[Columna.values().length];

	LectorDeFilas(Cabecera cabecera) {
		this.cortador = new Cortador(cabecera);
	}

	/**
	 * Reads one line.
	 * @param linea without its end, one character for each byte
	 * @param reparaciones takes what had to be mended
	 */
	FilaDelSri leer(String linea, Set<Reparacion> reparaciones) throws FilaRechazada {
		this.cortador.cortar(linea, reparaciones);
		String ruc = ruc(reparaciones);
		String razonSocial = texto(Columna.RAZON_SOCIAL, reparaciones);
		if (razonSocial.isEmpty()) {
			throw new FilaRechazada(MotivoDeRechazo.SIN_RAZON_SOCIAL);
		}
		EstadoDelRuc estado = estado(reparaciones);
		TipoDeContribuyente tipo = tipo(reparaciones);
		int establecimiento = establecimiento(reparaciones);
		boolean abierto = abierto(reparaciones);
		return new FilaDelSri(ruc, establecimiento, razonSocial, estado, tipo, suspendido(estado, reparaciones),
				actualizado(reparaciones), NombreComercial.leer(this.cortador.valor(Columna.NOMBRE), reparaciones),
				abierto, repetido(Columna.PROVINCIA, reparaciones), repetido(Columna.CANTON, reparaciones),
				repetido(Columna.JURISDICCION, reparaciones));
	}

	private String ruc(Set<Reparacion> reparaciones) throws FilaRechazada {
		String crudo = this.cortador.valor(Columna.RUC);
		return esRuc(crudo) ? crudo : rucReparado(Texto.limpio(crudo, reparaciones), reparaciones);
	}

	private static String rucReparado(String texto, Set<Reparacion> reparaciones) throws FilaRechazada {
		if (esRuc(texto)) {
			return texto;
		}
		if (perdioElCero(texto)) {
			reparaciones.add(Reparacion.CERO_DEL_RUC);
			return "0" + texto;
		}
		if (texto.isEmpty()) {
			throw new FilaRechazada(MotivoDeRechazo.RUC_VACIO);
		}
		throw new FilaRechazada(texto.equalsIgnoreCase(Columna.RUC.nombre()) ? MotivoDeRechazo.CABECERA_REPETIDA
				: MotivoDeRechazo.RUC_FORMA);
	}

	private static boolean esRuc(String texto) {
		return texto.length() == LARGO_DEL_RUC && sonCifras(texto);
	}

	/** The end is asked for too, lest any twelve digits pass for a RUC. */
	private static boolean perdioElCero(String texto) {
		return texto.length() == LARGO_DEL_RUC - 1 && sonCifras(texto) && texto.charAt(0) != '0'
				&& texto.endsWith(FINAL_DEL_RUC);
	}

	private EstadoDelRuc estado(Set<Reparacion> reparaciones) throws FilaRechazada {
		String texto = repetido(Columna.ESTADO, reparaciones);
		EstadoDelRuc estado = EstadoDelRuc.de(texto);
		if (estado == null) {
			throw new FilaRechazada(MotivoDeRechazo.ESTADO);
		}
		if (!estado.name().equals(texto)) {
			reparaciones.add(Reparacion.MINUSCULAS);
		}
		return estado;
	}

	private TipoDeContribuyente tipo(Set<Reparacion> reparaciones) throws FilaRechazada {
		TipoDeContribuyente tipo = TipoDeContribuyente.de(repetido(Columna.TIPO, reparaciones));
		if (tipo == null) {
			throw new FilaRechazada(MotivoDeRechazo.TIPO);
		}
		return tipo;
	}

	private int establecimiento(Set<Reparacion> reparaciones) throws FilaRechazada {
		String texto = texto(Columna.ESTABLECIMIENTO, reparaciones);
		int numero = (texto.length() <= CIFRAS_DEL_ESTABLECIMIENTO && sonCifras(texto) && !texto.isEmpty())
				? Integer.parseInt(texto) : 0;
		if (numero == 0) {
			throw new FilaRechazada(MotivoDeRechazo.ESTABLECIMIENTO);
		}
		if (texto.charAt(0) == '0') {
			reparaciones.add(Reparacion.CEROS_DEL_ESTABLECIMIENTO);
		}
		return numero;
	}

	/** The files say ABI or CER; the SRI's own page spells it out. */
	private boolean abierto(Set<Reparacion> reparaciones) throws FilaRechazada {
		String texto = repetido(Columna.ESTADO_DEL_ESTABLECIMIENTO, reparaciones);
		if (texto.equalsIgnoreCase("ABI") || texto.equalsIgnoreCase("ABIERTO")) {
			return true;
		}
		if (texto.equalsIgnoreCase("CER") || texto.equalsIgnoreCase("CERRADO")) {
			return false;
		}
		throw new FilaRechazada(MotivoDeRechazo.ESTADO_DEL_ESTABLECIMIENTO);
	}

	private @Nullable LocalDate suspendido(EstadoDelRuc estado, Set<Reparacion> reparaciones) {
		LocalDateTime fecha = this.fechas.leer(this.cortador.valor(Columna.SUSPENSION), reparaciones);
		if (fecha == null) {
			return null;
		}
		if (estado == EstadoDelRuc.ACTIVO) {
			reparaciones.add(Reparacion.SUSPENSION_DE_ACTIVO);
			return null;
		}
		return fecha.toLocalDate();
	}

	private @Nullable LocalDateTime actualizado(Set<Reparacion> reparaciones) {
		return this.fechas.leer(this.cortador.valor(Columna.ACTUALIZACION), reparaciones);
	}

	private String texto(Columna columna, Set<Reparacion> reparaciones) {
		return Texto.limpio(this.cortador.valor(columna), reparaciones);
	}

	/** Where a file has few values, mostly the one of the row before: kept once. */
	private String repetido(Columna columna, Set<Reparacion> reparaciones) {
		String crudo = this.cortador.valor(columna);
		String anterior = this.anteriores[columna.ordinal()];
		if (anterior != null && anterior.equals(crudo)) {
			return anterior;
		}
		String limpio = Texto.limpio(crudo, reparaciones);
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
