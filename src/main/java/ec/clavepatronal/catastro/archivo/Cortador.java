package ec.clavepatronal.catastro.archivo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a line into fields and keeps those of the wanted columns. 97 of 8.4 million rows
 * hold a separator inside quotes, so quotes are looked at only when a plain cut does not
 * give as many fields as the header has.
 */
final class Cortador {

	private final Cabecera cabecera;

	private final CsvReaderBuilder conComillas;

	private final String[] valores = new String[Columna.values().length];

	Cortador(Cabecera cabecera) {
		this.cabecera = cabecera;
		this.conComillas = CsvReader.builder().fieldSeparator(cabecera.separador()).allowUnclosedQuote(false);
		Arrays.fill(this.valores, "");
	}

	void cortar(String linea, Set<Reparacion> reparaciones) throws FilaRechazada {
		if (!cortarSinMas(linea)) {
			if (linea.indexOf('"') < 0 || !cortarConComillas(linea)) {
				throw new FilaRechazada(MotivoDeRechazo.CAMPOS);
			}
			reparaciones.add(Reparacion.COMILLAS);
		}
	}

	/** As it stands in the file; empty if the file has no such column. */
	String valor(Columna columna) {
		return this.valores[columna.ordinal()];
	}

	private boolean cortarSinMas(String linea) {
		int ultimo = this.cabecera.campos() - 1;
		int desde = 0;
		for (int lugar = 0; lugar < ultimo; lugar++) {
			int hasta = linea.indexOf(this.cabecera.separador(), desde);
			if (hasta < 0) {
				return false;
			}
			Columna columna = this.cabecera.columna(lugar);
			if (columna != null) {
				this.valores[columna.ordinal()] = linea.substring(desde, hasta);
			}
			desde = hasta + 1;
		}
		guardar(ultimo, linea.substring(desde));
		return linea.indexOf(this.cabecera.separador(), desde) < 0;
	}

	private boolean cortarConComillas(String linea) {
		try {
			List<String> campos = this.conComillas.ofSingleCsvRecord(linea).getFields();
			for (int lugar = 0; lugar < this.cabecera.campos() && lugar < campos.size(); lugar++) {
				guardar(lugar, campos.get(lugar));
			}
			return campos.size() == this.cabecera.campos();
		}
		catch (CsvParseException ex) {
			return false;
		}
	}

	private void guardar(int lugar, String valor) {
		@Nullable Columna columna = this.cabecera.columna(lugar);
		if (columna != null) {
			this.valores[columna.ordinal()] = valor;
		}
	}

}
