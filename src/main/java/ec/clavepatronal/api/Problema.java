package ec.clavepatronal.api;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import ec.clavepatronal.pagina.Textos;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * A problem as RFC 9457 has it. The type is always {@code about:blank}: the status says
 * all that a program can act on, and {@code errores} the rest. Five fields in this order,
 * all of them always there; the address of the request, which Spring would add, is not.
 */
@Schema(name = "Problema")
@JsonPropertyOrder({ "type", "title", "status", "detail", "errores" })
@JsonIgnoreProperties({ "instance", "properties" })
@JsonInclude(JsonInclude.Include.ALWAYS)
public final class Problema extends ProblemDetail {

	private static final URI SIN_TIPO = URI.create("about:blank");

	private final transient List<ErrorJson> errores;

	private Problema(HttpStatusCode estado, List<ErrorJson> errores) {
		super(estado.value());
		setType(SIN_TIPO);
		this.errores = errores;
	}

	/**
	 * What a status means.
	 * @param estado status of the answer, which is no success
	 * @param textos where its wording stands
	 */
	public static Problema de(HttpStatusCode estado, Textos textos) {
		return de(estado, textos, List.of());
	}

	/** What a status means, and what to mend. */
	static Problema de(HttpStatusCode estado, Textos textos, List<ErrorJson> errores) {
		String titulo = TituloDelProblema.de(estado).clave();
		Problema problema = new Problema(estado, errores);
		problema.setTitle(textos.de(titulo));
		problema.setDetail(textos.de(titulo + ".detalle"));
		return problema;
	}

	/** Documented as the text that it is for a program. */
	@Override
	@Schema(type = "string", format = "")
	public URI getType() {
		return SIN_TIPO;
	}

	public List<ErrorJson> getErrores() {
		return this.errores;
	}

}
