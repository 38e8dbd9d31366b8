package org.seneid.sharing.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.start.PortalStarting;

/** Fills a demo with shares: one to try at once, one in use, and years of ended ones. */
@ApplicationScoped
public class DemoShares {

    private static final PersonalId AN = new PersonalId("001090012345");
    private static final PersonalId BINH = new PersonalId("079192004567");
    private static final PersonalId DUNG = new PersonalId("001166000123");

    @Inject
    Accounts accounts;

    @Inject
    DemoShareHistory history;

    @Inject
    PortalAddress portal;

    void fill(@Observes @Priority(PortalStarting.SHARES) PortalStarting starting) {
        if (!starting.demo()) return;
        accounts.citizen(BINH).ifPresent(history::inUse);
        accounts.citizen(DUNG).ifPresent(history::ofYears);
        accounts.citizen(AN)
                .flatMap(history::sample)
                .ifPresent(code -> starting.announce("Sample code", portal.of("/v/" + code.secret())));
    }
}
