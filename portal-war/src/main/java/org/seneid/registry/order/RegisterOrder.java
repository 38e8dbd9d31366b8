package org.seneid.registry.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.seneid.platform.PersonalId;

/**
 * What a register is to carry out after an authority decided.
 *
 * @param key tells this order from all others; the register carries a key out once, however often it is told
 * @param subject the person who applied
 * @param with what {@link RegisterOrderKind#needs} names, and perhaps more
 * @param statements what a letter states, in this order
 * @param validMonths how long a letter is valid; 0 when it names no end
 */
public record RegisterOrder(
        String key,
        RegisterOrderKind kind,
        PersonalId subject,
        Map<String, String> with,
        List<LetterStatement> statements,
        int validMonths,
        LocalDate decidedOn) {

    public RegisterOrder {
        with = Map.copyOf(with);
        statements = List.copyOf(statements);
    }

    /** Nothing of a person is in a log by accident. */
    @Override
    public String toString() {
        return "RegisterOrder[" + kind + " " + key + "]";
    }
}
