package ec.clavepatronal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What one person answers. Numbers are published test numbers or made up.
 *
 * @param nombre whose recovery it is
 * @param veredicto where it must end
 * @param respuestas what is typed, by step; several texts where the first ones are
 * refused
 */
record Caso(String nombre, String veredicto, Map<String, List<String>> respuestas) {

	static final List<Caso> TODOS = List.of(
			de("society", "EN_LINEA", "OLVIDADA", "ACTIVO", "VIGENTE",
					"empleador=SOCIEDAD&tipo=CEDULA&numero=1710034065&ruc=1790011674001&sucursal=0001"),
			de("household", "EN_LINEA", "BLOQUEADA", "", "VIGENTE",
					"empleador=SERVICIO_DOMESTICO&tipo=CEDULA&numero=1710034065&ruc=&sucursal="),
			de("person", "POR_CONFIRMAR", "OLVIDADA", "NO_SABE", "VIGENTE",
					"empleador=PERSONA_NATURAL&tipo=CEDULA&numero=1710034065&ruc=1710034065001&sucursal=0001"),
			de("foreigner", "CON_RESERVAS", "PIDE_REGENERAR", "", "VIGENTE",
					"empleador=SERVICIO_DOMESTICO&tipo=CODIGO_EXTRANJERO&numero=9912345&ruc=&sucursal="),
			de("three reasons", "PARCIAL_CON_VISITA", "BLOQUEADA", "SUSPENDIDO", "SIN_ACCESO",
					"empleador=SOCIEDAD&tipo=CEDULA&numero=1710034066&ruc=1790011674001&sucursal=0001",
					"empleador=SOCIEDAD&tipo=CEDULA&numero=+17+1003+4065+&ruc=1.790.011.674-001&sucursal=1"));

	private static Caso de(String nombre, String veredicto, String situacion, String estadoRuc, String correo,
			String... datos) {
		return new Caso(nombre, veredicto,
				Map.of("empleadores", List.of("situacion=" + situacion), "datos", Arrays.asList(datos), "validacion",
						List.of("comparado=true"), "estado-ruc", List.of("estadoRuc=" + estadoRuc), "correo",
						List.of("correo=" + correo), "representante", List.of("representante=VIGENTE"), "contacto",
						List.of("correo=nomina%40example.com&celular=0991234567")));
	}

}
