package ec.clavepatronal.sitio;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Nobody logs in here: what remains of security is headers and the protection of forms.
 */
@Configuration(proxyBeanMethods = false)
class SeguridadConfiguration {

	private static final String POLITICA = "default-src 'none'; style-src 'self'; script-src 'self'; "
			+ "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	@Bean
	SecurityFilterChain cadena(HttpSecurity http) {
		return http.authorizeHttpRequests((peticiones) -> peticiones.anyRequest().permitAll())
			// In a cookie, so that reading a page with a form opens no session.
			.csrf((csrf) -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
				.ignoringRequestMatchers("/api/**"))
			.sessionManagement((sesion) -> sesion.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			.requestCache((cache) -> cache.disable())
			.logout((salida) -> salida.disable())
			.anonymous((anonimo) -> anonimo.disable())
			.headers((cabeceras) -> cabeceras.contentSecurityPolicy((csp) -> csp.policyDirectives(POLITICA))
				.frameOptions((marcos) -> marcos.deny())
				.referrerPolicy((referencia) -> referencia.policy(ReferrerPolicy.NO_REFERRER))
				.permissionsPolicyHeader(
						(permisos) -> permisos.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")))
			.build();
	}

}
