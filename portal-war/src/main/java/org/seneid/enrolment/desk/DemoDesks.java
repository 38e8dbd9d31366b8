package org.seneid.enrolment.desk;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.start.PortalStarting;

/** The desk of a demo: officer.lan works there. */
@ApplicationScoped
public class DemoDesks {

    private static final String OFFICER = "officer.lan";
    private static final String BA_DINH = "00004";

    @Inject
    Accounts accounts;

    @Inject
    Desks desks;

    void fill(@Observes @Priority(PortalStarting.DOCUMENTS) PortalStarting starting) {
        if (!starting.demo()) return;
        accounts.staff(OFFICER)
                .ifPresent(lan -> desks.assign(lan.id(), desks.opened("DK", "Công an phường Ba Đình", BA_DINH)));
    }
}
