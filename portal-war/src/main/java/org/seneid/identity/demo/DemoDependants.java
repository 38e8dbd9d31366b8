package org.seneid.identity.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.account.AgeBand;
import org.seneid.identity.guardianship.Guardianship;
import org.seneid.identity.guardianship.GuardianshipChanged;
import org.seneid.identity.guardianship.GuardianshipChanged.Change;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.start.PortalStarting;
import org.seneid.platform.text.Formats;
import org.seneid.registry.sandbox.country.DemoPeople;

/** Nguyễn Văn An's two children and his mother, recorded some time ago; a second start finds it there. */
@ApplicationScoped
@Transactional
public class DemoDependants {

    /** Those of the demo in whose accounts somebody else acts. */
    public static final List<PersonalId> PEOPLE =
            List.of(DemoPeople.AN_DAUGHTER, DemoPeople.AN_SON, DemoPeople.AN_MOTHER);

    private static final Duration AGO = Duration.ofDays(94);

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    void fill(@Observes @Priority(PortalStarting.ACCOUNTS + 1) PortalStarting starting) {
        if (!starting.demo() || accounts.citizen(DemoPeople.AN_MOTHER).isPresent()) return;
        var an = accounts.citizen(DemoPeople.AN).orElseThrow();
        child(an, DemoPeople.AN_DAUGHTER, "Nguyễn Bảo Ngọc", BirthDate.of(2017, 9, 5));
        child(an, DemoPeople.AN_SON, "Nguyễn Minh Khôi", BirthDate.of(2020, 6, 11));
        var mother = opened(DemoPeople.AN_MOTHER, "Hoàng Thị Liên", Account.SEEN_IN_PERSON);
        var agreed = Guardianship.ofParent(an, mother, then());
        agreed.agree(then());
        recorded(agreed);
    }

    private void child(Account parent, PersonalId number, String name, BirthDate born) {
        var band = AgeBand.of(born, today());
        var child = opened(number, name, band.highestLevel());
        if (band == AgeBand.FROM_FOURTEEN) return;
        recorded(Guardianship.ofChild(parent, child, born, today(), then()));
    }

    /** Before its entries in the log, which know it by its number only. */
    private Account opened(PersonalId number, String name, int level) {
        var account = Account.ofCitizen(number, name, level, then());
        em.persist(account);
        em.flush();
        return account;
    }

    private void recorded(Guardianship guardianship) {
        em.persist(guardianship);
        GuardianshipChanged.of(guardianship, Change.ADDED)
                .forEach(entry -> trail.past(entry, Optional.empty(), then()));
    }

    private Instant then() {
        return clock.instant().minus(AGO);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
