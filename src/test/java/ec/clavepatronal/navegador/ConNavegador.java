package ec.clavepatronal.navegador;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that drive a browser: each gets a {@link Persona} with a context of her own. They
 * are skipped, and say so, where there is no browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Navegador.class)
@AplicacionEncendida
@interface ConNavegador {

}
