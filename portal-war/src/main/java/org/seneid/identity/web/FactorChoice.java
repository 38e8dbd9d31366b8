package org.seneid.identity.web;

import java.util.List;
import org.seneid.identity.FactorKind;

/**
 * Which of their factors somebody is asked for, and which others they may take instead.
 *
 * @param chosen null when there is none that they can use
 */
public record FactorChoice(FactorKind chosen, List<FactorKind> others) {

    /** @param wanted a kind's name from the address, or anything else for the best */
    static FactorChoice of(List<FactorKind> usable, String wanted) {
        var chosen = usable.stream()
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .or(() -> usable.stream().findFirst())
                .orElse(null);
        return new FactorChoice(
                chosen, usable.stream().filter(kind -> kind != chosen).toList());
    }

    public boolean none() {
        return chosen == null;
    }
}
