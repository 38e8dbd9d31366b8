package org.seneid.connect.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.seneid.connect.redemption.Redemption;
import org.seneid.platform.acting.Role;

/** Forgets requests, codes and tokens that are good for nothing any more; the trail, the consents and the receipts stay. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ConnectCleanup {

    /** Who uses a code or a token again so late is told that it is unknown, and nothing is left to end. */
    public static final Duration KEPT = Duration.ofDays(1);

    /** What nobody got is no news any more. */
    private static final Duration UNUSED_KEPT = Duration.ofDays(30);

    /** As long as the law has the history of use kept: five years. */
    private static final Duration RECEIPTS_KEPT = Duration.ofDays(5 * 366);

    /** Clocks differ, and an assertion is taken a little after its time. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void tidy() {
        var now = clock.instant();
        at("delete from UsedAssertion u where u.expiresAt < :moment", now.minus(SKEW));
        at("delete from ApiToken t where t.expiresAt < :moment", now);
        at(
                "delete from ClientLogo l where l.addedAt < :moment"
                        + " and not exists (select c.id from Client c where c.description.logo = l.hash)"
                        + " and not exists (select h.id from ClientChange h where h.description.logo = l.hash)",
                now.minus(KEPT));
        at("delete from Authorization a where a.expiresAt < :moment", now);
        at(
                "update Redemption r set r.result = null, r.version = r.version + 1"
                        + " where r.result is not null and r.answeredAt < :moment",
                now.minus(Redemption.FETCHED_WITHIN));
        at("delete from Redemption r where r.receivedAt is null and r.askedAt < :moment", now.minus(UNUSED_KEPT));
        at("delete from Redemption r where r.receivedAt < :moment", now.minus(RECEIPTS_KEPT));
        var old = now.minus(KEPT);
        at("delete from IssuedToken t where t.expiresAt < :moment", old);
        at(
                "delete from Grant g where g.codeUntil < :moment and not exists"
                        + " (select t.id from IssuedToken t where t.grant = g)"
                        + " and not exists (select a.id from Authorization a where a.answer = g)",
                old);
    }

    private void at(String statement, Instant moment) {
        em.createQuery(statement).setParameter("moment", moment).executeUpdate();
    }
}
