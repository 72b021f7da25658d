package ec.clavepatronal.catastro.deposito;

import java.util.Map;

import ec.clavepatronal.catastro.ArchivoCargado;

/**
 * Which catalogue is in force, and of which files it is made.
 *
 * @param version 0 when there is none
 * @param archivos by the number that their rows carry
 */
record Indice(int version, Map<Integer, ArchivoCargado> archivos) {

	boolean vacio() {
		return this.archivos.isEmpty();
	}

}
