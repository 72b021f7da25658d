package ec.clavepatronal.pagina;

import java.util.Set;

import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

import org.springframework.stereotype.Component;

/**
 * What our templates have beyond those of Thymeleaf: {@code cp:fijo}, an element that is
 * rendered once and kept as text.
 */
@Component
class FijoDialect extends AbstractProcessorDialect {

	private static final String PREFIJO = "cp";

	FijoDialect() {
		super("Clave Patronal", PREFIJO, StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefijo) {
		PiezasFijas piezas = new PiezasFijas();
		return Set.of(new FijoTagProcessor(prefijo, piezas), new FijoModelProcessor(prefijo, piezas));
	}

}
