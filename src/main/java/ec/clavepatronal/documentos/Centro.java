package ec.clavepatronal.documentos;

import java.util.List;

import ec.clavepatronal.reglas.Certeza;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One place of the directory, as the editable file {@code calendario/centros.yml} has it.
 *
 * @param provincia its province
 * @param ciudad its city
 * @param nombre what it is called
 * @param direccion where it is, as the source tells
 * @param fuente who says so
 * @param fecha the source's own date
 * @param certeza how far it can be trusted
 * @param nota what else should be known, or empty
 * @param horario opening hours; shown only when they are verified
 * @param horarioVerificado day on which the hours were verified, or empty
 */
record Centro(String provincia, String ciudad, String nombre, String direccion, String fuente, String fecha,
		Certeza certeza, @DefaultValue("") String nota, @DefaultValue("") String horario,
		@DefaultValue("") String horarioVerificado) {

	/** Whether the hours may be shown. */
	public boolean conHorario() {
		return !this.horario.isEmpty() && !this.horarioVerificado.isEmpty();
	}

	/** The file as a whole. */
	record Directorio(List<Centro> centros) {
	}

}
