package ec.clavepatronal.catastro.archivo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file that is not, or not wholly, one of the SRI's registry. What people read about it
 * is <code>catastro.archivo.MOTIVO</code> of the bundle, with the columns as its
 * argument.
 */
public final class ArchivoIlegible extends Exception {

	private static final long serialVersionUID = 1L;

	private final Motivo motivo;

	private final transient List<String> columnas;

	ArchivoIlegible(Motivo motivo) {
		this(motivo, null);
	}

	ArchivoIlegible(Motivo motivo, @Nullable Throwable causa) {
		super(motivo.name(), causa);
		this.motivo = motivo;
		this.columnas = List.of();
	}

	/** The header lacks some columns, named as the SRI does. */
	ArchivoIlegible(List<String> columnas) {
		super(Motivo.FALTAN_COLUMNAS + " " + columnas);
		this.motivo = Motivo.FALTAN_COLUMNAS;
		this.columnas = columnas;
	}

	public Motivo motivo() {
		return this.motivo;
	}

	/** Empty unless columns are what is missing. */
	public List<String> columnas() {
		return this.columnas;
	}

	/** What is wrong with the file itself. */
	public enum Motivo {

		/** There is no such file. */
		NO_EXISTE,
		/** A folder, or something else that is no file. */
		NO_ES_ARCHIVO,
		/** No permission, or the disk fails. */
		NO_SE_PUEDE_LEER,
		/** Nothing in it, or blank lines only. */
		VACIO,
		/** A ZIP that is cut off or damaged. */
		ZIP_ROTO,
		/** A ZIP with a password. */
		ZIP_CIFRADO,
		/** A ZIP with more than one file: which one is meant? */
		ZIP_VARIOS,
		/** A ZIP with no file of text. */
		ZIP_SIN_CSV,
		/** A ZIP that grows out of all proportion. */
		ZIP_DESMEDIDO,
		/** A spreadsheet, old or new. */
		EXCEL,
		/** Text in UTF-16, as some programs save it. */
		UTF_16,
		/** No text at all. */
		NO_ES_TEXTO,
		/** Text whose first line names no column of the registry. */
		SIN_CABECERA,
		/** A header of the registry without a column that is needed. */
		FALTAN_COLUMNAS

	}

}
