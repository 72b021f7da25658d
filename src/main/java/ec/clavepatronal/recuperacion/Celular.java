package ec.clavepatronal.recuperacion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number as Ecuador's plan knows them ({@code 09…} or {@code +593 9…}), or
 * nothing. The ranges grow, so a library knows them and not a pattern of ours.
 */
@Target({ ElementType.FIELD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Celular.Validador.class)
@interface Celular {

	/** Found in the bundle under the code of the constraint. */
	String message() default "";

	/** Unused: part of the Bean Validation contract. */
	Class<?>[] groups() default {};

	/** Unused: part of the Bean Validation contract. */
	Class<? extends Payload>[] payload() default {};

	/** Asks the library. */
	class Validador implements ConstraintValidator<Celular, @Nullable String> {

		private static final int LARGO_RAZONABLE = 30;

		@Override
		public boolean isValid(@Nullable String texto, ConstraintValidatorContext contexto) {
			if (texto == null || texto.isBlank()) {
				return true;
			}
			return texto.length() <= LARGO_RAZONABLE && esCelular(texto);
		}

		private static boolean esCelular(String texto) {
			PhoneNumberUtil telefonos = PhoneNumberUtil.getInstance();
			try {
				var numero = telefonos.parse(texto, "EC");
				return telefonos.isValidNumberForRegion(numero, "EC")
						&& telefonos.getNumberType(numero) == PhoneNumberType.MOBILE;
			}
			catch (NumberParseException ex) {
				return false;
			}
		}

	}

}
