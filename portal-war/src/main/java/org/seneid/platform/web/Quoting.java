package org.seneid.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Quotation;

/**
 * {@code <sen:quoting text="…{0}…" words="#{note}"/>} or {@code <sen:quoting of="#{quotation}"/>}: a sentence whose
 * quoted part says that it is Vietnamese, for a voice that reads an English page.
 */
@FacesComponent(Quoting.TYPE)
public class Quoting extends UIComponentBase {

    public static final String TYPE = "org.seneid.platform.Quoting";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var ready = getAttributes().get("of");
        var quotation = ready instanceof Quotation of ? of : Quotation.filling(attribute("text"), attribute("words"));
        write(faces.getResponseWriter(), quotation, faces.getViewRoot().getLocale());
    }

    private String attribute(String name) {
        var value = getAttributes().get(name);
        return value == null ? "" : value.toString();
    }

    /** @param page the language of the page, whose own words need no mark */
    public static void write(ResponseWriter out, Quotation quotation, Locale page) throws IOException {
        out.writeText(quotation.before(), null);
        if (page.equals(Language.VIETNAMESE) || quotation.words().isEmpty()) out.writeText(quotation.words(), null);
        else {
            out.startElement("span", null);
            mark(out, page);
            out.writeText(quotation.words(), null);
            out.endElement("span");
        }
        out.writeText(quotation.after(), null);
    }

    /** Says of the element just begun that it is Vietnamese; nothing on a page that is so itself. */
    public static void mark(ResponseWriter out, Locale page) throws IOException {
        if (!page.equals(Language.VIETNAMESE)) out.writeAttribute("lang", "vi", null);
    }
}
