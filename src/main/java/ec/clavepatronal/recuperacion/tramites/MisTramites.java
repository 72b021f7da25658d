package ec.clavepatronal.recuperacion.tramites;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Ficha;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.expediente.Referencia;
import ec.clavepatronal.reglas.RespuestaDelPortal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The expedientes of this browser, as their owner finds them again. Being listed is no
 * use, and without the owner's cookie nothing is asked of the store.
 */
@Component
public class MisTramites {

	/** On the home page, beside what it is for. */
	private static final int EN_INICIO = 4;

	/** So that the page stays light on an old telephone. */
	private static final int POR_PAGINA = 20;

	private final Expedientes expedientes;

	private final Nombres nombres;

	private final Estados estados;

	private final Textos textos;

	MisTramites(Expedientes expedientes, Nombres nombres, Estados estados, Textos textos) {
		this.expedientes = expedientes;
		this.nombres = nombres;
		this.estados = estados;
		this.textos = textos;
	}

	/** The few that were used last, for the home page. */
	public ListaDeTramites ultimos(Propietario propietario) {
		int cuantos = this.expedientes.cuenta(propietario);
		return (cuantos == 0) ? new ListaDeTramites(List.of(), 0, 1, 1)
				: new ListaDeTramites(lineas(this.expedientes.lista(propietario, 0, EN_INICIO)), cuantos, 1, 1);
	}

	/**
	 * How the owner's expediente is called, for the way back to it.
	 * @param id what names it in addresses
	 * @return empty if the owner has none by that id
	 */
	public Optional<String> deQuien(Propietario propietario, String id) {
		return this.expedientes.buscar(propietario, id).map(this.nombres::deQuien);
	}

	/** A part of all, from 1; beyond the last there is the last. */
	ListaDeTramites todos(Propietario propietario, int pagina) {
		int cuantos = this.expedientes.cuenta(propietario);
		int paginas = Math.max(1, (cuantos + POR_PAGINA - 1) / POR_PAGINA);
		int esta = Math.max(1, Math.min(pagina, paginas));
		return new ListaDeTramites(lineas(this.expedientes.lista(propietario, (esta - 1) * POR_PAGINA, POR_PAGINA)),
				cuantos, esta, paginas);
	}

	/** The owner's one with this reference, if the text is one. */
	Optional<String> porReferencia(Propietario propietario, String texto) {
		return Referencia.leer(texto)
			.flatMap((buscada) -> this.expedientes.todos(propietario)
				.stream()
				.map(Expediente::id)
				.filter((id) -> Referencia.de(id).equals(buscada))
				.findFirst());
	}

	/** Those that have all that is looked for; the first of them, if they are many. */
	ListaDeTramites con(Propietario propietario, Busqueda busqueda) {
		List<Expediente> halladas = busqueda.vacia() ? List.of()
				: this.expedientes.todos(propietario)
					.stream()
					.filter((expediente) -> tiene(expediente, busqueda))
					.toList();
		return new ListaDeTramites(lineas(halladas.stream().limit(POR_PAGINA).toList()), halladas.size(), 1, 1);
	}

	/** One line of the list. */
	public LineaDeTramite linea(Expediente expediente) {
		return new LineaDeTramite(Direcciones.de(expediente), portal(expediente), Direcciones.opciones(expediente),
				this.nombres.corto(expediente), this.nombres.enSucursal(expediente).orElse(null),
				this.estados.de(expediente),
				expediente.ficha()
					.turno()
					.map((dia) -> this.textos.de("tramites.turno", Ficha.enPalabras(dia)))
					.orElse(null),
				expediente.ficha().cuandoSeBorra(this.textos), Referencia.de(expediente.id()).valor());
	}

	private static @Nullable String portal(Expediente expediente) {
		boolean falta = expediente.completo()
				&& expediente.portal().filter((p) -> p.dicho() == RespuestaDelPortal.FUNCIONO).isEmpty();
		return falta ? Direcciones.de(expediente, Paso.PORTAL) : null;
	}

	private List<LineaDeTramite> lineas(List<Expediente> hallados) {
		return hallados.stream().map(this::linea).toList();
	}

	private boolean tiene(Expediente expediente, Busqueda busqueda) {
		return busqueda.halla(this.nombres.corto(expediente), this.nombres.sucursal(expediente),
				Referencia.de(expediente.id()));
	}

}
