package ec.clavepatronal.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import ec.clavepatronal.evaluacion.DatosDelSri;
import ec.clavepatronal.evaluacion.DatosEscritos;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.SituacionClave;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What another program asks. A missing identifier counts as an empty text, a missing fact
 * as not known.
 */
@Schema(name = "Pedido")
record PedidoJson(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Empleador empleador,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable IdentificacionJson identificacion,
		@Nullable String ruc, @Nullable String sucursal, @Nullable SituacionClave situacionClave,
		@Nullable EstadoRuc estadoRuc, @Nullable Correo correo, @Nullable Representante representante) {

	/**
	 * The texts as they were sent.
	 * @throws PeticionIncorrecta naming everything without which they cannot be read
	 */
	DatosEscritos escritos() {
		if (this.empleador == null || this.identificacion == null || this.identificacion.tipo() == null) {
			throw new PeticionIncorrecta(faltas());
		}
		return new DatosEscritos(this.empleador, this.identificacion.tipo(),
				Objects.requireNonNullElse(this.identificacion.numero(), ""), Objects.requireNonNullElse(this.ruc, ""),
				Objects.requireNonNullElse(this.sucursal, ""));
	}

	/** What is missing is looked up as far as there is a registry, or else not known. */
	Hechos hechos(Empleador conocido, DatosDelSri registro) {
		return new Hechos(conocido, Objects.requireNonNullElse(this.situacionClave, SituacionClave.NO_SABE),
				(this.estadoRuc != null) ? this.estadoRuc : registro.estado().orElse(EstadoRuc.NO_SABE),
				Objects.requireNonNullElse(this.correo, Correo.NO_SABE),
				Objects.requireNonNullElse(this.representante, Representante.NO_SABE));
	}

	private List<ErrorDeForma> faltas() {
		List<ErrorDeForma> faltas = new ArrayList<>();
		if (this.empleador == null) {
			faltas.add(ErrorDeForma.falta("empleador", Empleador.class));
		}
		if (this.identificacion == null) {
			faltas.add(ErrorDeForma.falta("identificacion", List.of("tipo", "numero")));
		}
		else if (this.identificacion.tipo() == null) {
			faltas.add(ErrorDeForma.falta("identificacion.tipo", TipoIdentificacion.class));
		}
		return faltas;
	}

	/** Leaves out what was sent: it may be somebody's number. */
	@Override
	public String toString() {
		return "PedidoJson[" + this.empleador + "]";
	}

}
