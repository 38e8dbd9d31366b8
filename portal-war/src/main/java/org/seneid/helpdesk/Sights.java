package org.seneid.helpdesk;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.Sight;

/** What a citizen lets an agent see. */
public record Sights(List<Sight> chosen) implements Serializable {

    /** @throws RuleBroken {@code helpdesk.help.nothing} at {@code sights} when nothing is chosen: no help without a sight */
    public Sights {
        if (chosen == null || chosen.isEmpty()) throw new RuleBroken("helpdesk.help.nothing").at("sights");
        chosen = chosen.contains(Sight.ALL)
                ? List.of(Sight.ALL)
                : chosen.stream().distinct().sorted().toList();
    }

    static Sights of(Sight... chosen) {
        return new Sights(Arrays.asList(chosen));
    }

    boolean cover(Sight part) {
        return chosen.stream().anyMatch(one -> one.covers(part));
    }

    boolean coverAnyOf(Collection<Sight> parts) {
        return parts.stream().anyMatch(this::cover);
    }
}
