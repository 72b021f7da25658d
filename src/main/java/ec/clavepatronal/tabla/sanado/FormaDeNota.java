package ec.clavepatronal.tabla.sanado;

/**
 * What the box of a comment looks like in VML: hidden, beside its cell.
 */
final class FormaDeNota {

	/** What all of them have in common; stands there once. */
	static final String TIPO = """
			<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
			<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""";

	/** Beyond the numbers that spreadsheet programs give to their own. */
	private static final int PRIMER_NUMERO = 60 * 1024;

	private static final String FORMA = """
			<v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;\
			width:220pt;height:90pt;z-index:%d;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
			<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
			<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
			<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
			<x:Anchor>%d,15,%d,2,%d,31,%d,8</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row>\
			<x:Column>%d</x:Column></x:ClientData></v:shape>""";

	private FormaDeNota() {
	}

	/**
	 * One of them.
	 * @param orden from 1 on
	 */
	static String forma(int orden, int fila, int columna) {
		int arriba = Math.max(fila - 2, 0);
		return FORMA.formatted(PRIMER_NUMERO + orden, orden, columna + 1, arriba, columna + 4, arriba + 5, fila - 1,
				columna);
	}

}
