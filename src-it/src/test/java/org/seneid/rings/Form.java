package org.seneid.rings;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form as it stands on a page, ready to be sent by its first button.
 *
 * @param fields what would be sent now, hidden fields and the button included
 * @param texts names of the fields that take text
 * @param password name of the field for a password, empty when there is none
 */
public record Form(String action, Map<String, String> fields, List<String> texts, String password) {

    private static final String TEXT =
            "input[type=text], input[type=tel], input[type=email], input[type=search], input:not([type]), textarea";

    static Form of(FormElement form) {
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        form.select("[type=submit]").forEach(button -> fields.remove(name(button)));
        var button = form.selectFirst("button[type=submit][name], input[type=submit][name]");
        if (button != null) fields.put(button.attr("name"), button.attr("value"));
        var texts = form.select(TEXT).stream().map(Form::name).toList();
        var password = form.selectFirst("input[type=password]");
        var action = URI.create(form.absUrl("action").isEmpty() ? form.baseUri() : form.absUrl("action"));
        return new Form(pathOf(action), fields, texts, password == null ? "" : name(password));
    }

    public boolean asksForPassword() {
        return !password.isEmpty();
    }

    /** The same form with the same text in every field that takes text. */
    public Form filled(String text) {
        var filled = this;
        for (var name : texts) filled = filled.with(name, text);
        return filled;
    }

    public Form with(String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new Form(action, changed, texts, password);
    }

    /** The same form, to be sent by another button than the first. */
    public Form by(String button, String first) {
        var changed = new LinkedHashMap<>(fields);
        changed.remove(first);
        changed.put(button, button);
        return new Form(action, changed, texts, password);
    }

    private static String name(Element input) {
        return input.attr("name");
    }

    private static String pathOf(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
