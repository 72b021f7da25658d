package ec.clavepatronal.documentos.imprenta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A text that fits on a line of a letter and of which every sign would be seen: what the
 * typeface lacks is told at once instead of being lost on paper.
 */
@Target({ ElementType.FIELD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Imprimible.Validador.class)
public @interface Imprimible {

	/** Found in the bundle under the code of the constraint. */
	String message() default "";

	/** Unused: part of the Bean Validation contract. */
	Class<?>[] groups() default {};

	/** Unused: part of the Bean Validation contract. */
	Class<? extends Payload>[] payload() default {};

	/** Asks the typeface. */
	class Validador implements ConstraintValidator<Imprimible, @Nullable String> {

		private static final int LARGO = 200;

		private final Tipografia tipografia;

		Validador(Tipografia tipografia) {
			this.tipografia = tipografia;
		}

		@Override
		public boolean isValid(@Nullable String texto, ConstraintValidatorContext contexto) {
			return texto == null || texto.length() <= LARGO && this.tipografia.muestra(texto);
		}

	}

}
