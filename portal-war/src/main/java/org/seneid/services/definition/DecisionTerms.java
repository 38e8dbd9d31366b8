package org.seneid.services.definition;

import java.util.List;
import java.util.Map;
import org.seneid.registry.order.RegisterOrderKind;

/**
 * What an approval has a register do.
 *
 * @param with the ids of fields and known values, by the names that the order gives them
 * @param states the ids of fields and known values that a letter states
 * @param validMonths how long a letter is valid; 0 when it names no end
 */
public record DecisionTerms(RegisterOrderKind order, Map<String, String> with, List<String> states, int validMonths) {

    public DecisionTerms {
        with = Map.copyOf(with);
        states = List.copyOf(states);
    }
}
