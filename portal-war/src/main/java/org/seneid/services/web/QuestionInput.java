package org.seneid.services.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.web.PageFunctions;
import org.seneid.services.definition.FieldType;

/**
 * {@code <sen:question id="f-purpose" question="#{…}" value="#{…}"/>}: a field of a form with its label, hint and error, as its
 * definition describes it. Its value is the list of texts that the page sent.
 */
@FacesComponent(QuestionInput.TYPE)
public class QuestionInput extends UIInput {

    public static final String TYPE = "org.seneid.services.QuestionInput";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void decode(FacesContext faces) {
        var sent = faces.getExternalContext().getRequestParameterValuesMap().get(getClientId(faces));
        setSubmittedValue(sent == null ? List.of() : List.copyOf(Arrays.asList(sent)));
    }

    /** What is right is known by the form's definition, when the page is answered. */
    @Override
    protected void validateValue(FacesContext faces, Object sent) {}

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var question = (FormQuestion) getAttributes().get("question");
        var out = faces.getResponseWriter();
        var error = faces.getMessageList(getClientId(faces)).stream()
                .findFirst()
                .map(message -> PageFunctions.said(message.getSummary()))
                .orElse("");
        if (question.chosen()) choices(out, question, error, faces.getViewRoot().getLocale());
        else line(out, question, error);
    }

    private List<String> shown() {
        var value = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        if (!(value instanceof List<?> several)) return List.of();
        return several.stream().map(String::valueOf).toList();
    }

    private void choices(ResponseWriter out, FormQuestion question, String error, Locale page) throws IOException {
        out.startElement("div", this);
        out.startElement("fieldset", null);
        out.writeAttribute("id", question.id(), null);
        out.writeAttribute("tabindex", "-1", null);
        describe(out, question, error);
        title(out, "legend", question);
        span(out, "hint", question.id() + "-hint", question.hint());
        span(out, "error", question.id() + "-error", error);
        out.startElement("div", null);
        out.writeAttribute("class", "choices", null);
        for (var choice : question.choices()) choice(out, question, choice, page);
        span(out, "note warn", null, question.nothing());
        out.endElement("div");
        out.endElement("fieldset");
        out.endElement("div");
    }

    private void choice(ResponseWriter out, FormQuestion question, FormQuestion.Choice choice, Locale page)
            throws IOException {
        out.startElement("label", null);
        out.writeAttribute("class", "choice top", null);
        out.startElement("input", this);
        out.writeAttribute("type", question.type().several() ? "checkbox" : "radio", null);
        out.writeAttribute("name", question.id(), null);
        out.writeAttribute("value", choice.value(), null);
        if (shown().contains(choice.value())) out.writeAttribute("checked", "checked", null);
        out.endElement("input");
        out.startElement("span", null);
        out.writeAttribute("class", "grow", null);
        out.startElement("b", null);
        if (choice.quoted() && "en".equals(page.getLanguage())) out.writeAttribute("lang", "vi", null);
        out.writeText(choice.label(), null);
        out.endElement("b");
        span(out, "soft small below", null, choice.hint());
        out.endElement("span");
        out.endElement("label");
    }

    private void line(ResponseWriter out, FormQuestion question, String error) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("class", error.isEmpty() ? "field" : "field bad", null);
        title(out, "label", question);
        span(out, "hint", question.id() + "-hint", question.hint());
        span(out, "error", question.id() + "-error", error);
        var lines = question.type() == FieldType.LINES;
        var text = String.join(", ", shown());
        out.startElement(lines ? "textarea" : "input", this);
        out.writeAttribute("id", question.id(), null);
        out.writeAttribute("name", question.id(), null);
        typing(out, question.type());
        describe(out, question, error);
        if (lines) out.writeText(text, null);
        else out.writeAttribute("value", text, null);
        out.endElement(lines ? "textarea" : "input");
        out.endElement("div");
    }

    /** What keyboard a phone shows, and what the browser offers. */
    private static void typing(ResponseWriter out, FieldType type) throws IOException {
        switch (type) {
            case PHONE -> write(out, "type", "tel", "autocomplete", "tel");
            case EMAIL -> write(out, "type", "email", "autocomplete", "email");
            case NUMBER, MONEY, DATE, PERSONAL_ID ->
                write(out, "inputmode", "numeric", "autocomplete", "off", "class", "short num");
            case LINES -> write(out, "rows", "4");
            case TEXT, CHOICE, SEVERAL, YES_NO, UPLOAD, DOCUMENT, CHILD, MEMBERS, SHARE ->
                write(out, "autocomplete", "off");
        }
    }

    private static void write(ResponseWriter out, String... attributes) throws IOException {
        for (int i = 0; i < attributes.length; i += 2) out.writeAttribute(attributes[i], attributes[i + 1], null);
    }

    private static void describe(ResponseWriter out, FormQuestion question, String error) throws IOException {
        var by = Stream.of(question.hint().isEmpty() ? "" : "-hint", error.isEmpty() ? "" : "-error")
                .filter(part -> !part.isEmpty())
                .map(part -> question.id() + part)
                .collect(Collectors.joining(" "));
        if (!by.isEmpty()) out.writeAttribute("aria-describedby", by, null);
        if (!error.isEmpty() && !question.chosen()) out.writeAttribute("aria-invalid", "true", null);
    }

    private static void title(ResponseWriter out, String element, FormQuestion question) throws IOException {
        if (question.heading() && element.equals("label")) out.startElement("h1", null);
        out.startElement(element, null);
        if (element.equals("label")) out.writeAttribute("for", question.id(), null);
        if (question.heading() && element.equals("legend")) out.startElement("h1", null);
        out.writeText(question.label(), null);
        if (question.optional()) optional(out);
        if (question.heading() && element.equals("legend")) out.endElement("h1");
        out.endElement(element);
        if (question.heading() && element.equals("label")) out.endElement("h1");
    }

    private static void optional(ResponseWriter out) throws IOException {
        out.writeText(" ", null);
        span(out, "opt", null, PageFunctions.said("services.form.optional"));
    }

    private static void span(ResponseWriter out, String style, String id, String text) throws IOException {
        if (text.isEmpty()) return;
        out.startElement("span", null);
        out.writeAttribute("class", style, null);
        if (id != null) out.writeAttribute("id", id, null);
        out.writeText(text, null);
        out.endElement("span");
    }
}
