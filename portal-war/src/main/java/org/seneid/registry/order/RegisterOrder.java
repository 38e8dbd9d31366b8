package org.seneid.registry.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** The people whose documents change beside the applicant's. */
    public List<PersonalId> others() {
        return kind.others().stream().flatMap(name -> people(name).stream()).toList();
    }

    /** The people whose numbers it carries under a name; several have commas between them. */
    public List<PersonalId> people(String name) {
        return Stream.of(with.getOrDefault(name, "").split(","))
                .flatMap(number -> PersonalId.typed(number).stream())
                .toList();
    }

    /** Nothing of a person is in a log by accident. */
    @Override
    public String toString() {
        return "RegisterOrder[" + kind + " " + key + "]";
    }
}
