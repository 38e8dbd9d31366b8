package org.seneid.services.result;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.order.LetterStatement;
import org.seneid.registry.order.RegisterOrder;
import org.seneid.services.application.FormContents;
import org.seneid.services.definition.DecisionTerms;
import org.seneid.services.definition.FieldOption;
import org.seneid.services.definition.FormField;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.definition.Wording;
import org.seneid.services.form.Answers;
import org.seneid.services.form.KnownValues;
import org.seneid.services.form.OfferedAnswers;

/** Makes a register's order of what was answered and known when an application was submitted. */
final class OrderWriter {

    private final ServiceDefinition definition;
    private final Answers answers;
    private final KnownValues known;
    private final OfferedAnswers chosen;

    OrderWriter(ServiceDefinition definition, FormContents contents) {
        this(definition, contents.answers(), contents.known(), contents.chosen());
    }

    OrderWriter(ServiceDefinition definition, Answers answers, KnownValues known, OfferedAnswers chosen) {
        this.definition = definition;
        this.answers = answers;
        this.known = known;
        this.chosen = chosen;
    }

    /** Leaves out another person who was not asked; one who was asked has agreed, or nothing would be submitted. */
    RegisterOrder order(String key, DecisionTerms terms, PersonalId subject, LocalDate decidedOn) {
        var with = new HashMap<String, String>();
        terms.with().forEach((name, id) -> {
            if (definition.unasked().filter(id::equals).isEmpty()) raw(id).ifPresent(value -> with.put(name, value));
        });
        var statements =
                terms.states().stream().flatMap(id -> statement(id).stream()).toList();
        return new RegisterOrder(key, terms.order(), subject, with, statements, terms.validMonths(), decidedOn);
    }

    /** As machines compare it; empty when nothing was said. */
    private Optional<String> raw(String id) {
        if (definition.known(id).isPresent()) return known.of(id).map(value -> value.raw());
        if (definition.field(id).filter(field -> field.type().ofHousehold()).isPresent()) return people(id);
        return answers.of(id).stream().findFirst().filter(value -> !value.isBlank());
    }

    /** The numbers of those who were chosen, as the population register named them at the submission. */
    private Optional<String> people(String id) {
        var numbers = chosen.people(id).stream().map(PersonalId::digits).collect(Collectors.joining(","));
        return Optional.of(numbers).filter(some -> !some.isEmpty());
    }

    private Optional<LetterStatement> statement(String id) {
        if (definition.known(id).isPresent()) return known.of(id).map(value -> statement(value.label(), value.text()));
        var field = definition.field(id).orElseThrow();
        var said = answers.of(id);
        if (said.isEmpty()) return Optional.empty();
        return Optional.of(statement(field.label(), both(language -> text(field, said, language))));
    }

    private static LetterStatement statement(Wording label, Wording text) {
        return new LetterStatement(label.vi(), label.en(), text.vi(), text.en());
    }

    private static Wording both(Function<Locale, String> said) {
        return new Wording(said.apply(Language.VIETNAMESE), said.apply(Language.ENGLISH));
    }

    private static String text(FormField field, List<String> said, Locale language) {
        return said.stream().map(one -> text(field, one, language)).collect(Collectors.joining(", "));
    }

    private static String text(FormField field, String said, Locale language) {
        return switch (field.type()) {
            case CHOICE, SEVERAL ->
                field.options().stream()
                        .filter(option -> option.value().equals(said))
                        .map(FieldOption::label)
                        .map(label -> label.in(language))
                        .findFirst()
                        .orElse(said);
            case YES_NO -> Messages.in(language).text("services.form." + said);
            case DATE -> new Formats(language).date(LocalDate.parse(said));
            case TEXT, LINES, NUMBER, MONEY, PHONE, EMAIL, PERSONAL_ID, UPLOAD, DOCUMENT, CHILD, MEMBERS, SHARE -> said;
        };
    }
}
