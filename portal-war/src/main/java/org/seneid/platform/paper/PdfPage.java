package org.seneid.platform.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;

/**
 * A page to print or keep, such as a document or a receipt: tagged PDF in the portal's own type, so that it reads aloud
 * and its text can be copied. Parts appear in the order in which they are added.
 */
public final class PdfPage {

    /** Where a font file lists its tables, and what the one of substitutions is called: GSUB. */
    private static final int COUNT_OF_TABLES = 4;

    private static final int TABLES = 12;
    private static final int TABLE = 16;
    private static final int LIGATURES = 0x47535542;

    private static final byte[] REGULAR = type("/fonts/be-vietnam-pro-400.ttf");
    private static final byte[] SEMIBOLD = type("/fonts/be-vietnam-pro-600.ttf");
    private static final String STYLE = new String(resource("/paper/paper.css"), StandardCharsets.UTF_8);
    private static final String LOTUS = new String(resource("/paper/lotus.svg"), StandardCharsets.UTF_8);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Locale language;
    private final String title;
    private final StringBuilder body = new StringBuilder(4096);
    private boolean inFacts;

    /**
     * @param language of every text that is added
     * @param issuer whose paper this is, at its head
     * @param title the paper's heading and its name in a reader's window
     */
    public PdfPage(Locale language, String issuer, String title) {
        this.language = language;
        this.title = title;
        body.append("<div class=\"head\">").append(LOTUS);
        element("span", "issuer", issuer).append("</div>");
        element("h1", "", title);
    }

    /** A sentence of its own, such as a state. */
    public PdfPage lead(String text) {
        return paragraph("lead", text);
    }

    /** A quiet sentence: a source, a condition. */
    public PdfPage note(String text) {
        return paragraph("note", text);
    }

    public PdfPage heading(String text) {
        between();
        element("h2", "", text);
        return this;
    }

    /** One line of a list of labels and values; lines that follow each other form one list. */
    public PdfPage fact(String label, String value) {
        if (!inFacts) body.append("<table class=\"facts\">");
        inFacts = true;
        body.append("<tr>");
        element("th", "", label);
        element("td", "", value).append("</tr>");
        return this;
    }

    /** Rows under a head; every column but the first holds figures. */
    public PdfPage table(List<String> head, List<List<String>> rows) {
        between();
        body.append("<table class=\"lines\"><thead><tr>");
        head.forEach(cell -> element("th", "", cell));
        body.append("</tr></thead><tbody>");
        for (var row : rows) {
            body.append("<tr>");
            row.forEach(cell -> element("td", "", cell));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    /** A drawing at the right of what follows, such as a portrait. */
    public PdfPage picture(String svg, String says) {
        between();
        body.append("<div class=\"picture\">");
        drawing(svg, says).append("</div>");
        return this;
    }

    /** A code for a phone's camera with the address that it opens, for those who type it. */
    public PdfPage code(String svg, String address, String says) {
        between();
        body.append("<div class=\"code\">");
        drawing(svg, says).append("<div class=\"beside\">");
        element("p", "", says);
        element("p", "address", address).append("</div></div>");
        return this;
    }

    public byte[] bytes() {
        between();
        var page = "<!DOCTYPE html><html lang=\"" + language.getLanguage() + "\"><head><title>" + escaped(title)
                + "</title><meta name=\"subject\" content=\"" + escaped(title) + "\"/><style>" + STYLE
                + "</style></head><body>" + body + "</body></html>";
        var out = new ByteArrayOutputStream(64 * 1024);
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true);
        builder.useFont(bytes(REGULAR), "Be Vietnam Pro", 400, FontStyle.NORMAL, true);
        builder.useFont(bytes(SEMIBOLD), "Be Vietnam Pro", 600, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withHtmlContent(page, null).toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PdfPage paragraph(String style, String text) {
        between();
        element("p", style, text);
        return this;
    }

    /** Ends the list of facts that is open. */
    private void between() {
        if (inFacts) body.append("</table>");
        inFacts = false;
    }

    private StringBuilder element(String name, String style, String text) {
        body.append('<').append(name);
        if (!style.isEmpty()) body.append(" class=\"").append(style).append('"');
        return body.append('>').append(escaped(text)).append("</").append(name).append('>');
    }

    /** A reader of the tagged page hears the words in the drawing's place. */
    private StringBuilder drawing(String svg, String says) {
        return body.append(
                svg.replaceFirst("<svg ", "<svg alt=\"" + escaped(says).replace("$", "\\$") + "\" "));
    }

    private static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(c -> c >= ' ').forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** Without its ligatures: PDFBox draws "ffi" as one sign and does not say which letters it stands for. */
    private static byte[] type(String path) {
        var font = resource(path);
        var file = ByteBuffer.wrap(font);
        for (int entry = TABLES; entry < TABLES + TABLE * file.getShort(COUNT_OF_TABLES); entry += TABLE)
            if (file.getInt(entry) == LIGATURES) file.putInt(entry, 0);
        return font;
    }

    private static FSSupplier<InputStream> bytes(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] resource(String path) {
        try (var in = PdfPage.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
