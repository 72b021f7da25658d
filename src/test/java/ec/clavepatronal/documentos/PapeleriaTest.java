package ec.clavepatronal.documentos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ec.clavepatronal.calendario.CalendarioTest;
import ec.clavepatronal.documentos.papeles.ArchivoDePapel;
import ec.clavepatronal.documentos.papeles.Carta;
import ec.clavepatronal.documentos.papeles.CartaForm;
import ec.clavepatronal.documentos.papeles.DatoEnPapel;
import ec.clavepatronal.documentos.papeles.DatosDeCarta;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Papel;
import ec.clavepatronal.documentos.papeles.Plan;
import ec.clavepatronal.documentos.papeles.Redaccion;
import ec.clavepatronal.documentos.papeles.Turno;
import ec.clavepatronal.documentos.papeles.VisitaForm;
import ec.clavepatronal.evaluacion.Dato;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.expediente.DeQuien;
import ec.clavepatronal.recuperacion.expediente.Referencia;
import ec.clavepatronal.reglas.RespuestaDelPortal;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Every paper, read back by libraries that did not write it: {@link LectorDePdf} and POI.
 */
class PapeleriaTest {

	private static final double ANCHO_DE_A4 = 595.3;

	private static final double ALTO_DE_A4 = 841.9;

	private static final double MARGEN = 30;

	static List<Object[]> papeles() {
		return Taller.todosLosPapeles();
	}

	static List<Object[]> cartas() {
		return papeles().stream().filter((caso) -> ((Papel) caso[0]).carta()).toList();
	}

	@ParameterizedTest
	@MethodSource("papeles")
	void every_paper_of_ours_says_whose_it_is_and_what_it_is_not(Papel papel, Dossier dossier) {
		byte[] pdf = Taller.pdf(papel, dossier);
		String texto = enUnaLinea(textoDePdf(pdf));
		assertThat(texto).contains(papel.carta() ? "23 de noviembre de 2026" : "Preparado el 23/11/2026")
			.doesNotContain("??", dossier.expediente().id());
		if (papel.carta()) {
			assertThat(texto).as("a letter is the person's own")
				.doesNotContain("asistente", "Clave Patronal", "CP-", "reglas", "no garantiza", "no encontramos");
			assertThat(CompaginacionTest.informacion(pdf, "Subject")).contains("asistente independiente",
					"No es un documento oficial del IESS");
		}
		else {
			assertThat(texto).contains("asistente independiente", "No es un documento oficial del IESS",
					"no es del IESS", "reglas del 25/11/2026");
			assertThat(texto).containsPattern("CP-[0-9A-Z]{4}-[0-9A-Z]{4}");
		}
		assertThat(CompaginacionTest.informacion(pdf, "Keywords")).isEqualTo(dossier.referencia());
	}

	@ParameterizedTest
	@MethodSource("papeles")
	void what_is_copied_from_a_paper_is_what_was_typed(Papel papel, Dossier dossier) {
		assertThat(textoDePdf(Taller.pdf(papel, dossier))).as("no ligature, which would spoil a name or an address")
			.doesNotContainPattern("[\uFB00-\uFB06\uFFFD]");
	}

	@ParameterizedTest
	@MethodSource("papeles")
	void a_paper_is_a4_and_says_how_it_is_read_aloud(Papel papel, Dossier dossier) {
		LectorDePdf pdf = LectorDePdf.leer(Taller.pdf(papel, dossier));
		assertThat(pdf.idioma()).isEqualTo("es-EC");
		assertThat(pdf.etiquetado()).isTrue();
		assertThat(pdf.titulo()).isNotBlank();
		assertThat(pdf.paginas()).allSatisfy((pagina) -> {
			assertThat(pagina.ancho()).isCloseTo(ANCHO_DE_A4, within(1d));
			assertThat(pagina.alto()).isCloseTo(ALTO_DE_A4, within(1d));
		});
	}

	@ParameterizedTest
	@MethodSource("papeles")
	void one_page_is_enough_for_all_but_a_route_sheet_with_motives(Papel papel, Dossier dossier) {
		int paginas = (papel == Papel.HOJA_DE_RUTA && !dossier.evaluacion().motivos().isEmpty()) ? 2 : 1;
		assertThat(LectorDePdf.leer(Taller.pdf(papel, dossier)).paginas()).hasSizeLessThanOrEqualTo(paginas);
	}

	@ParameterizedTest
	@MethodSource("papeles")
	void every_paper_has_the_numbers_as_they_must_be_typed(Papel papel, Dossier dossier) {
		assertThat(textoDePdf(Taller.pdf(papel, dossier))).contains(papel.carta() ? Stream
			.concat(Stream.of(dossier.datos().ruc()).filter((ruc) -> !dossier.domestico()).map(Dato::valor),
					Stream.of(dossier.firmante()))
			.flatMap(Optional::stream)
			.toList() : dossier.filas().stream().map(DatoEnPapel::valor).toList());
	}

	@ParameterizedTest
	@EnumSource(value = Papel.class, names = { "SOLICITUD", "AUTORIZACION" })
	void whoever_signs_after_a_change_is_not_given_the_number_of_the_one_before(Papel carta) {
		var cambio = Taller.sociedadConVisita();
		String suNumero = enUnaLinea(textoDePdf(Taller.pdf(carta, Taller.dossier(cambio, Taller.LLENA))));
		assertThat(suNumero).contains("María José Peñaherrera Ávila, con cédula 1714307103")
			.doesNotContain("1710034065");
		String enBlanco = enUnaLinea(textoDePdf(Taller.pdf(carta, Taller.dossier(cambio, DatosDeCarta.VACIA))));
		assertThat(enBlanco).contains("con identificación ____").doesNotContain("1710034065");
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.HOJA_DE_RUTA, Taller.dossier(cambio, DatosDeCarta.VACIA)))))
			.contains("La identificación es la de quien consta en el IESS");
	}

	@Test
	void a_first_key_is_not_told_to_type_what_only_the_recovery_asks_for() {
		Dossier hogar = Taller.dossier(Taller.hogarConVisita(), DatosDeCarta.VACIA);
		for (Papel papel : Papel.values()) {
			assertThat(textoDePdf(Taller.pdf(papel, hogar))).contains("1710034065")
				.doesNotContain("1710034065000", "0001");
		}
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.HOJA_DE_RUTA, hogar))))
			.contains("Sector que se elige: doméstico");
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.SOLICITUD, hogar))))
			.contains("Número de sucursal, si ya tiene");
	}

	@Test
	void whoever_signs_is_told_only_what_their_case_asks_of_them() {
		assertThat(paraQuienFirma(Taller.hogarConVisita())).contains("«Acuerdo de Responsabilidad»")
			.doesNotContain("Abra el correo", "Escríbalo usted");
		assertThat(paraQuienFirma(Taller.sociedadConVisita())).doesNotContain("Abra el correo", "Escríbalo usted");
		assertThat(paraQuienFirma(Taller.sociedadEnLinea())).contains("Abra el correo", "Escríbalo usted");
		assertThat(paraQuienFirma(Taller.extranjeroConVisita())).doesNotContain("cédula");
	}

	private static String paraQuienFirma(ExpedienteEvaluado expediente) {
		return enUnaLinea(
				textoDePdf(Taller.pdf(Papel.HOJA_PARA_QUIEN_FIRMA, Taller.dossier(expediente, DatosDeCarta.VACIA))));
	}

	@Test
	void a_foreigner_is_told_that_no_public_rule_is_known_and_what_to_bring() {
		String hoja = enUnaLinea(textoDePdf(
				Taller.pdf(Papel.HOJA_DE_RUTA, Taller.dossier(Taller.hogarDeExtranjero(), DatosDeCarta.VACIA))));
		assertThat(hoja)
			.contains("AB12345000 No hay regla pública para códigos que no tengan 10 dígitos",
					"Su documento de identidad original", "código de identificación para extranjeros",
					"«Turnos en línea» pide cédula", "No sabemos si acepta su código")
			.doesNotContain("Cédula vigente");
	}

	@Test
	void the_sheet_says_when_and_where_or_has_room_for_it() {
		Dossier sinCita = Taller.dossier(Taller.sociedadConVisita(), DatosDeCarta.VACIA);
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.HOJA_DE_RUTA, sinCita))))
			.contains("Día Hora Oficina del IESS (CAU) y dirección", "«Verificar IESS turno online»");
		VisitaForm visita = new VisitaForm("4/12/2026", "9:30", "", "CAU Ñ");
		Dossier conCita = new Dossier(sinCita.expediente(), Taller.LLENA,
				Optional.of(new Turno(visita, Plan.para(visita, CalendarioTest.CALENDARIO, Taller.HOY.atStartOfDay()))),
				Taller.HOY);
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.HOJA_DE_RUTA, conCita)))).contains(
				"viernes 4/12/2026, 09:30, CAU Ñ", "del lunes 7/12/2026 al miércoles 9/12/2026",
				"Contamos de lunes a viernes; en esos días no hay feriados en nuestro calendario.",
				"Calendario estimado", "Si va otra persona: documento original", "Lo pide el IESS en otro trámite");
	}

	@ParameterizedTest
	@MethodSource("cartas")
	void a_letter_says_the_same_in_both_kinds_of_file(Papel papel, Dossier dossier) {
		String pdf = enUnaLinea(textoDePdf(Taller.pdf(papel, dossier)));
		String docx = enUnaLinea(textoDeDocx(Taller.docx(papel, dossier)));
		Carta carta = Taller.redaccion().redactar(papel, dossier);
		Stream.concat(Stream.of(carta.titulo()),
				carta.bloques()
					.stream()
					.flatMap(
							(bloque) -> Stream
								.of(bloque.parrafos().stream(), bloque
									.datos()
									.stream()
									.flatMap(
											(linea) -> Stream.of(linea.etiqueta(),
													linea.enBlanco() ? "" : linea.valor())),
										bloque.firmas()
											.stream()
											.flatMap((linea) -> Stream.of(linea.etiqueta(), linea.valor())))
								.flatMap((partes) -> partes)))
			.map(PapeleriaTest::enUnaLinea)
			.forEach((frase) -> {
				assertThat(pdf).contains(frase);
				assertThat(docx).contains(frase);
			});
	}

	@Test
	void what_is_missing_is_a_blank_and_never_invented() {
		Dossier vacio = Taller.dossier(Taller.sociedadConVisita(), DatosDeCarta.VACIA);
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.SOLICITUD, vacio))))
			.contains("Yo, " + Redaccion.BLANCO, "Razón social o nombres RUC 1790011674001",
					"Correo Teléfono Dirección Atentamente")
			.doesNotContain("null", "Optional");
		assertThat(textoDeDocx(Taller.docx(Papel.SOLICITUD, vacio)))
			.contains("Yo, " + Redaccion.BLANCO, "Razón social o nombres\t\nRUC\t1790011674001",
					"Correo\t\nTeléfono\t\nDirección\t\n")
			.doesNotContain("null", "Optional");
	}

	@Test
	void the_route_sheet_marks_each_thing_to_bring_with_how_sure_it_is() {
		String texto = enUnaLinea(textoDePdf(
				Taller.pdf(Papel.HOJA_DE_RUTA, Taller.dossier(Taller.hogarConVisita(), DatosDeCarta.VACIA))));
		assertThat(texto).containsPattern(
				"Cédula original vigente \\(en un trámite de afiliados aceptan la digital\\) \\[(\\d+)\\] Lo pide el IESS en otro trámite .*"
						+ "\\[\\1\\] gob.ec: actualización de datos de afiliados, sin fecha · Fuente oficial, sobre otro trámite")
			.contains("Factura reciente de agua, luz o teléfono fijo, original y copia [8] Según páginas sin confirmar",
					"Papeleta de votación Por si acaso", "Registro de nuevo empleador");
	}

	@Test
	void the_route_sheet_says_what_the_portal_said_and_when() {
		String texto = enUnaLinea(textoDePdf(Taller.pdf(Papel.HOJA_DE_RUTA,
				Taller.dossier(Taller.hogarTrasElPortal(RespuestaDelPortal.SIN_CODIGO), DatosDeCarta.VACIA))));
		assertThat(texto)
			.contains("El 25/11/2026 usted contó: «No me llegó ningún código».",
					"R14 · Lo que le dijo el portal · Lo contó usted; Consejo nuestro", "Cree la clave nueva",
					"Si tampoco llega, o el correo no es suyo, pida un turno")
			.doesNotContain("le dijo el portal, sin fecha", "Consejo nuestro, ");
		assertThat(texto.indexOf("Cree la clave nueva")).isLessThan(texto.indexOf("Si tampoco llega"));
	}

	@Test
	void with_the_key_recovered_nothing_is_typed_any_more() {
		Dossier dossier = Taller.dossier(Taller.hogarTrasElPortal(RespuestaDelPortal.FUNCIONO), DatosDeCarta.VACIA);
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.HOJA_DE_RUTA, dossier))))
			.contains("Hoja de ruta " + dossier.referencia(), "Los datos de este trámite", "Guarde la clave")
			.doesNotContain("Escriba exactamente", "tal como se escriben");
		assertThat(ArchivoDePapel.zip(dossier).nombre()).isEqualTo("papeles-hogar-" + dossier.referencia() + ".zip");
	}

	/** It may be a passport: nobody is asked which, and the letter claims nothing. */
	@Test
	void a_number_typed_for_a_letter_that_is_no_cedula_is_called_an_identification() {
		DatosDeCarta extranjera = new CartaForm(Taller.LLENA.remitente().razonSocial(),
				Taller.LLENA.firmante().nombre(), null, null, null, null, null, null, null, "X1234567", null)
			.datos();
		String texto = enUnaLinea(
				textoDePdf(Taller.pdf(Papel.SOLICITUD, Taller.dossier(Taller.sociedadConVisita(), extranjera))));
		assertThat(texto)
			.contains("con identificación X1234567, como representante legal de:",
					"Su cédula o identificación de extranjero X1234567",
					"María José Peñaherrera Ávila, identificación X1234567")
			.doesNotContain("código");
	}

	@Test
	void a_letter_names_every_reason_for_the_visit() {
		String texto = enUnaLinea(
				textoDePdf(Taller.pdf(Papel.SOLICITUD, Taller.dossier(Taller.sociedadConVisita(), Taller.LLENA))));
		assertThat(texto).contains("suspendido", "No se puede abrir el correo", "representante legal cambió",
				"está bloqueada", "María José Peñaherrera Ávila", "Comercial Ñandú & Hijos Cía. Ltda.");
	}

	@Test
	void one_letter_asks_for_all_that_the_case_needs() {
		Dossier lleno = Taller.dossier(Taller.sociedadConVisita(), Taller.LLENA);
		String texto = enUnaLinea(textoDePdf(Taller.pdf(Papel.SOLICITUD, lleno)));
		assertThat(texto).contains("Dirección Provincial de ____", "De mi consideración:",
				"Solicito: 1. La recuperación de la clave de empleador, que está bloqueada. "
						+ "2. El cambio del correo registrado para este empleador por este: Correo nuevo nueva@ejemplo.com "
						+ "3. El registro de este representante legal en lugar del anterior: "
						+ "Representante legal nuevo María José Peñaherrera Ávila Su cédula o identificación de extranjero 1714307103");
		String enBlanco = enUnaLinea(textoDePdf(
				Taller.pdf(Papel.SOLICITUD, Taller.dossier(Taller.sociedadConVisita(), DatosDeCarta.VACIA))));
		assertThat(enBlanco).contains("Correo nuevo 3. El registro de este representante legal en lugar del anterior: "
				+ "Representante legal nuevo Su cédula o identificación de extranjero");
	}

	@Test
	void an_e_mail_that_was_never_registered_is_registered_and_not_changed() {
		String texto = enUnaLinea(
				textoDePdf(Taller.pdf(Papel.SOLICITUD, Taller.dossier(Taller.hogarConVisita(), Taller.LLENA))));
		assertThat(texto)
			.contains("1. La entrega de la primera clave de empleador.",
					"2. El registro de este correo para este empleador: Correo nuevo nueva@ejemplo.com")
			.doesNotContain("3. ", "representante");
	}

	@Test
	void a_letter_after_a_code_that_did_not_come_asks_to_look_at_the_e_mail() {
		Dossier dossier = Taller.dossier(Taller.sociedadSinCodigo(), Taller.LLENA);
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.SOLICITUD, dossier))))
			.contains("2. La revisión del correo que el IESS tiene registrado para este empleador y, si hace falta, "
					+ "su cambio por este: Correo nuevo nueva@ejemplo.com", "no llegó ningún código");
	}

	@Test
	void a_letter_has_a_line_for_what_the_portal_said_where_nobody_foresaw_it() {
		for (DatosDeCarta carta : List.of(Taller.LLENA, DatosDeCarta.VACIA)) {
			assertThat(enUnaLinea(
					textoDePdf(Taller.pdf(Papel.SOLICITUD, Taller.dossier(Taller.sociedadConReservas(), carta)))))
				.contains("mostró este mensaje: " + Redaccion.BLANCO);
			assertThat(textoDePdf(Taller.pdf(Papel.SOLICITUD, Taller.dossier(Taller.sociedadConVisita(), carta))))
				.doesNotContain("mensaje");
		}
	}

	@ParameterizedTest
	@MethodSource("papeles")
	void all_dates_of_a_sheet_have_one_form(Papel papel, Dossier dossier) {
		if (!papel.carta()) {
			assertThat(enUnaLinea(textoDePdf(Taller.pdf(papel, dossier))))
				.doesNotContainPattern("[0-9] de [a-z]+ de 20")
				.doesNotContainPattern("20[0-9]{2}-[0-9]");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Casa de mamá 🏠|Casa de mamá", "🏠 Casa de mamá|Casa de mamá", "Casa 🏠 de mamá|Casa de mamá",
					"Casa (🏠)|Casa", "Casa – 🏠|Casa", "Casa 👩‍👩‍👧, Quito|Casa, Quito",
					"<b>Casa</b> 🏠|<b>Casa</b>", "Casa שלום|Casa", "שלום|''", "مخبز الشمس|''", "🏠|''", "«🏠»|''",
					"Local 1️⃣|Local 1", "Ñandú & Cía.|Ñandú & Cía." })
	void a_name_is_printed_without_what_paper_cannot_show_or_else_our_reference_is(String alias, String impreso) {
		assertThat(Taller.tipografia().visible(alias)).isEqualTo(impreso);
		Dossier dossier = Taller.dossier(Taller.llamado(Taller.sociedadEnLinea(), alias, "sucursal 0003"),
				DatosDeCarta.VACIA);
		String cabeza = (impreso.isEmpty() ? dossier.referencia() : impreso) + ", sucursal 0003";
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.HOJA_DE_RUTA, dossier))))
			.contains("Hoja de ruta " + cabeza + " · Empresa");
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.HOJA_PARA_QUIEN_FIRMA, dossier))))
			.contains("Para el representante legal " + cabeza);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Casa de mamá 🏠", "שלום & <Cía.>", "محمد" })
	void what_a_file_says_of_itself_carries_any_name_whole(String alias) throws IOException {
		Dossier dossier = Taller.dossier(Taller.llamado(Taller.sociedadConVisita(), alias, "sucursal 0003"),
				DatosDeCarta.VACIA);
		assertThat(CompaginacionTest.informacion(Taller.pdf(Papel.SOLICITUD, dossier), "Title"))
			.isEqualTo("Solicitud para empleador: " + alias + ", sucursal 0003");
		try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(Taller.docx(Papel.SOLICITUD, dossier)))) {
			assertThat(docx.getProperties().getCoreProperties().getTitle())
				.isEqualTo("Solicitud para empleador: " + alias + ", sucursal 0003");
		}
	}

	@ParameterizedTest
	@EnumSource(Papel.class)
	void the_title_of_a_file_carries_nobodys_number_and_else_the_employer_of_the_letter(Papel papel) {
		Dossier numero = Taller.dossier(Taller.llamado(Taller.sociedadConVisita(), "Mamá 1710034065", null),
				DatosDeCarta.VACIA);
		assertThat(CompaginacionTest.informacion(Taller.pdf(papel, numero), "Title")).endsWith(": Mamá");
		Dossier deCarta = Taller.dossier(Taller.hogarDeExtranjero(), Taller.LLENA);
		assertThat(CompaginacionTest.informacion(Taller.pdf(papel, deCarta), "Title"))
			.endsWith(": Comercial Ñandú & Hijos Cía. Ltda.");
		Dossier deNadie = Taller.dossier(Taller.hogarDeExtranjero(), DatosDeCarta.VACIA);
		assertThat(CompaginacionTest.informacion(Taller.pdf(papel, deNadie), "Title")).doesNotContain(":", "null");
	}

	@Test
	void a_letter_without_motives_asks_for_the_key_alone() {
		for (ExpedienteEvaluado expediente : List.of(Taller.sociedadEnLinea(), Taller.porConfirmar())) {
			Dossier dossier = Taller.dossier(expediente, Taller.LLENA);
			String texto = enUnaLinea(textoDePdf(Taller.pdf(Papel.SOLICITUD, dossier)));
			assertThat(texto)
				.contains("De mi consideración:",
						"Solicito la recuperación de la clave de empleador. Para responder a esta solicitud:")
				.doesNotContain("1. ", "Correo nuevo");
			assertThat(textoDeDocx(Taller.docx(Papel.SOLICITUD, dossier)))
				.contains("Solicito la recuperación de la clave de empleador.\nPara responder");
		}
	}

	@Test
	void what_we_know_about_the_letters_is_on_the_sheet_of_whoever_signs() {
		assertThat(paraQuienFirma(Taller.sociedadConVisita())).contains("no encontramos un modelo",
				"no garantiza que la acepten");
		assertThat(paraQuienFirma(Taller.sociedadEnLinea())).doesNotContain("no garantiza");
	}

	@Test
	void a_company_that_the_registry_knows_is_named_on_its_route_sheet_and_letter() {
		var visita = Taller.sociedadConVisita();
		var conocida = new ec.clavepatronal.recuperacion.ExpedienteEvaluado(visita.id(), visita.evaluacion(),
				Optional.of("COMERCIAL ÑANDÚ S.A.S."), visita.correo(), visita.celular(), false,
				new DeQuien(Optional.of("El Ñandú"), Optional.of("sucursal 0003"), ""), Optional.empty());
		Dossier dossier = Taller.dossier(conocida, DatosDeCarta.de(conocida));
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.HOJA_DE_RUTA, dossier)))).contains(
				"Hoja de ruta El Ñandú, sucursal 0003", "En el archivo del SRI este RUC es de: COMERCIAL ÑANDÚ S.A.S.");
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.SOLICITUD, dossier))))
			.contains("Razón social o nombres COMERCIAL ÑANDÚ S.A.S.");
	}

	@Test
	void made_up_data_say_so_on_every_paper() {
		var visita = Taller.sociedadConVisita();
		var ejemplo = new ec.clavepatronal.recuperacion.ExpedienteEvaluado(visita.id(), visita.evaluacion(),
				visita.razonSocial(), visita.correo(), visita.celular(), true, visita.deQuien(), Optional.empty());
		for (Papel papel : Papel.values()) {
			assertThat(textoDePdf(Taller.pdf(papel, Taller.dossier(ejemplo, DatosDeCarta.VACIA))))
				.contains("EJEMPLO CON DATOS FICTICIOS");
		}
	}

	@Test
	void the_reference_is_of_the_expediente_and_of_nothing_that_was_typed() {
		assertThat(Referencia.de("uno")).isEqualTo(Referencia.de("uno")).isNotEqualTo(Referencia.de("dos"));
		assertThat(Taller.dossier(Taller.sociedadConVisita(), DatosDeCarta.VACIA).referencia())
			.isEqualTo(Taller.dossier(Taller.hogarConVisita(), Taller.LLENA).referencia());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ñuñez Ávila Güiza", "O'Higgins \"el bueno\" & <b>Cía.</b>", "${7*7} #{papel.pie} [[1]]",
			"]]>&amp;<script>", "{0} '{1}'", "Łódź Škoda Ölçüer", "“comillas” – raya… €" })
	void names_of_every_kind_come_out_as_they_were_typed(String nombre) {
		DatosDeCarta carta = new CartaForm(nombre, nombre, nombre, nombre, "a@b.ec", "022345678", null, nombre, null,
				null, null)
			.datos();
		Dossier dossier = Taller.dossier(Taller.sociedadConVisita(), carta);
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.SOLICITUD, dossier)))).contains("Yo, " + nombre + ", con");
		assertThat(textoDeDocx(Taller.docx(Papel.AUTORIZACION, dossier))).contains("Yo, " + nombre + ", con");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ñ", "W", "Comercializadora e Importadora " })
	void two_hundred_signs_are_all_there(String trozo) {
		String nombre = trozo.repeat(200).substring(0, 200).strip();
		DatosDeCarta carta = new CartaForm(nombre, nombre, nombre, nombre, null, null, null, nombre, null, null, null)
			.datos();
		for (Papel papel : List.of(Papel.SOLICITUD, Papel.AUTORIZACION)) {
			byte[] pdf = Taller.pdf(papel, Taller.dossier(Taller.sociedadConVisita(), carta));
			assertThat(textoDePdf(pdf).replaceAll("\\s", "")).contains(nombre.replace(" ", ""));
			assertThat(cabe(pdf)).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "שלום", "محمد", "😀 S.A.", "a\u202Eb", "a\u0000b", "a\tb", "王", "a\u200Bb" })
	void signs_that_paper_cannot_show_are_known_beforehand(String nombre) {
		assertThat(Taller.tipografia().muestra(nombre)).isFalse();
	}

	@Test
	void a_contact_that_paper_cannot_show_is_left_out_whole() {
		var visita = Taller.sociedadConVisita();
		var raro = new ec.clavepatronal.recuperacion.ExpedienteEvaluado(visita.id(), visita.evaluacion(),
				Optional.of("😀 S.A."), Optional.of("😀\u0001@ejemplo.com"), visita.celular(), false,
				new DeQuien(Optional.of("Casa (😀) de mamá 😀"), Optional.empty(), ""), Optional.empty());
		assertThat(textoDePdf(Taller.pdf(Papel.SOLICITUD, Taller.dossier(raro, DatosDeCarta.de(raro)))))
			.doesNotContain("@ejemplo.com", "#", "S.A.");
		assertThat(enUnaLinea(textoDePdf(Taller.pdf(Papel.HOJA_DE_RUTA, Taller.dossier(raro, DatosDeCarta.VACIA)))))
			.doesNotContain("@ejemplo.com", "este RUC es de")
			.contains("0991234567", "Casa de mamá");
	}

	static String textoDePdf(byte[] pdf) {
		return LectorDePdf.leer(pdf).texto();
	}

	static String textoDeDocx(byte[] docx) {
		try (XWPFWordExtractor texto = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
			return texto.getText();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether all is printed where every printer prints. */
	private static boolean cabe(byte[] pdf) {
		return LectorDePdf.leer(pdf)
			.paginas()
			.stream()
			.flatMap((pagina) -> pagina.trozos().stream())
			.noneMatch((trozo) -> trozo.hasta() > ANCHO_DE_A4 - MARGEN);
	}

	private static String enUnaLinea(String texto) {
		return texto.replaceAll("[\\s\\u00a0]+", " ");
	}

}
