package org.seneid.services.definition;

import java.util.List;
import java.util.Optional;

/**
 * One thing a form asks at a time.
 *
 * @param id its part of the address
 * @param why the reason for asking, for whoever wants to know
 * @param when what must hold for it to be asked
 * @param repetition when it is filled several times
 * @param shows the ids of known values that stand above the question
 */
public record FormPage(
        String id,
        Wording title,
        Optional<Wording> hint,
        Optional<Wording> why,
        List<Condition> when,
        Optional<Repetition> repetition,
        List<String> shows,
        List<FormField> fields) {

    public FormPage {
        when = List.copyOf(when);
        shows = List.copyOf(shows);
        fields = List.copyOf(fields);
    }
}
