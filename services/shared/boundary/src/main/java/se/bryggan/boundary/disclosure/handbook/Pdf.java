package se.bryggan.boundary.disclosure.handbook;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;

/** Makes a tagged PDF (PDF/UA) of a document, in an embedded font that has the Swedish letters. */
final class Pdf {

    private static final String FAMILY = "Liberation Sans";
    private static final String FONTS = "/liberation/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private Pdf() {}

    /** {@code html} is well-formed XML and needs nothing from elsewhere. */
    static void write(String html, OutputStream out) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        new PdfRendererBuilder()
                .useFont(() -> font("LiberationSans-Regular.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> font("LiberationSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .usePdfUaAccessibility(true)
                .withHtmlContent(html, null)
                .toStream(out)
                .run();
    }

    private static InputStream font(String file) {
        return Pdf.class.getResourceAsStream(FONTS + file);
    }
}
