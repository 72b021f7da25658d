package ec.clavepatronal.documentos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Papel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes every paper to {@code target/papeles}, to be looked at:
 * {@code ./mvnw test -Dtest=MuestrasTest -Dmuestras=si}.
 */
@EnabledIfSystemProperty(named = "muestras", matches = "si")
class MuestrasTest {

	@Test
	void writes_every_paper() throws IOException {
		Path carpeta = Files.createDirectories(Path.of("target", "papeles"));
		int numero = 0;
		for (Object[] caso : Taller.todosLosPapeles()) {
			Papel papel = (Papel) caso[0];
			Dossier dossier = (Dossier) caso[1];
			String nombre = "%02d-%s".formatted(numero++, papel.nombre());
			Files.write(carpeta.resolve(nombre + ".pdf"), Taller.pdf(papel, dossier));
			if (papel.carta()) {
				Files.write(carpeta.resolve(nombre + ".docx"), Taller.docx(papel, dossier));
			}
		}
	}

}
