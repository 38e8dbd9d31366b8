package org.seneid.helpdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.Acting;
import org.seneid.platform.RefusedOnBehalf;

/** What the request of an agent who looks shows of the citizen's account. */
@RequestScoped
public class OpenedNow {

    @Inject
    Acting acting;

    private final List<SeenThing> seen = new ArrayList<>();
    private boolean refused;

    void shown(@Observes Audited what) {
        if (!acting.onlyLooks() || !what.citizen().equals(acting.citizen())) return;
        if (what instanceof HelpBegan || what instanceof HelpEnded) return;
        seen.add(SeenThing.of(what));
    }

    void refused(@Observes RefusedOnBehalf what) {
        refused = true;
    }

    public List<SeenThing> seen() {
        return List.copyOf(seen);
    }

    public boolean refused() {
        return refused;
    }
}
