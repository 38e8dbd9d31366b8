package org.seneid.services.definition;

import java.util.List;
import java.util.Optional;
import org.seneid.platform.Money;

/**
 * A part of what an application costs.
 *
 * @param amount fixed; empty when a table computes it
 * @param table that computes it from the answers
 * @param when what must hold for it to be due
 */
public record FeeLine(Wording label, Optional<Money> amount, Optional<FeeTable> table, List<Condition> when) {

    public FeeLine {
        when = List.copyOf(when);
    }
}
