package org.seneid.documents.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import org.seneid.platform.text.Quotation;
import org.seneid.platform.web.Icon;
import org.seneid.platform.web.Quoting;

/**
 * {@code <sen:document card="#{card}"/>}: a document as a card that feels real; it leads to the document unless its
 * address is empty. A component, because the pages that show cards are opened most, and as a tag file they were slow.
 */
@FacesComponent(DocumentCard.TYPE)
public class DocumentCard extends UIComponentBase {

    public static final String TYPE = "org.seneid.documents.DocumentCard";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var card = (Card) getAttributes().get("card");
        var out = faces.getResponseWriter();
        out.startElement("a", null);
        out.writeAttribute("class", "doc " + card.style(), null);
        if (card.href() != null && !card.href().isEmpty()) out.writeAttribute("href", card.href(), null);
        top(card, out);
        middle(card, faces.getViewRoot().getLocale(), out);
        open(out, "asof");
        span(out, "", card.asOf());
        span(out, "", card.checked());
        out.endElement("span");
        out.endElement("a");
    }

    private static void top(Card card, ResponseWriter out) throws IOException {
        open(out, "top");
        open(out, "");
        span(out, "issuer", card.issuer());
        out.startElement("br", null);
        out.endElement("br");
        span(out, "kind", card.kind());
        out.endElement("span");
        span(out, "ribbon " + card.stateKind(), card.state());
        out.endElement("span");
    }

    private static void middle(Card card, Locale page, ResponseWriter out) throws IOException {
        open(out, "mid");
        if (card.portrait().isEmpty()) Icon.write(out, "lotus", " emblem");
        else out.write(card.portrait());
        open(out, "lines");
        open(out, "name");
        Quoting.mark(out, page);
        out.writeText(card.name(), null);
        out.endElement("span");
        for (var line : card.lines()) line(line, page, out);
        span(out, "id " + card.plate(), card.number());
        out.endElement("span");
        out.endElement("span");
    }

    /** A line that is all the register's is marked as it is, without a span within. */
    private static void line(Quotation line, Locale page, ResponseWriter out) throws IOException {
        open(out, "");
        if (line.text().equals(line.words())) {
            Quoting.mark(out, page);
            out.writeText(line.words(), null);
        } else Quoting.write(out, line, page);
        out.endElement("span");
    }

    private static void span(ResponseWriter out, String style, String text) throws IOException {
        open(out, style);
        out.writeText(text, null);
        out.endElement("span");
    }

    private static void open(ResponseWriter out, String style) throws IOException {
        out.startElement("span", null);
        if (!style.isEmpty()) out.writeAttribute("class", style, null);
    }
}
