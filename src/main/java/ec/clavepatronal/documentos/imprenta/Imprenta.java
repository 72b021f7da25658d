package ec.clavepatronal.documentos.imprenta;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * From a well-formed page to a PDF that a screen reader can follow. Reads nothing but the
 * page it is given. One paper at a time: a crowd must not fill the memory, and the
 * typeface is not made for sharing. Made when the first paper is asked for.
 */
@Component
@Lazy
public class Imprenta {

	/** In turn: who prints many papers does not go before who prints one. */
	private final ReentrantLock prensa = new ReentrantLock(true);

	private final FSCacheEx<String, FSCacheValue> medidas = new FSDefaultCacheStore();

	private final Tipografia tipografia;

	public Imprenta(Tipografia tipografia) {
		// It would tell several lines for each paper.
		XRLog.setLoggingEnabled(false);
		fijarXml();
		this.tipografia = tipografia;
	}

	/**
	 * The library asks for these with each paper, and looking through all jars for them
	 * would take a sixth of its time.
	 */
	private static void fijarXml() {
		System.setProperty(TransformerFactory.class.getName(),
				TransformerFactory.newDefaultInstance().getClass().getName());
		System.setProperty(DocumentBuilderFactory.class.getName(),
				DocumentBuilderFactory.newDefaultInstance().getClass().getName());
		System.setProperty(SAXParserFactory.class.getName(),
				SAXParserFactory.newDefaultInstance().getClass().getName());
	}

	/**
	 * Prints a page.
	 * @param pagina HTML that is well-formed as XML
	 * @param salida where to; stays open
	 */
	public void imprimir(String pagina, OutputStream salida) throws IOException {
		ByteArrayOutputStream impreso = new ByteArrayOutputStream();
		prensar(pagina, impreso);
		impreso.writeTo(salida);
	}

	/** In memory: whoever takes long to read a paper keeps nobody from the next one. */
	private void prensar(String pagina, ByteArrayOutputStream salida) throws IOException {
		this.prensa.lock();
		try (PDDocument documento = new PDDocument()) {
			PdfRendererBuilder renderer = new PdfRendererBuilder();
			renderer.usePDDocument(documento);
			this.tipografia.en(documento, renderer);
			renderer.useCacheStore(CacheStore.PDF_FONT_METRICS, this.medidas);
			renderer.useUnicodeLineBreaker(new Renglones());
			renderer.usePdfUaAccessibility(true);
			for (ExternalResourceControlPriority momento : ExternalResourceControlPriority.values()) {
				renderer.useExternalResourceAccessControl((direccion, clase) -> false, momento);
			}
			renderer.withHtmlContent(pagina, null);
			renderer.toStream(salida);
			renderer.run();
		}
		finally {
			this.prensa.unlock();
		}
	}

}
