package org.seneid.services.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.platform.text.Language;
import org.seneid.registry.document.Register;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.services.definition.DefinitionReader;
import org.seneid.services.definition.DefinitionRejected;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.definition.Wording;

/** Forms, and ways through them, for tests. */
public final class Forms {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /** A form with a page of items, and one that offers people of the household. */
    static final String LISTED = ShippedForms.text("confirmation-of-residence.yaml")
            .replace(
                    "decision:",
                    """
                      - id: children
                        title: {vi: Những người con, en: The children}
                        repeat: {least: 1, most: 3, item: {vi: Con, en: Child}}
                        fields:
                          - {id: child-name, type: text, longest: 10, label: {vi: Tên, en: Name}}
                          - {id: school, type: text, optional: true, label: {vi: Trường, en: School}}
                      - id: people
                        title: {vi: Cho ai, en: For whom}
                        fields:
                          - {id: people, type: members, label: {vi: Cho ai, en: For whom}}
                    decision:""");

    private Forms() {}

    public static ServiceDefinition shipped(String slug) {
        return read(ShippedForms.text(slug + ".yaml"));
    }

    static ServiceDefinition read(String yaml) {
        try {
            return DefinitionReader.read(yaml);
        } catch (DefinitionRejected wrong) {
            throw new AssertionError(wrong);
        }
    }

    static Journey journey(ServiceDefinition definition, Answers answers, KnownValue... known) {
        return new Journey(definition, answers, new KnownValues(List.of(known)), Map.of(), TODAY, Language.ENGLISH);
    }

    static KnownValue known(String id, String raw) {
        var text = new Wording(raw, raw);
        return new KnownValue(
                id, new Wording(id, id), raw, text, true, Optional.of(Register.POPULATION), Instant.EPOCH);
    }

    static KnownValue[] everything(ServiceDefinition definition) {
        return definition.known().stream().map(field -> known(field.id(), "x")).toArray(KnownValue[]::new);
    }

    /** Pairs of a key and an answer. */
    static Answers answers(String... said) {
        var answers = Answers.NONE;
        for (int i = 0; i < said.length; i += 2) answers = answers.with(said[i], List.of(said[i + 1]));
        return answers;
    }

    static Answers passing(Answers answers, String... pages) {
        return Stream.of(pages).reduce(answers, Answers::passing, (one, other) -> other);
    }
}
