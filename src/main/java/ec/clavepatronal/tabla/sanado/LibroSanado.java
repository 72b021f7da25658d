package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.HojaNueva;
import ec.clavepatronal.tabla.Retoques;
import ec.clavepatronal.tabla.paquete.EscritorXml;
import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.paquete.Paquete;
import ec.clavepatronal.tabla.paquete.Relaciones;
import ec.clavepatronal.tabla.xlsx.Indice;
import ec.clavepatronal.tabla.xlsx.LecturaXlsx;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook again. What is changed is decided before anything is written, so that
 * the list of contents can stand where it always stands: in front.
 */
public final class LibroSanado {

	private final Paquete paquete;

	private final Indice indice;

	private final Retoques retoques;

	private final List<HojaNueva> nuevas;

	private final EstilosNuevos estilos;

	private final Agregados agregados;

	/** How each part that is not simply copied is written. */
	private final Map<String, Escritura> escrituras = new LinkedHashMap<>();

	/**
	 * Of a workbook that is open.
	 * @param nuevas sheets to be added behind those that it has
	 */
	public LibroSanado(Paquete paquete, LecturaXlsx lectura, Retoques retoques, List<HojaNueva> nuevas)
			throws IOException {
		this.paquete = paquete;
		this.indice = lectura.indice();
		this.retoques = retoques;
		this.nuevas = nuevas;
		this.agregados = new Agregados(paquete);
		this.estilos = new EstilosNuevos((this.indice.estilos() != null) ? lectura.estilos() : Plantilla.estilos());
	}

	/**
	 * Writes it; the stream is left open.
	 * @param hoja that is changed
	 * @throws ArchivoRechazado when a part turns out to be damaged
	 */
	public void escribir(HojaMedida hoja, OutputStream salida) throws IOException {
		planear(hoja);
		ArchivoNuevo archivo = new ArchivoNuevo(salida);
		RelacionesNuevas relaciones = new RelacionesNuevas(this.paquete, this.agregados);
		archivo.parte(TiposDeContenido.PARTE, new TiposDeContenido(this.paquete, this.agregados)::escribir);
		for (ZipEntry entrada : this.paquete.entradas()) {
			String nombre = entrada.getName();
			if (!nombre.equals(TiposDeContenido.PARTE) && !this.escrituras.containsKey(nombre)
					&& !relaciones.cambia(nombre)) {
				archivo.copiar(this.paquete, entrada);
			}
		}
		for (String de : this.agregados.relaciones().keySet()) {
			archivo.parte(this.paquete.nombre(Relaciones.archivo(de)), (flujo) -> relaciones.escribir(de, flujo));
		}
		for (Map.Entry<String, Escritura> escritura : this.escrituras.entrySet()) {
			archivo.parte(escritura.getKey(), escritura.getValue());
		}
		archivo.terminar();
	}

	/**
	 * In the order in which they need each other: comments and styles are known once the
	 * sheet is written.
	 */
	private void planear(HojaMedida hoja) throws IOException {
		Relaciones suyas = Relaciones.de(this.paquete, hoja.parte());
		Pieza comentarios = pieza(hoja, suyas.delTipo("comments"), suyas.idLibre("rIdNotas"), Pieza.COMENTARIOS);
		Pieza dibujo = pieza(hoja, hoja.dibujo().isEmpty() ? null : suyas.destino(hoja.dibujo()),
				suyas.idLibre("rIdDibujo"), Pieza.DIBUJO);
		HojaSanada sanada = new HojaSanada(hoja, this.retoques, this.estilos, this.indice.tipos(),
				dibujo.nueva() ? dibujo.id() : "");
		Notas notas = new Notas(this.retoques, sanada.comentadas());
		this.escrituras.put(hoja.parte(), (flujo) -> xml(hoja.parte(), flujo, sanada::escribir));
		this.escrituras.put(comentarios.parte(), (flujo) -> comentarios(comentarios, notas, flujo));
		this.escrituras.put(dibujo.parte(), (flujo) -> dibujo(dibujo, notas, flujo));
		if (!this.nuevas.isEmpty()) {
			planearHojas();
		}
		planearEstilos();
	}

	/** A part of the sheet: the one that it has, or else a new one. */
	private Pieza pieza(HojaMedida hoja, @Nullable String antigua, String id, Pieza.Clase clase) {
		if (antigua != null && this.paquete.tiene(antigua)) {
			return new Pieza(this.paquete.nombre(antigua), "");
		}
		String parte = this.agregados.parte(clase.comienzo(), clase.extension(), clase.contenido());
		this.agregados.relacion(hoja.parte(), id, this.indice.tipos() + clase.relacion(), parte);
		return new Pieza(parte, id);
	}

	private void comentarios(Pieza pieza, Notas notas, OutputStream flujo) throws IOException {
		Comentarios comentarios = new Comentarios(notas);
		if (!pieza.nueva()) {
			xml(pieza.parte(), flujo, comentarios::escribir);
			return;
		}
		try (EscritorXml xml = new EscritorXml(flujo)) {
			comentarios.escribir(xml);
		}
	}

	private void dibujo(Pieza pieza, Notas notas, OutputStream flujo) throws IOException {
		if (pieza.nueva()) {
			new DibujoDeNotas().escribir(notas, flujo);
		}
		else {
			new DibujoDeNotas().escribir(this.paquete, pieza.parte(), notas, flujo);
		}
	}

	private void planearHojas() throws IOException {
		Relaciones delLibro = Relaciones.de(this.paquete, this.indice.libro());
		HojasDelLibro hojas = new HojasDelLibro(this.indice.tipos());
		for (HojaNueva nueva : this.nuevas) {
			String parte = this.agregados.parte("xl/worksheets/sheet", ".xml", Norma.TIPO_DE_HOJA);
			String id = delLibro.idLibre("rIdHoja" + (hojas.cuantas() + 1) + "n");
			this.agregados.relacion(this.indice.libro(), id, this.indice.tipos() + "worksheet", parte);
			hojas.anadir(nueva.nombre(), id);
			this.escrituras.put(parte, new HojaAgregada(nueva, this.estilos));
		}
		String libro = this.paquete.nombre(this.indice.libro());
		try (LectorXml lector = LectorXml.abrir(this.paquete.parte(libro))) {
			hojas.anotarLasQueHay(lector);
		}
		this.escrituras.put(libro, (flujo) -> xml(libro, flujo, hojas::escribir));
	}

	private void planearEstilos() throws IOException {
		String estilos = this.indice.estilos();
		if (estilos != null) {
			this.escrituras.put(estilos, (flujo) -> xml(estilos, flujo, this.estilos::escribir));
			return;
		}
		String parte = this.agregados.parte("xl/styles", ".xml", Norma.TIPO_DE_ESTILOS);
		String id = Relaciones.de(this.paquete, this.indice.libro()).idLibre("rIdEstilos");
		this.agregados.relacion(this.indice.libro(), id, this.indice.tipos() + "styles", parte);
		this.escrituras.put(parte, (flujo) -> {
			try (LectorXml lector = Plantilla.leer(Plantilla.ESTILOS); EscritorXml xml = new EscritorXml(flujo)) {
				this.estilos.escribir(lector, xml);
			}
		});
	}

	private void xml(String parte, OutputStream flujo, EscrituraXml escritura) throws IOException {
		try (LectorXml lector = LectorXml.abrir(this.paquete.parte(parte)); EscritorXml xml = new EscritorXml(flujo)) {
			escritura.escribir(lector, xml);
		}
	}

}
