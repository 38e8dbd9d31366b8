package org.seneid.helpdesk.replay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.helpdesk.session.HelpEvents.HelpBegan;
import org.seneid.helpdesk.session.HelpEvents.HelpEnded;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.DelegationRefusal;

/** What the request of an agent who looks shows of the citizen's account. */
@RequestScoped
public class RequestTrace {

    @Inject
    Acting acting;

    private final List<ViewedItem> seen = new ArrayList<>();
    private boolean refused;

    void shown(@Observes Audited what) {
        if (!acting.onlyLooks() || !what.citizen().equals(acting.citizen())) return;
        if (what instanceof HelpBegan || what instanceof HelpEnded) return;
        seen.add(ViewedItem.of(what));
    }

    void refused(@Observes DelegationRefusal what) {
        refused = true;
    }

    public List<ViewedItem> seen() {
        return List.copyOf(seen);
    }

    public boolean refused() {
        return refused;
    }
}
