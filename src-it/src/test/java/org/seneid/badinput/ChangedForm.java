package org.seneid.badinput;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.seneid.rings.Web.Answer;

/** A form in which everything is otherwise than it stood there: boxes, lists and texts. Secrets are not asked back. */
final class ChangedForm {

    private static final Set<String> SECRETS = Set.of("code", "answer", "scanned");
    private static final String TYPED = "kept";

    private final FormElement form;

    private ChangedForm(FormElement form) {
        this.form = form;
    }

    /** Changes what a person can choose or type in a form. */
    static ChangedForm of(FormElement form) {
        for (var box : form.select("input[type=checkbox]")) {
            if (box.hasAttr("checked")) box.removeAttr("checked");
            else box.attr("checked", "checked");
        }
        form.select("input[type=radio]").removeAttr("checked").forEach(one -> one.attr("checked", "checked"));
        for (var list : form.select("select")) {
            list.select("option").removeAttr("selected").last().attr("selected", "selected");
        }
        form.select("textarea").forEach(text -> text.text(TYPED));
        form.select("input").stream().filter(ChangedForm::takesText).forEach(text -> text.val(TYPED));
        return new ChangedForm(form);
    }

    /** The same form as a page shows it now. */
    static ChangedForm on(Answer page, String id) {
        return new ChangedForm((FormElement) page.page().getElementById(id));
    }

    String action() {
        var action = URI.create(form.absUrl("action"));
        return action.getRawPath() + (action.getRawQuery() == null ? "" : "?" + action.getRawQuery());
    }

    /** All that a browser would send with the first button, name by name. */
    List<Map.Entry<String, String>> fields() {
        var otherButtons = form.select("[type=submit]").stream()
                .map(button -> button.attr("name"))
                .skip(1)
                .collect(toSet());
        return form.formData().stream()
                .filter(field -> !otherButtons.contains(field.key()))
                .map(field -> Map.entry(field.key(), field.value()))
                .toList();
    }

    /** What is chosen and typed, by name. */
    Map<String, List<String>> chosen() {
        var names = inputs().stream().map(input -> input.attr("name")).collect(toSet());
        return form.formData().stream()
                .filter(field -> names.contains(field.key()))
                .collect(groupingBy(field -> field.key(), TreeMap::new, mapping(field -> field.value(), toList())));
    }

    Set<String> kinds() {
        return inputs().stream().map(ChangedForm::kind).collect(toSet());
    }

    private List<Element> inputs() {
        return form.select("input, select, textarea").stream()
                .filter(input -> !Set.of("hidden", "submit", "password").contains(kind(input)))
                .filter(input -> !SECRETS.contains(input.attr("name")))
                .toList();
    }

    private static boolean takesText(Element input) {
        return Set.of("text", "tel", "email", "search").contains(kind(input));
    }

    private static String kind(Element input) {
        if (!input.tagName().equals("input")) return input.tagName();
        return input.attr("type").isEmpty() ? "text" : input.attr("type");
    }
}
