package org.seneid.services.publishing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.services.definition.FormField;
import org.seneid.services.definition.FormPage;
import org.seneid.services.definition.KnownField;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.Answers;
import org.seneid.services.form.Journey;
import org.seneid.services.form.KnownValues;
import org.seneid.services.form.KnownWords;
import org.seneid.services.web.FormQuestion;
import org.seneid.services.web.FormWords;

/** All pages of a definition one after another, as citizens would be asked; nothing can be answered. */
public final class FormPreview {

    private final ServiceDefinition definition;
    private final Journey journey;
    private final FormWords words;

    /**
     * A page of a form.
     *
     * @param shows labels of the known values that it shows
     * @param conditional whether some people are not asked it
     */
    public record Page(
            String title,
            String hint,
            String why,
            List<String> shows,
            boolean conditional,
            boolean repeated,
            List<FormQuestion> questions) {}

    FormPreview(ServiceDefinition definition, FormWords words, Locale locale, LocalDate today) {
        this.definition = definition;
        this.words = words;
        this.journey = new Journey(definition, Answers.NONE, KnownValues.NONE, Map.of(), today, locale);
    }

    public ServiceDefinition getDefinition() {
        return definition;
    }

    public List<Page> getPages() {
        return definition.pages().stream().map(this::page).toList();
    }

    /** What is known of a citizen and not asked, a label each. */
    public List<String> getKnown() {
        return definition.known().stream().map(this::label).toList();
    }

    private Page page(FormPage page) {
        return new Page(
                words.in(page.title()),
                words.in(page.hint()),
                words.in(page.why()),
                page.shows().stream()
                        .flatMap(id -> definition.known(id).stream())
                        .map(this::label)
                        .toList(),
                !page.when().isEmpty(),
                page.repetition().isPresent(),
                page.fields().stream().map(this::question).toList());
    }

    private String label(KnownField field) {
        return words.in(KnownWords.label(field));
    }

    private FormQuestion question(FormField field) {
        var asked = words.question(journey, field, "", "");
        var choices =
                switch (field.type()) {
                    case CHOICE, SEVERAL ->
                        field.options().stream()
                                .map(option -> new FormQuestion.Choice(
                                        option.value(), words.in(option.label()), words.in(option.hint()), false))
                                .toList();
                    case DOCUMENT, CHILD, MEMBERS ->
                        Stream.of(words.text("services.publishing.own"))
                                .map(own -> new FormQuestion.Choice("", own, "", false))
                                .toList();
                    default -> asked.choices();
                };
        return new FormQuestion(
                asked.id(),
                asked.field(),
                asked.type(),
                asked.label(),
                asked.hint(),
                false,
                asked.optional(),
                choices,
                "",
                asked.longest());
    }
}
