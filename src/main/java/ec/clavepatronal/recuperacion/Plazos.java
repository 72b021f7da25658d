package ec.clavepatronal.recuperacion;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * For how long an expediente can be kept, each with the day until which it would then be
 * kept: a turno that is later counts for more than what was asked for.
 */
@Component
class Plazos {

	private final Conservacion conservacion;

	private final Textos textos;

	private final InstantSource reloj;

	@Autowired
	Plazos(Conservacion conservacion, Textos textos) {
		this(conservacion, textos, InstantSource.system());
	}

	Plazos(Conservacion conservacion, Textos textos, InstantSource reloj) {
		this.conservacion = conservacion;
		this.textos = textos;
		this.reloj = reloj;
	}

	/** What can be chosen for an expediente, the shortest first and «as usual» last. */
	List<Plazo> de(Ficha ficha) {
		return ofrecidos().map((dias) -> plazo(dias, ficha)).toList();
	}

	/** The same in days; 0 for as usual. */
	Stream<Integer> ofrecidos() {
		return Stream.concat(this.conservacion.ofrecidos().stream(), Stream.of(0));
	}

	private Plazo plazo(int dias, Ficha ficha) {
		Instant ahora = this.reloj.instant();
		Instant porTurno = ficha.turno().map(Conservacion::trasElTurno).orElse(Instant.EPOCH);
		Instant porPedido = (dias > 0) ? Conservacion.finDelDia(ahora, dias) : Instant.EPOCH;
		Instant hasta = this.conservacion.seBorra(ahora, porTurno, porPedido);
		String clave = hasta.equals(porTurno) ? "tramites.conservar.turno"
				: (dias > 0) ? "tramites.conservar.dias" : "tramites.conservar.uso";
		String cuanto = (dias > 0) ? this.textos.de("tramites.conservar.cuantos", Integer.toString(dias))
				: this.textos.de("tramites.conservar.0", Integer.toString(this.conservacion.dias()));
		return new Plazo(dias, this.textos.de(clave, cuanto, Ficha.enPalabras(hasta)));
	}

}
