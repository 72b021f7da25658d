package ec.clavepatronal.tabla.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.Hoja;
import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.paquete.Paquete;
import ec.clavepatronal.tabla.paquete.Relacion;
import ec.clavepatronal.tabla.paquete.Relaciones;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook that matter here.
 *
 * @param libro the part that lists the sheets
 * @param tipos how types of relations begin, which tells the edition of the standard
 * @param hojas in the order of their tabs
 * @param partes the part of each sheet
 * @param desde1904 whether days are counted from 1904 on
 * @param cadenas the part with the texts, null if there is none
 * @param estilos the part with the styles, null if there is none
 */
public record Indice(String libro, String tipos, List<Hoja> hojas, List<String> partes, boolean desde1904,
		@Nullable String cadenas, @Nullable String estilos) {

	static Indice leer(Paquete paquete) throws IOException {
		if (!paquete.tiene(TipoDelLibro.TIPOS_DE_CONTENIDO)) {
			throw new ArchivoRechazado(paquete.tiene("mimetype") ? Detalle.ODS : Detalle.OTRO_FORMATO);
		}
		Relacion relacion = Relaciones.de(paquete, "").primera("officeDocument");
		if (relacion == null) {
			throw new ArchivoRechazado(Detalle.OTRO_FORMATO);
		}
		TipoDelLibro.comprobar(paquete, relacion.destino());
		String tipos = relacion.tipo().substring(0, relacion.tipo().lastIndexOf('/') + 1);
		return leer(paquete, relacion.destino(), tipos, Relaciones.de(paquete, relacion.destino()));
	}

	private static Indice leer(Paquete paquete, String libro, String tipos, Relaciones relaciones) throws IOException {
		List<Hoja> hojas = new ArrayList<>();
		List<String> partes = new ArrayList<>();
		boolean desde1904 = false;
		try (LectorXml xml = LectorXml.abrir(paquete.parte(libro))) {
			while (xml.siguienteElemento()) {
				desde1904 |= xml.nombre().equals("workbookPr") && xml.marcado("date1904");
				String parte = xml.nombre().equals("sheet") ? relaciones.destino(xml.relacion()) : null;
				// Sheets that are a chart alone have no rows.
				if (parte != null && paquete.tiene(parte) && !parte.contains("chartsheets/")
						&& !parte.contains("dialogsheets/")) {
					hojas.add(new Hoja(xml.atributo("name", ""), xml.atributo("state", "visible").equals("visible")));
					partes.add(paquete.nombre(parte));
				}
			}
		}
		if (hojas.isEmpty()) {
			throw new ArchivoRechazado(Detalle.HOJA_DESCONOCIDA);
		}
		return new Indice(libro, tipos, List.copyOf(hojas), List.copyOf(partes), desde1904,
				presente(paquete, relaciones.delTipo("sharedStrings")),
				presente(paquete, relaciones.delTipo("styles")));
	}

	/**
	 * The part of a sheet.
	 * @throws ArchivoRechazado when the workbook has no such sheet
	 */
	public String parte(Hoja hoja) throws ArchivoRechazado {
		int cual = this.hojas.indexOf(hoja);
		if (cual < 0) {
			throw new ArchivoRechazado(Detalle.HOJA_DESCONOCIDA);
		}
		return this.partes.get(cual);
	}

	private static @Nullable String presente(Paquete paquete, @Nullable String parte) {
		return (parte != null && paquete.tiene(parte)) ? paquete.nombre(parte) : null;
	}

}
