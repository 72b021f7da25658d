package ec.clavepatronal.recuperacion;

import java.util.Optional;

import ec.clavepatronal.evaluacion.ConsultaDelCatastro;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.deposito.ExpedienteNoEncontrado;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.expediente.ContactoForm;
import ec.clavepatronal.recuperacion.expediente.DeQuien;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.tramites.Nombres;

import org.springframework.stereotype.Component;

/**
 * The owner's finished expedientes, to read.
 */
@Component
public class ExpedientesEvaluados {

	private final Expedientes expedientes;

	private final Evaluador evaluador;

	private final ConsultaDelCatastro registro;

	private final Nombres nombres;

	ExpedientesEvaluados(Expedientes expedientes, Evaluador evaluador, ConsultaDelCatastro registro, Nombres nombres) {
		this.nombres = nombres;
		this.expedientes = expedientes;
		this.evaluador = evaluador;
		this.registro = registro;
	}

	/**
	 * The owner's expediente with its outcome.
	 * @param id what names it in addresses
	 * @return empty while questions are open
	 * @throws ExpedienteNoEncontrado if the owner has none by that id
	 */
	public Optional<ExpedienteEvaluado> buscar(Propietario propietario, String id) {
		Expediente expediente = this.expedientes.buscar(propietario, id).orElseThrow(ExpedienteNoEncontrado::new);
		return expediente.alcanza(Paso.RESULTADO) ? Optional.of(evaluar(expediente)) : Optional.empty();
	}

	private ExpedienteEvaluado evaluar(Expediente expediente) {
		DatosLeidos datos = this.evaluador.leer(expediente.datos().orElseThrow().escritos());
		Optional<ContactoForm> contacto = expediente.respuesta(Paso.CONTACTO).map(ContactoForm.class::cast);
		return new ExpedienteEvaluado(expediente.id(), this.evaluador.evaluar(datos, expediente.hechos()),
				this.registro.razonSocial(expediente.hechos().empleador(), datos),
				contacto.map(ContactoForm::correo).filter((correo) -> !correo.isBlank()),
				contacto.map(ContactoForm::celular).filter((celular) -> !celular.isBlank()), expediente.esEjemplo(),
				new DeQuien(this.nombres.conocido(expediente), this.nombres.enSucursal(expediente),
						this.nombres.deQuien(expediente)),
				expediente.portal().map(DichoDelPortal::de));
	}

}
