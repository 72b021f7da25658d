package ec.clavepatronal.web.cookies;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The other half of {@link CookiesDiscretas}: cookies come in under the names that the
 * application gave them. One without the prefix may be another site's, so that it does
 * not count where ours have it.
 */
class CookiesPropias extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		cadena.doFilter(LocalRequest.matches(solicitud) ? solicitud : new SinPrefijo(solicitud), respuesta);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static final class SinPrefijo extends HttpServletRequestWrapper {

		SinPrefijo(HttpServletRequest solicitud) {
			super(solicitud);
		}

		@Override
		public Cookie @Nullable [] getCookies() {
			Cookie @Nullable [] todas = super.getCookies();
			return (todas == null) ? null
					: Arrays.stream(todas)
						.filter((una) -> una.getName().startsWith(CookiesDiscretas.DE_ESTE_SITIO)
								&& una.getName().length() > CookiesDiscretas.DE_ESTE_SITIO.length())
						.map((una) -> new Cookie(una.getName().substring(CookiesDiscretas.DE_ESTE_SITIO.length()),
								una.getValue()))
						.toArray(Cookie[]::new);
		}

	}

}
