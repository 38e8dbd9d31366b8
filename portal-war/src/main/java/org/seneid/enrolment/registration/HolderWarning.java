package org.seneid.enrolment.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import org.seneid.audit.AuditTrail;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Tells an account's holder that somebody tried to open another; behind the back of whoever tried, whose page takes no longer. */
@Stateless
@RunAs(Role.SYSTEM)
public class HolderWarning {

    /** Whoever tries all day does not fill the holder's mailbox. */
    static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    AuditTrail trail;

    @Inject
    Event<RegistrationRepeated> repeated;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Tells the holder, unless that was done within the last hour.
     *
     * @param address where it was tried from
     * @return done when the holder was told or need not be
     */
    @Asynchronous
    @RolesAllowed(Role.SYSTEM)
    public Future<Void> tell(AccountId holder, String address) {
        acting.asNobody(address);
        var since = clock.instant().minus(PAUSE);
        if (trail.count(RegistrationRepeated.ACT, holder, since) == 0) repeated.fire(new RegistrationRepeated(holder));
        return new AsyncResult<>(null);
    }
}
