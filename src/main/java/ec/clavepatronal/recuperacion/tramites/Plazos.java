package ec.clavepatronal.recuperacion.tramites;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.recuperacion.expediente.Ficha;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * For how long an expediente can be kept, each with the day until which it would then be
 * kept: a turno that is later counts for more than what was asked for.
 */
@Component
class Plazos {

	private final Textos textos;

	private final Clock reloj;

	Plazos(Textos textos, Clock reloj) {
		this.textos = textos;
		this.reloj = reloj;
	}

	/**
	 * What can be chosen for an expediente, the shortest first and «as usual» last. What
	 * a later turno makes useless is left out, and all of it if nothing is longer.
	 */
	List<Plazo> de(Conservacion conservacion, Ficha ficha) {
		Instant ahora = this.reloj.instant();
		List<Integer> utiles = conservacion.ofrecidos()
			.stream()
			.filter((dias) -> Conservacion.finDelDia(ahora, dias).isAfter(porTurno(ficha)))
			.toList();
		return utiles.isEmpty() ? List.of()
				: Stream.concat(utiles.stream(), Stream.of(0)).map((dias) -> plazo(conservacion, dias, ficha)).toList();
	}

	/** All that can ever be chosen, in days; 0 for as usual. */
	Stream<Integer> ofrecidos(Conservacion conservacion) {
		return Stream.concat(conservacion.ofrecidos().stream(), Stream.of(0));
	}

	/** Until when it is kept as it is, and why where that is the turno. */
	String ahora(Ficha ficha) {
		String cuando = StringUtils.uncapitalize(ficha.cuandoSeBorra(this.textos));
		return ficha.turno()
			.filter((dia) -> ficha.seBorra().equals(porTurno(ficha)))
			.map((dia) -> this.textos.de("tramites.conservar.por-turno", cuando,
					Integer.toString(Conservacion.TRAS_EL_TURNO), Ficha.enPalabras(dia)))
			.orElse(cuando);
	}

	private static Instant porTurno(Ficha ficha) {
		return ficha.turno().map(Conservacion::trasElTurno).orElse(Instant.EPOCH);
	}

	private Plazo plazo(Conservacion conservacion, int dias, Ficha ficha) {
		Instant ahora = this.reloj.instant();
		Instant porTurno = porTurno(ficha);
		Instant porPedido = (dias > 0) ? Conservacion.finDelDia(ahora, dias) : Instant.EPOCH;
		Instant hasta = conservacion.seBorra(ahora, porTurno, porPedido);
		String clave = hasta.equals(porTurno) ? "tramites.conservar.turno"
				: (dias > 0) ? "tramites.conservar.dias" : "tramites.conservar.uso";
		String cuanto = (dias > 0) ? this.textos.de("tramites.conservar.cuantos", Integer.toString(dias))
				: this.textos.de("tramites.conservar.0", Integer.toString(conservacion.dias()));
		return new Plazo(dias, this.textos.de(clave, cuanto, Ficha.enPalabras(hasta)));
	}

}
