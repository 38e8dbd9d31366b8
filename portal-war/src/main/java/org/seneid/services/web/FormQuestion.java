package org.seneid.services.web;

import java.util.List;
import org.seneid.services.definition.FieldType;

/**
 * One field of a form as its page shows it.
 *
 * @param id of the input; the field's own id with {@code f-} before it
 * @param field the id of the field
 * @param heading whether its label is the heading of the page
 * @param choices what can be chosen; empty for what is typed
 * @param nothing why there is nothing to choose; empty otherwise
 * @param longest how many characters can be typed
 */
public record FormQuestion(
        String id,
        String field,
        FieldType type,
        String label,
        String hint,
        boolean heading,
        boolean optional,
        List<Choice> choices,
        String nothing,
        int longest) {

    /** @param quoted whether the label is a register's own words */
    public record Choice(String value, String label, String hint, boolean quoted) {}

    public FormQuestion {
        choices = List.copyOf(choices);
    }

    /** Whether it is chosen by boxes or buttons, and not typed. */
    boolean chosen() {
        return !choices.isEmpty() || !nothing.isEmpty();
    }
}
