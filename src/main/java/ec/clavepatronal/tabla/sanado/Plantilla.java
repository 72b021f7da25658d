package ec.clavepatronal.tabla.sanado;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.xlsx.Estilos;

/**
 * Parts of a workbook that are the same in all that we make.
 */
final class Plantilla {

	/** Style 0 is plain, 1 is text, 2 is text that would begin a formula. */
	static final String ESTILOS = """
			<styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
			<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
			</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
			<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
			<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
			<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
			<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>\
			</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
			</styleSheet>"""
		.formatted(Norma.HOJA);

	static final String TIPOS_DE_CONTENIDO = """
			<Types xmlns="%s"><Default Extension="rels" \
			ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
			<Default Extension="xml" ContentType="application/xml"/>\
			<Override PartName="/xl/workbook.xml" \
			ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
			<Override PartName="/xl/worksheets/sheet1.xml" ContentType="%s"/>\
			<Override PartName="/xl/styles.xml" ContentType="%s"/></Types>""".formatted(Norma.CONTENIDO,
			Norma.TIPO_DE_HOJA, Norma.TIPO_DE_ESTILOS);

	static final String RAIZ = """
			<Relationships xmlns="%s"><Relationship Id="rId1" Type="%sofficeDocument" Target="xl/workbook.xml"/>\
			</Relationships>""".formatted(Norma.RELACIONES, Norma.TIPOS);

	static final String LIBRO = """
			<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Lista" sheetId="1" r:id="rId1"/></sheets>\
			</workbook>""".formatted(Norma.HOJA, Norma.TIPOS.substring(0, Norma.TIPOS.length() - 1));

	static final String RELACIONES_DEL_LIBRO = """
			<Relationships xmlns="%s"><Relationship Id="rId1" Type="%sworksheet" Target="worksheets/sheet1.xml"/>\
			<Relationship Id="rId2" Type="%sstyles" Target="styles.xml"/></Relationships>""".formatted(Norma.RELACIONES,
			Norma.TIPOS, Norma.TIPOS);

	private Plantilla() {
	}

	/** How the styles of a workbook of ours are numbered. */
	static Estilos estilos() throws IOException {
		try (LectorXml xml = leer(ESTILOS)) {
			return Estilos.de(xml);
		}
	}

	static LectorXml leer(String parte) throws IOException {
		return LectorXml.abrir(new ByteArrayInputStream(parte.getBytes(StandardCharsets.UTF_8)));
	}

}
