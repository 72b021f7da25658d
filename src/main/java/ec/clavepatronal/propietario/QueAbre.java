package ec.clavepatronal.propietario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the argument of a request that keeps something new: the {@link Propietario} is one
 * that was made here. A cookie that somebody else put into a browser must not make two
 * people one, so whoever brings one that no store knows becomes somebody new.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface QueAbre {

}
