package ec.clavepatronal.catastro.archivo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class LectorDeFilasTest {

	private static final String CABECERA = "NUMERO_RUC|RAZON_SOCIAL|ESTADO_CONTRIBUYENTE|FECHA_ACTUALIZACION"
			+ "|FECHA_SUSPENSION_DEFINITIVA|TIPO_CONTRIBUYENTE|NUMERO_ESTABLECIMIENTO|NOMBRE_FANTASIA_COMERCIAL"
			+ "|ESTADO_ESTABLECIMIENTO|OTRA";

	private static final String RUC = "1725563587001";

	private final Set<Reparacion> reparaciones = EnumSet.noneOf(Reparacion.class);

	@Test
	void reads_a_clean_row_without_mending_anything() throws Exception {
		FilaDelSri fila = leer(RUC
				+ "|QUIMERA ALFA|SUSPENDIDO|2024-08-29 12:38:55|2020-01-31 00:00:00|PERSONA NATURAL|1|TIENDA 1|ABI|x");
		assertThat(fila).isEqualTo(new FilaDelSri(RUC, 1, "QUIMERA ALFA", EstadoDelRuc.SUSPENDIDO,
				TipoDeContribuyente.PERSONA_NATURAL, LocalDate.of(2020, 1, 31),
				LocalDateTime.of(2024, 8, 29, 12, 38, 55), "TIENDA 1", true, "", "", ""));
		assertThat(this.reparaciones).isEmpty();
	}

	@Test
	void shows_nobody_in_a_log() throws Exception {
		assertThat(con(1, "QUIMERA ALFA").toString()).doesNotContain(RUC.substring(2), "QUIMERA");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-08-29 12:38:55", "2024/08/29 12:38:55.0", "29/08/2024 12:38:55",
			"29-08-2024 12:38:55", "2024-08-29T12:38:55", "\"2024-08-29 12:38:55\"", " 29/08/2024 12:38:55 " })
	void reads_the_dates_of_all_layouts(String fecha) throws Exception {
		assertThat(con(3, fecha).actualizado()).isEqualTo("2024-08-29T12:38:55");
		assertThat(this.reparaciones).doesNotContain(Reparacion.FECHA_IMPOSIBLE, Reparacion.FECHA_DE_RELLENO);
	}

	@ParameterizedTest
	@CsvSource({ "2024-02-31 10:15:00,FECHA_IMPOSIBLE", "2024,FECHA_IMPOSIBLE", "PENDIENTE,FECHA_IMPOSIBLE",
			"99999-01-01,FECHA_IMPOSIBLE", "2024-01-01 25:00:00,FECHA_IMPOSIBLE", "01/01/24,FECHA_DE_RELLENO",
			"1900-01-01 00:00:00,FECHA_DE_RELLENO", "1794-03-05 00:00:00,FECHA_DE_RELLENO" })
	void drops_a_date_that_says_nothing(String fecha, Reparacion reparacion) throws Exception {
		assertThat(con(3, fecha).actualizado()).isNull();
		assertThat(this.reparaciones).containsExactly(reparacion);
	}

	@Test
	void trusts_the_state_over_a_date_of_suspension() throws Exception {
		assertThat(con(4, "2015-05-05").suspendido()).isNull();
		assertThat(this.reparaciones).containsExactly(Reparacion.SUSPENSION_DE_ACTIVO);
	}

	@Test
	void puts_a_lost_zero_back() throws Exception {
		assertThat(con(0, "101384501001").ruc()).isEqualTo("0101384501001");
		assertThat(this.reparaciones).containsExactly(Reparacion.CERO_DEL_RUC);
	}

	@ParameterizedTest
	@CsvSource({ "'',RUC_VACIO", "'   ',RUC_VACIO", "SIN RUC,RUC_FORMA", "1725563587,RUC_FORMA",
			"172556358701,RUC_FORMA", "012345678001,RUC_FORMA", "17255635870011,RUC_FORMA", "172556358700A,RUC_FORMA",
			"NUMERO_RUC,CABECERA_REPETIDA" })
	void refuses_what_is_no_ruc(String ruc, MotivoDeRechazo motivo) {
		assertThat(rechazo(0, ruc)).isEqualTo(motivo);
	}

	@Test
	void refuses_digits_of_other_scripts() {
		assertThat(rechazo(0, enBytes("١٧٢٥٥٦٣٥٨٧٠٠١", StandardCharsets.UTF_8))).isEqualTo(MotivoDeRechazo.RUC_FORMA);
	}

	@ParameterizedTest
	@CsvSource({ "1,'  ',SIN_RAZON_SOCIAL", "2,GEN,ESTADO", "2,'',ESTADO", "5,N,TIPO", "6,0,ESTABLECIMIENTO",
			"6,'',ESTABLECIMIENTO", "6,-1,ESTABLECIMIENTO", "6,123456,ESTABLECIMIENTO",
			"8,'',ESTADO_DEL_ESTABLECIMIENTO", "8,GALAPAGOS,ESTADO_DEL_ESTABLECIMIENTO", "9,uno|de mas,CAMPOS",
			"9,\"sin cerrar|,CAMPOS" })
	void refuses_what_cannot_be_mended_without_a_guess(int lugar, String valor, MotivoDeRechazo motivo) {
		assertThat(rechazo(lugar, valor)).isEqualTo(motivo);
	}

	@ParameterizedTest
	@CsvSource({ "PERSONA NATURAL,PERSONA_NATURAL", "PERSONAS NATURALES,PERSONA_NATURAL", "SOCIEDAD,SOCIEDAD",
			"sociedades,SOCIEDAD" })
	void knows_a_kind_of_taxpayer_in_the_plural(String texto, TipoDeContribuyente tipo) throws Exception {
		assertThat(con(5, texto).tipo()).isEqualTo(tipo);
	}

	@ParameterizedTest
	@CsvSource({ "ABI,true", "ABIERTO,true", "abi,true", "CER,false", "CERRADO,false" })
	void knows_an_open_establishment(String texto, boolean abierto) throws Exception {
		assertThat(con(8, texto).abierto()).isEqualTo(abierto);
	}

	@ParameterizedTest
	@CsvSource({ "activo,ACTIVO", "' Pasivo',PASIVO", "SUSPENDIDO,SUSPENDIDO" })
	void knows_a_state_in_any_case(String texto, EstadoDelRuc estado) throws Exception {
		assertThat(con(2, texto).estado()).isEqualTo(estado);
	}

	@ParameterizedTest
	@ValueSource(strings = { "S/N", "s/n", "NA", "NO TIENE", "1725563587001", "1725563587", "14-10-2020", "---", "...",
			"ZZFCB35A6R5012345" })
	void drops_a_trade_name_that_is_none(String nombre) throws Exception {
		assertThat(con(7, nombre).nombre()).isEmpty();
		assertThat(this.reparaciones).containsExactly(Reparacion.NOMBRE_QUE_NO_LO_ES);
	}

	/** It is what the SRI's own column says of most of them. */
	@Test
	void drops_the_word_for_the_main_office_as_no_damage() throws Exception {
		assertThat(con(7, "MATRIZ").nombre()).isEmpty();
		assertThat(this.reparaciones).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "24/7", "TIENDA 1725563587", "SUCURSAL", "NADA", "TUBERIA 1/2\" DE PRUEBA",
			"ALMACENESMUESTRAS", "SIN NOMBRE FIJO", "MATRIZ NORTE" })
	void keeps_a_trade_name_however_odd(String nombre) throws Exception {
		assertThat(con(7, nombre).nombre()).isEqualTo(nombre);
		assertThat(this.reparaciones).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '\'',
			value = { "\"FICTICIO JOSE|\";FICTICIO JOSE|", "\"FICTICIO |ALFA\";FICTICIO |ALFA",
					"\"LA \"\"MUESTRA\"\"\";LA \"MUESTRA\"", "\"ENTRE COMILLAS\";ENTRE COMILLAS" })
	void reads_fields_in_quotes(String campo, String razonSocial) throws Exception {
		assertThat(con(1, campo).razonSocial()).isEqualTo(razonSocial);
		assertThat(this.reparaciones).containsExactly(Reparacion.COMILLAS);
	}

	@Test
	void makes_one_blank_of_many_and_of_what_cannot_be_seen() throws Exception {
		String sucio = " FICTICIO\t\u0000 ALFA\u00A0  \u200BBETA ";
		assertThat(con(1, enBytes(sucio, StandardCharsets.UTF_8)).razonSocial()).isEqualTo("FICTICIO ALFA BETA");
		assertThat(this.reparaciones).containsExactlyInAnyOrder(Reparacion.CARACTERES, Reparacion.ESPACIOS);
	}

	@Test
	void tells_utf_8_from_windows_1252_field_by_field() throws Exception {
		String nombre = "MUÑECO SÁBADO «NIÑO»";
		assertThat(con(1, enBytes(nombre, StandardCharsets.UTF_8)).razonSocial()).isEqualTo(nombre);
		assertThat(this.reparaciones).isEmpty();
		assertThat(con(1, enBytes(nombre, Charset.forName("windows-1252"))).razonSocial()).isEqualTo(nombre);
		assertThat(this.reparaciones).containsExactly(Reparacion.CODIFICACION);
	}

	@Test
	void leaves_the_mark_of_an_older_damage_as_it_is() throws Exception {
		assertThat(con(1, enBytes("MU\uFFFDECO", StandardCharsets.UTF_8)).razonSocial()).isEqualTo("MU\uFFFDECO");
		assertThat(this.reparaciones).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "numero_ruc;razon_social;provincia_jurisdiccion;estado_contribuyente;tipo_contribuyente;"
			+ "numero_establecimiento;mombre_fantasia_comercial;estado_establecimiento;descripcion_provincia;descripcion_canton",
			"\"NUMERO_RUC\",\"RAZON_SOCIAL\",\"CODIGO_JURISDICCION\",\"ESTADO_CONTRIBUYENTE\",\"TIPO_CONTRIBUYENTE\","
					+ "\"NUMERO_ESTABLECIMIENTO\",\"NOMBRE_FANTASIA_COMERCIAL\",\"ESTADO_ESTABLECIMIENTO\","
					+ "\"DESCRIPCION_PROVINCIA_EST\",\"DESCRIPCION_CANTON_EST\"" })
	void finds_columns_by_any_name_they_have_had(String cabecera) throws Exception {
		char separador = cabecera.contains(";") ? ';' : ',';
		String linea = (RUC + "|FICTICIO ALFA|LOJA|ACTIVO|SOCIEDAD|2|TIENDA|CER|AZUAY|CUENCA").replace('|', separador);
		FilaDelSri fila = new LectorDeFilas(Cabecera.leer(cabecera)).leer(linea, this.reparaciones);
		assertThat(fila).isEqualTo(new FilaDelSri(RUC, 2, "FICTICIO ALFA", EstadoDelRuc.ACTIVO,
				TipoDeContribuyente.SOCIEDAD, null, null, "TIENDA", false, "AZUAY", "CUENCA", "LOJA"));
	}

	private MotivoDeRechazo rechazo(int lugar, String valor) {
		return catchThrowableOfType(FilaRechazada.class, () -> con(lugar, valor)).motivo();
	}

	private FilaDelSri con(int lugar, String valor) throws Exception {
		String[] campos = { RUC, "FICTICIO ALFA", "ACTIVO", "", "", "SOCIEDAD", "1", "", "ABI", "x" };
		campos[lugar] = valor;
		return leer(String.join("|", campos));
	}

	private FilaDelSri leer(String linea) throws Exception {
		return new LectorDeFilas(Cabecera.leer(CABECERA)).leer(linea, this.reparaciones);
	}

	/** One character for each byte, as lines come. */
	private static String enBytes(String texto, Charset codificacion) {
		return new String(texto.getBytes(codificacion), StandardCharsets.ISO_8859_1);
	}

}
