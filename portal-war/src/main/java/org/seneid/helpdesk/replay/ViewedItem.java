package org.seneid.helpdesk.replay;

import java.util.List;
import org.seneid.audit.Audited;

/**
 * Something that a page showed to an agent.
 *
 * @param act its key, as in the trail
 * @param subject never a value
 * @param attributes the names of what was seen
 */
public record ViewedItem(String act, String subject, List<String> attributes) {

    private static final String BETWEEN = "|";

    static ViewedItem of(Audited what) {
        return new ViewedItem(what.act(), what.subject(), what.attributes());
    }

    /** One line of a column. */
    String line() {
        return String.join(BETWEEN, act, subject, String.join(",", attributes));
    }

    static ViewedItem read(String line) {
        var parts = line.split("\\|", -1);
        return new ViewedItem(parts[0], parts[1], parts[2].isEmpty() ? List.of() : List.of(parts[2].split(",")));
    }
}
