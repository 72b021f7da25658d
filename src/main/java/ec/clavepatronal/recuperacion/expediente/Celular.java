package ec.clavepatronal.recuperacion.expediente;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
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
			return celular(texto).isPresent();
		}

		/** A mobile with the digits that every telephone has; anything else untouched. */
		static String conCifrasComunes(String texto) {
			if (StandardCharsets.US_ASCII.newEncoder().canEncode(texto)) {
				return texto;
			}
			return celular(texto)
				.map((numero) -> PhoneNumberUtil.getInstance().format(numero, PhoneNumberFormat.NATIONAL))
				.orElse(texto);
		}

		private static Optional<PhoneNumber> celular(String texto) {
			if (texto.length() > LARGO_RAZONABLE) {
				return Optional.empty();
			}
			PhoneNumberUtil telefonos = PhoneNumberUtil.getInstance();
			try {
				return Optional.of(telefonos.parse(texto, "EC"))
					.filter((numero) -> telefonos.isValidNumberForRegion(numero, "EC")
							&& telefonos.getNumberType(numero) == PhoneNumberType.MOBILE);
			}
			catch (NumberParseException ex) {
				return Optional.empty();
			}
		}

	}

}
