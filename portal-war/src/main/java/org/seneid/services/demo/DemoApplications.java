package org.seneid.services.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.PersonalId;
import org.seneid.platform.start.PortalStarting;
import org.seneid.services.demo.DemoApplicationHistory.Fate;

/** What a demo's people applied for and reported, so that clerk.nga has work to look at and a month has figures. */
@ApplicationScoped
public class DemoApplications {

    private static final PersonalId AN = new PersonalId("001090012345");
    private static final PersonalId BINH = new PersonalId("079192004567");
    private static final PersonalId DUNG = new PersonalId("001166000123");
    private static final String CLERK = "clerk.nga";

    @Inject
    Accounts accounts;

    @Inject
    DemoApplicationHistory history;

    @Inject
    Clock clock;

    /** After documents, from which the values are that nobody is asked for. */
    void fill(@Observes @Priority(PortalStarting.HISTORY) PortalStarting starting) {
        if (!starting.demo()) return;
        accounts.staff(CLERK).ifPresent(this::fill);
    }

    private void fill(Account clerk) {
        write(clerk, AN, new Past(46, "work", Fate.APPROVED), new Past(5, "school", Fate.ASKED));
        write(clerk, BINH, new Past(33, "loan", Fate.REFUSED), new Past(1, "property", Fate.SUBMITTED));
        write(
                clerk,
                DUNG,
                new Past(61, "loan", Fate.APPROVED),
                new Past(38, "work", Fate.LATE),
                new Past(21, "school", Fate.WITHDRAWN),
                new Past(17, "property", Fate.APPROVED),
                new Past(6, "loan", Fate.IN_REVIEW),
                new Past(0, "work", Fate.SUBMITTED),
                new Past(2, "work", Fate.BEGUN));
        accounts.citizen(DUNG).ifPresent(dung -> history.mistake(dung, clock.instant()));
    }

    /** @param days ago */
    private record Past(int days, String purpose, Fate fate) {}

    private void write(Account clerk, PersonalId person, Past... applications) {
        accounts.citizen(person).filter(citizen -> history.hasNone(citizen)).ifPresent(citizen -> List.of(applications)
                .forEach(past -> history.write(citizen, clerk, past.purpose(), past.fate(), past.days())));
    }
}
