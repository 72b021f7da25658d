package ec.clavepatronal.evaluacion;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.identificador.Cedula;
import ec.clavepatronal.identificador.Clase;
import ec.clavepatronal.identificador.CodigoExtranjero;
import ec.clavepatronal.identificador.Coherencia;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.identificador.IdentificadorDomestico;
import ec.clavepatronal.identificador.Lectura;
import ec.clavepatronal.identificador.Ruc;
import ec.clavepatronal.identificador.Sucursal;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Regla;

/**
 * The one evaluation behind every face: reads the identifiers and applies the rules. The
 * same input gives the same answer in the wizard and in the JSON face. Thread-safe.
 */
public class Evaluador implements Lector {

	private final Criterio criterio;

	/**
	 * An evaluation with its own severity for the final digit.
	 * @param criterio how hard a wrong final digit is
	 */
	public Evaluador(Criterio criterio) {
		this.criterio = criterio;
	}

	/** How hard a wrong final digit is. */
	public Criterio criterio() {
		return this.criterio;
	}

	@Override
	public DatosLeidos leer(DatosEscritos escritos) {
		if (escritos.tipo() == TipoIdentificacion.CEDULA) {
			Lectura<Cedula> cedula = Cedula.leer(escritos.numero(), this.criterio);
			Dato ruc = domestico(escritos) ? domesticoDe(escritos, cedula) : rucDe(escritos, cedula.valor());
			return new DatosLeidos(escritos.tipo(), Dato.de(Clase.CEDULA, cedula, Cedula::digitos), ruc,
					sucursal(escritos));
		}
		Lectura<CodigoExtranjero> codigo = CodigoExtranjero.leer(escritos.numero());
		Dato ruc = domestico(escritos) ? domesticoDelCodigo(escritos, codigo) : rucDe(escritos, Optional.empty());
		return new DatosLeidos(escritos.tipo(), codigo(escritos, codigo), ruc, sucursal(escritos));
	}

	/**
	 * Applies every rule to the facts.
	 * @param datos identifiers already read; none of them refused
	 * @param hechos the facts
	 */
	public Evaluacion evaluar(DatosLeidos datos, Hechos hechos) {
		return new Evaluacion(datos, hechos, Regla.queSeCumplen(hechos));
	}

	/** In a household a code that ends in 000 may be what goes where it says RUC. */
	private static Dato codigo(DatosEscritos escritos, Lectura<CodigoExtranjero> codigo) {
		Dato dato = Dato.de(Clase.CODIGO_EXTRANJERO, codigo, CodigoExtranjero::codigo);
		return domestico(escritos) ? codigo.valor().flatMap(Coherencia::domestico).map(dato::con).orElse(dato) : dato;
	}

	private Dato rucDe(DatosEscritos escritos, Optional<Cedula> cedula) {
		Lectura<Ruc> ruc = Ruc.leer(escritos.ruc(), this.criterio);
		if (cedula.isPresent() && ruc.valor().isPresent()) {
			ruc = ruc.con(Coherencia.entre(cedula.get(), ruc.valor().get()));
		}
		Dato dato = Dato.de(Clase.RUC, ruc, Ruc::digitos).proponiendo(rucPropio(escritos, cedula));
		return (escritos.empleador() == Empleador.ENTIDAD_PUBLICA) ? dato.sin(Hallazgo.Codigo.TERCER_DIGITO_6) : dato;
	}

	/**
	 * Who has a business and typed the own cedula with the zeros of a household: a
	 * person's RUC is the cedula and 001. Of nobody else's number is that known.
	 */
	private Optional<String> rucPropio(DatosEscritos escritos, Optional<Cedula> cedula) {
		return cedula.filter((propia) -> escritos.empleador() == Empleador.PERSONA_NATURAL)
			.filter((propia) -> IdentificadorDomestico.leer(escritos.ruc(), this.criterio)
				.valor()
				.filter(IdentificadorDomestico.de(propia)::equals)
				.isPresent())
			.map((propia) -> propia.digitos() + "001");
	}

	private Dato domesticoDe(DatosEscritos escritos, Lectura<Cedula> cedula) {
		if (enBlanco(escritos.ruc())) {
			return cedula.valor()
				.map(IdentificadorDomestico::de)
				.map((valor) -> Dato.de(Clase.DOMESTICO, new Lectura.Aceptada<>(valor, List.of()),
						IdentificadorDomestico::valor))
				.orElse(Dato.VACIO);
		}
		Lectura<IdentificadorDomestico> lectura = IdentificadorDomestico.leer(escritos.ruc(), this.criterio);
		if (cedula.valor().isPresent() && lectura.valor().isPresent()) {
			lectura = lectura.con(Coherencia.entre(cedula.valor().get(), lectura.valor().get()));
		}
		Optional<String> propio = cedula.valor().map(IdentificadorDomestico::de).map(IdentificadorDomestico::valor);
		return Dato.de(Clase.DOMESTICO, lectura, IdentificadorDomestico::valor).proponiendo(propio);
	}

	private Dato domesticoDelCodigo(DatosEscritos escritos, Lectura<CodigoExtranjero> codigo) {
		if (codigo.valor().isEmpty()) {
			return Dato.VACIO;
		}
		CodigoExtranjero leido = codigo.valor().get();
		Lectura<IdentificadorDomestico> propio = IdentificadorDomestico.de(leido);
		return Dato
			.de(Clase.DOMESTICO, enBlanco(escritos.ruc()) ? propio : IdentificadorDomestico.leer(escritos.ruc(), leido),
					IdentificadorDomestico::valor)
			.proponiendo(propio.valor().map(IdentificadorDomestico::valor));
	}

	private Dato sucursal(DatosEscritos escritos) {
		if (!domestico(escritos)) {
			return Dato.de(Clase.SUCURSAL, Sucursal.leer(escritos.sucursal()), Sucursal::digitos);
		}
		if (enBlanco(escritos.sucursal())) {
			return Dato.de(Clase.SUCURSAL, new Lectura.Aceptada<>(Sucursal.UNICA, List.<Hallazgo>of()),
					Sucursal::digitos);
		}
		Lectura<Sucursal> lectura = Sucursal.leer(escritos.sucursal());
		return Dato.de(Clase.SUCURSAL, lectura.valor().map((s) -> lectura.con(Coherencia.domestico(s))).orElse(lectura),
				Sucursal::digitos);
	}

	/** Blank as a person sees it: pasted no-break and zero-width characters included. */
	private static boolean enBlanco(String texto) {
		return texto.codePoints()
			.allMatch((c) -> Character.isWhitespace(c) || Character.isSpaceChar(c)
					|| Character.getType(c) == Character.FORMAT);
	}

	private static boolean domestico(DatosEscritos escritos) {
		return escritos.empleador() == Empleador.SERVICIO_DOMESTICO;
	}

}
