package org.seneid.notifications;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.seneid.audit.Audited;
import org.seneid.platform.acting.Acting;

/** Lets something happen to a citizen, as the room does in which it happens. */
@Dependent
class Teller {

    @Inject
    private Event<Audited> happened;

    @Inject
    private Acting acting;

    @Transactional
    void happens(Audited event) {
        acting.asSystemFor(event.citizen());
        happened.fire(event);
    }
}
