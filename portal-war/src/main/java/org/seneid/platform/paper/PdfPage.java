package org.seneid.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import org.seneid.platform.text.Messages;

/**
 * A page to print or keep, such as a document or a receipt: tagged PDF in the portal's own type, so that it reads aloud
 * and its text can be copied. Parts appear in the order in which they are added.
 */
public final class PdfPage {

    private static final String STYLE = new String(resource("/paper/paper.css"), StandardCharsets.UTF_8);
    private static final String LOTUS = new String(resource("/paper/lotus.svg"), StandardCharsets.UTF_8);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Locale language;
    private final String title;
    private final StringBuilder body = new StringBuilder(4096);
    private final Set<String> missing = new LinkedHashSet<>();
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
        if (!missing.isEmpty()) note(Messages.in(language).text("platform.paper.missing", Lettering.SIGN));
        var page = "<!DOCTYPE html><html lang=\"" + language.getLanguage() + "\"><head><title>" + Lettering.plain(title)
                + "</title><meta name=\"subject\" content=\"" + Lettering.plain(title) + "\"/><style>" + STYLE
                + "</style></head><body>" + body + "</body></html>";
        var out = new ByteArrayOutputStream(64 * 1024);
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true);
        for (var face : List.of(Typeface.TEXT, Typeface.FALLBACK)) {
            builder.useFont(face::regular, face.family(), 400, FontStyle.NORMAL, true);
            builder.useFont(face::semibold, face.family(), 600, FontStyle.NORMAL, true);
        }
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
        return body.append('>')
                .append(Lettering.markup(text, missing))
                .append("</")
                .append(name)
                .append('>');
    }

    /** A reader of the tagged page hears the words in the drawing's place. */
    private StringBuilder drawing(String svg, String says) {
        return body.append(
                svg.replaceFirst("<svg ", "<svg alt=\"" + Lettering.plain(says).replace("$", "\\$") + "\" "));
    }

    private static byte[] resource(String path) {
        try (var in = PdfPage.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
