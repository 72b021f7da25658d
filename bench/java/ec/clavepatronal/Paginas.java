package ec.clavepatronal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures requests per CPU second of applications that run on this machine: all kinds of requests are warmed up, then each has
 * its turn in every round, so that what one hour of a machine does to one it does to all.
 */
final class Paginas {

	private static final int CALENTAR = 2500;

	private static final int EN_UNA_RONDA = 500;

	private static final String PRIMERO = "/tramites-virtuales/empleadores";

	private final List<Peticion> peticiones = new ArrayList<>();

	private final String codificacion;

	private Paginas(String codificacion) {
		this.codificacion = codificacion;
	}

	/**
	 * Usage: Paginas guardar address file, or Paginas medir rounds encoding name=site… -- address form….
	 */
	public static void main(String[] args) throws Exception {
		if (args[0].equals("guardar")) {
			URI pagina = URI.create(args[1]);
			Files.writeString(Path.of(args[2]), new Conversacion(sitio(pagina), "identity").leer(pagina.getPath()).texto());
			return;
		}
		Paginas paginas = new Paginas(args[2]);
		List<String> resto = Arrays.asList(args).subList(3, args.length);
		int fin = resto.indexOf("--");
		for (String nuestra : resto.subList(0, fin)) {
			String[] partes = nuestra.split("=", 2);
			paginas.nuestra(partes[0], partes[1]);
		}
		paginas.ajenas(resto.subList(fin + 1, resto.size()));
		paginas.medir(Integer.parseInt(args[1]));
	}

	/** Those of ours that are compared: without anything kept, and of a recovery. */
	private void nuestra(String nombre, String sitio) throws Exception {
		Servidor servidor = Servidor.de(URI.create(sitio));
		for (String camino : List.of("/", "/tramites-virtuales", "/preguntas", PRIMERO)) {
			Conversacion nadie = new Conversacion(sitio, this.codificacion);
			this.peticiones.add(new Peticion(nombre + " GET " + camino, servidor, () -> nadie.leer(camino)));
		}
		RecuperacionEmpezada empezada = RecuperacionEmpezada.en(sitio);
		Conversacion visita = empezada.visita(this.codificacion);
		String sinElegir = empezada.ocultos(PRIMERO);
		this.peticiones
			.add(new Peticion(nombre + " POST empleadores, refused", servidor, () -> visita.enviar(PRIMERO, sinElegir)));
		String datos = empezada.camino("datos");
		String mal = empezada.ocultos(datos) + RecuperacionEmpezada.DATOS_RECHAZADOS;
		this.peticiones.add(new Peticion(nombre + " POST datos, refused", servidor, () -> visita.enviar(datos, mal)));
		this.peticiones.add(new Peticion(nombre + " POST representante, kept", servidor, empezada::cambiar));
		for (String paso : List.of("datos", "correo", "resultado")) {
			String camino = empezada.camino(paso);
			this.peticiones.add(new Peticion(nombre + " GET " + paso, servidor, () -> visita.leer(camino)));
		}
	}

	/** Addresses of other applications, each with the form to send there, or an empty one to ask for the page. */
	private void ajenas(List<String> pares) throws Exception {
		for (int i = 0; i < pares.size(); i += 2) {
			URI direccion = URI.create(pares.get(i));
			String formulario = (i + 1 < pares.size()) ? pares.get(i + 1) : "";
			Conversacion nadie = new Conversacion(sitio(direccion), this.codificacion);
			String camino = direccion.getPath();
			this.peticiones.add(new Peticion((formulario.isEmpty() ? "other GET " : "other POST ") + camino,
					Servidor.de(direccion),
					() -> formulario.isEmpty() ? nadie.leer(camino) : nadie.enviar(camino, formulario)));
		}
	}

	private void medir(int rondas) throws Exception {
		for (Peticion peticion : this.peticiones) {
			peticion.calentar(CALENTAR);
		}
		for (int i = 0; i < rondas; i++) {
			for (Peticion peticion : this.peticiones) {
				peticion.medir(EN_UNA_RONDA);
			}
		}
		System.out.printf("%-36s %6s %7s %9s %9s %9s%n", "requests per CPU second", "status", "bytes", "median", "least", "most");
		this.peticiones.forEach((peticion) -> System.out.println(peticion.informe()));
	}

	private static String sitio(URI direccion) {
		return "http://" + direccion.getAuthority();
	}

}
