package ec.clavepatronal.navegador;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import org.springframework.util.ClassUtils;

/**
 * The installed browser, driven by Playwright; nothing is ever downloaded.
 */
record Chromium(Playwright conductor, Browser navegador) implements AutoCloseable {

	private static final List<String> ARGUMENTOS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final String CONDUCTOR = "com.microsoft.playwright.impl.driver.jar.DriverJar";

	/** Why no browser can be driven here, and what to do about it; empty if one can. */
	static Optional<String> falta() {
		if (programa().isEmpty()) {
			return Optional.of("no Chromium here: apt-get install -y --no-install-recommends chromium");
		}
		if (!ClassUtils.isPresent(CONDUCTOR, null)) {
			return Optional.of("no driver for Chromium here: run Maven with -Pnavegador, "
					+ "or apt-get install -y --no-install-recommends chromium");
		}
		return Optional.empty();
	}

	static Chromium abrir() {
		Playwright conductor = Playwright.create();
		return new Chromium(conductor, conductor.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(programa().orElseThrow()).setArgs(ARGUMENTOS)));
	}

	private static Optional<Path> programa() {
		return Stream
			.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.filter(Objects::nonNull)
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	@Override
	public void close() {
		this.navegador.close();
		this.conductor.close();
	}

}
