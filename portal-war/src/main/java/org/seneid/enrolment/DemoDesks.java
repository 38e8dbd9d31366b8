package org.seneid.enrolment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.identity.Accounts;
import org.seneid.platform.Starting;

/** The desk of a demo: officer.lan works there. */
@ApplicationScoped
public class DemoDesks {

    private static final String OFFICER = "officer.lan";
    private static final String BA_DINH = "00004";

    @Inject
    Accounts accounts;

    @Inject
    Desks desks;

    void fill(@Observes @Priority(Starting.DOCUMENTS) Starting starting) {
        if (!starting.demo()) return;
        accounts.staff(OFFICER)
                .ifPresent(lan -> desks.assign(lan.id(), desks.opened("DK", "Công an phường Ba Đình", BA_DINH)));
    }
}
