package ec.clavepatronal.asedio;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Spoils requests in the ways that break servers: bytes, paths, headers, cookies, fields,
 * parts. The same seed spoils them in the same way.
 */
final class Mezclador {

	private static final String[] TROZOS = { "%00", "%2e%2e", "..", "//", ";", ";a=b", "%", "%zz", "%2f", "\\",
			"\u0000", "\r\n", "\n", "\t", "\u00ff\u00fe", "\u00c3\u00b1", "\u00e2\u0080\u00ae",
			"\u00f0\u009f\u0098\u0080", "\u00c0\u00af", "<script>", "'", "\"", "${7*7}", "#{T(x)}", "__${x}__", "{0}",
			"%s", "&", "=", "+", "-1", "0", "99999999999999999999", "1e999", "NaN", "true", "null", "[]", "{", "}", ",",
			"1710034065", "1790011674001", "0991234567", "_csrf", "version", "\u00ed\u00a0\u0080", "~", "|", "^", "`",
			"*", "?", "#" };

	private static final String[] NOMBRES = { "Accept", "Accept-Language", "Accept-Encoding", "Accept-Charset",
			"Content-Type", "Content-Length", "Content-Encoding", "Transfer-Encoding", "TE", "Trailer", "Host",
			"Cookie", "Origin", "Referer", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host",
			"X-Forwarded-Prefix", "Forwarded", "Range", "If-None-Match", "If-Match", "If-Modified-Since",
			"If-Unmodified-Since", "If-Range", "Expect", "Upgrade", "Connection", "X-HTTP-Method-Override",
			"Sec-Fetch-Site", "Sec-Fetch-Mode", "Authorization", "X-Requested-With", "X-CSRF-TOKEN", "Last-Event-ID",
			"Access-Control-Request-Method", "Cache-Control", "Date", "User-Agent", "HTTP2-Settings" };

	private static final String[] VALORES = { "", "*", "*/*", "text/html", "application/json",
			"application/problem+json", "image/png", "text/html;q=", "text/html;q=2", "a/b/c", ";", ",",
			"application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=x",
			"application/x-www-form-urlencoded; charset=utf-16", "multipart/form-data; boundary=x",
			"multipart/form-data", "multipart/form-data; boundary=\"", "application/json; charset=utf-7",
			"application/xml", "text/plain", "gzip", "gzip;q=0", "br, zstd", "chunked", "chunked, chunked", "identity",
			"0", "-1", "3", "99999999999999999999", "1, 2", "localhost", "localhost:99999", "a b", "[::1]", "[::1",
			"http://", "https://localhost", "null", "bytes=0-", "bytes=-1", "bytes=9-1", "bytes=0-0,1-1,2-2", "W/\"x\"",
			"\"", "Wed, 21 Oct 2015 07:28:00 GMT", "ayer", "100-continue", "h2c", "websocket", "close, Upgrade",
			"keep-alive", "DELETE", "cross-site", "same-origin", "Basic Og==", "Bearer x", "127.0.0.1", "::1%lo",
			"https", "es-EC,es;q=0.9,en;q=0.8,de;q=0.7,fr;q=0.6,it;q=0.5,pt;q=0.4,qu;q=0.3", "es_EC",
			"x-klingon;q=1.0001", "a=b; a=c", "=", "a", "a=\"b", "$Version=1; a=b", "__Host-tramites=x" };

	private static final String[] METODOS = { "GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE",
			"PROPFIND", "get", "GE T", "" };

	private static final String[] CAMPOS = { "numero", "ruc", "sucursal", "empleador", "tipo", "situacion", "comparado",
			"estadoRuc", "correo", "celular", "representante", "version", "_csrf", "nombre", "dias", "fecha", "hora",
			"class.classLoader", "numero[0]", "numero[]", "numero[x].y", "_numero", "!numero", "motivos",
			"motivos[99999]", "desde", "buscar" };

	private final Random azar;

	private final List<UnaryOperator<String>> modos = List.of(this::meter, this::quitar, this::voltear, this::repetir,
			this::cabecera, this::cabecera, this::valor, this::borrarCabecera, this::metodo, this::campo, this::campo,
			this::alargar, this::segmento);

	Mezclador(long semilla) {
		this.azar = new Random(semilla);
	}

	/** Between one and four changes. */
	String revolver(String pedido) {
		String revuelto = pedido;
		for (int n = 1 + this.azar.nextInt(4); n > 0; n--) {
			revuelto = this.modos.get(this.azar.nextInt(this.modos.size())).apply(revuelto);
		}
		return revuelto;
	}

	private String uno(String... de) {
		return de[this.azar.nextInt(de.length)];
	}

	private int sitio(String pedido) {
		return this.azar.nextInt(pedido.length() + 1);
	}

	private static String cambiar(String pedido, int desde, int hasta, String por) {
		return pedido.substring(0, desde) + por + pedido.substring(hasta);
	}

	private String meter(String pedido) {
		int aqui = sitio(pedido);
		return cambiar(pedido, aqui, aqui, uno(TROZOS));
	}

	private String quitar(String pedido) {
		int aqui = sitio(pedido);
		return cambiar(pedido, aqui, Math.min(pedido.length(), aqui + 1 + this.azar.nextInt(8)), "");
	}

	private String voltear(String pedido) {
		int aqui = sitio(pedido);
		return (aqui == pedido.length()) ? pedido : cambiar(pedido, aqui, aqui + 1,
				String.valueOf((char) (pedido.charAt(aqui) ^ (1 << this.azar.nextInt(8)))));
	}

	private String repetir(String pedido) {
		int aqui = sitio(pedido);
		String trozo = pedido.substring(aqui, Math.min(pedido.length(), aqui + 1 + this.azar.nextInt(40)));
		return cambiar(pedido, aqui, aqui, trozo.repeat(1 + this.azar.nextInt(5)));
	}

	private String cabecera(String pedido) {
		int aqui = pedido.indexOf("\r\n");
		return (aqui < 0) ? pedido : cambiar(pedido, aqui, aqui,
				"\r\n" + uno(NOMBRES) + ": " + uno(VALORES) + (this.azar.nextInt(5) == 0 ? uno(TROZOS) : ""));
	}

	private String valor(String pedido) {
		int aqui = pedido.indexOf(": ", sitio(pedido));
		int fin = (aqui < 0) ? -1 : pedido.indexOf("\r\n", aqui);
		return (fin < 0) ? pedido : cambiar(pedido, aqui + 2, fin, uno(VALORES));
	}

	private String borrarCabecera(String pedido) {
		int aqui = pedido.indexOf("\r\n", sitio(pedido));
		int fin = (aqui < 0) ? -1 : pedido.indexOf("\r\n", aqui + 2);
		return (fin < 0) ? pedido : cambiar(pedido, aqui, fin, "");
	}

	private String metodo(String pedido) {
		int fin = pedido.indexOf(' ');
		return (fin < 0) ? pedido : cambiar(pedido, 0, fin, uno(METODOS));
	}

	private String campo(String pedido) {
		int cuerpo = pedido.indexOf("\r\n\r\n");
		if (cuerpo < 0) {
			return pedido;
		}
		return pedido + "&" + uno(CAMPOS) + (this.azar.nextInt(6) == 0 ? "" : "=") + uno(TROZOS);
	}

	private String alargar(String pedido) {
		int aqui = sitio(pedido);
		int largo = new int[] { 100, 1000, 5000, 9000, 40_000 }[this.azar.nextInt(5)];
		return cambiar(pedido, aqui, aqui, uno("a", "9", " ", "%20", "&a=b", "\u00f1", "../", "[").repeat(largo / 3));
	}

	private String segmento(String pedido) {
		int aqui = pedido.indexOf('/');
		int fin = pedido.indexOf(" HTTP");
		if (aqui < 0 || fin < aqui) {
			return pedido;
		}
		String camino = pedido.substring(aqui, fin);
		int corte = camino.lastIndexOf('/');
		return cambiar(pedido, aqui, fin, switch (this.azar.nextInt(5)) {
			case 0 -> camino.substring(0, corte + 1) + uno(TROZOS);
			case 1 -> camino + "/" + uno(TROZOS);
			case 2 -> camino + "?" + uno(CAMPOS) + "=" + uno(TROZOS) + "&" + uno(CAMPOS);
			case 3 -> camino.substring(0, corte) + uno(TROZOS) + camino.substring(corte);
			default -> camino + uno(TROZOS);
		});
	}

}
