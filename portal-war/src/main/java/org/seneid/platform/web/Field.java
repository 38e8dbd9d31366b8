package org.seneid.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.web.address.SavedForm;

/**
 * {@code <sen:field for="code" label="…" hint="…" autocomplete="off">}: a label, a hint, an error, and inside it the input with
 * that id. Ties the input to the others for screen readers, whether a component writes it or the page. The error is the
 * field's first message, unless the page gives one.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    public static final String TYPE = "org.seneid.platform.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var out = faces.getResponseWriter();
        var error = error(faces);
        out.startElement("div", null);
        out.writeAttribute("class", error.isEmpty() ? "field" : "field bad", null);
        out.startElement("label", null);
        out.writeAttribute("for", text("for"), null);
        out.writeText(text("label"), null);
        out.endElement("label");
        span(out, "hint", text("hint"));
        span(out, "error", error);
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        var out = faces.getResponseWriter();
        faces.setResponseWriter(new Tie(out, text("for"), describedBy(faces), error(faces), text("autocomplete")));
        try {
            for (var child : getChildren()) child.encodeAll(faces);
        } finally {
            faces.setResponseWriter(out);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
    }

    private void span(ResponseWriter out, String part, String text) throws IOException {
        if (text.isEmpty()) return;
        out.startElement("span", null);
        out.writeAttribute("class", part, null);
        out.writeAttribute("id", text("for") + "-" + part, null);
        out.writeText(text, null);
        out.endElement("span");
    }

    private String describedBy(FacesContext faces) {
        return Stream.of(text("hint").isEmpty() ? "" : "-hint", error(faces).isEmpty() ? "" : "-error")
                .filter(part -> !part.isEmpty())
                .map(part -> text("for") + part)
                .collect(Collectors.joining(" "));
    }

    private String error(FacesContext faces) {
        var messages = faces.getMessageList(text("for"));
        return messages.isEmpty()
                ? PageFunctions.said(text("error"))
                : PageFunctions.said(messages.get(0).getSummary());
    }

    /** What a form that comes back asks for once more, in the words of its label; empty when this field has what it had. */
    Optional<String> missing(SavedForm form) {
        return Optional.ofNullable(form.missing().get(text("for")))
                .map(file -> file.isEmpty() ? text("label") : text("label") + " (" + file + ")");
    }

    private String text(String attribute) {
        var value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    /** Adds to the element with the input's id what ties it to the field. */
    private static final class Tie extends ResponseWriterWrapper {

        private final String id;
        private final String describedBy;
        private final String error;
        private final String autocomplete;

        Tie(ResponseWriter out, String id, String describedBy, String error, String autocomplete) {
            super(out);
            this.id = id;
            this.describedBy = describedBy;
            this.error = error;
            this.autocomplete = autocomplete;
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            super.writeAttribute(name, value, property);
            if (!name.equals("id") || !id.equals(value)) return;
            if (!describedBy.isEmpty()) super.writeAttribute("aria-describedby", describedBy, null);
            if (!error.isEmpty()) super.writeAttribute("aria-invalid", "true", null);
            if (!autocomplete.isEmpty()) super.writeAttribute("autocomplete", autocomplete, null);
        }
    }
}
