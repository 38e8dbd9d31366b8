package org.seneid.audit.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.log.LogEvents.LogDownloaded;
import org.seneid.audit.log.LogEvents.LogViewed;
import org.seneid.platform.Clocks;
import org.seneid.platform.NotFound;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Role;

/** What is on record about the citizen who is acting, or about a dependant of theirs, newest first. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class AccessLog {

    private static final int PAGE = 30;
    private static final int SUMMED_MONTHS = 12;

    @PersistenceContext
    EntityManager em;

    @Inject
    LogScopes sights;

    @Inject
    Clock clock;

    @Inject
    Event<LogViewed> viewed;

    @Inject
    Event<LogDownloaded> taken;

    /**
     * What a filter leaves.
     *
     * @param number counted from 1; one past the end is the last page
     * @throws NotFound when it is about somebody whom the reader may not act for
     */
    @GuardianMay
    public Page<AuditEntry> page(LogFilter filter, int number) {
        var sight = sights.of(filter.about());
        var query = LogSearch.narrowed(LogQuery.of(sight, filter), filter.words(), em);
        var total = query.in(em, "select count(e)", "", Long.class).getSingleResult();
        var shown = Page.nearest(number, PAGE, total);
        var rows = query.in(em, "select e", LogQuery.NEWEST_FIRST, AuditEntry.class)
                .setFirstResult((shown - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        viewed.fire(new LogViewed(sight.owner(), sight.tie()));
        return new Page<>(rows, shown, PAGE, total);
    }

    /**
     * Who saw what, and how often, in the year before now.
     *
     * @throws NotFound when it is about somebody whom the reader may not act for
     */
    @GuardianMay
    public List<ViewCount> looks(Optional<PublicId> about) {
        var sight = sights.of(about);
        var since = clock.instant().atZone(Clocks.CITIZENS_ZONE).minusMonths(SUMMED_MONTHS);
        var rows = new LogQuery(sight)
                .and(" and e.happenedAt >= :since and e.act in :looks")
                .with("since", since.toInstant())
                .with("looks", ViewCounts.acts())
                .in(em, ViewCounts.SUMS, ViewCounts.GROUPED, Object[].class)
                .getResultList();
        return ViewCounts.of(rows, sight.owner(), sight.reader());
    }

    /**
     * What a filter leaves, to be taken away as a file.
     *
     * @param kind of file
     * @param most the newest so many
     * @throws NotFound when it is about somebody whom the reader may not act for
     */
    @GuardianMay
    public Page<AuditEntry> take(LogFilter filter, String kind, int most) {
        var sight = sights.of(filter.about());
        var query = LogSearch.narrowed(LogQuery.of(sight, filter), filter.words(), em);
        var total = query.in(em, "select count(e)", "", Long.class).getSingleResult();
        var rows = latest(query, most);
        taken.fire(new LogDownloaded(sight.owner(), kind, sight.tie()));
        return new Page<>(rows, 1, most, total);
    }

    /** Whose logs the reader may choose from besides the one they are in; none while they act for somebody. */
    @GuardianMay
    public List<ReadableDependant> wards() {
        return sights.wards();
    }

    /** The latest entries, one's own looks and comings and goings left out. */
    @GuardianMay
    public List<AuditEntry> latest(int most) {
        return latest(own().and(" and e.routine = :routine").with("routine", false), most);
    }

    /** The latest entries of one act. */
    @GuardianMay
    public List<AuditEntry> latest(String act, int most) {
        return latest(own().and(" and e.act = :act").with("act", act), most);
    }

    private List<AuditEntry> latest(LogQuery query, int most) {
        return query.in(em, "select e", LogQuery.NEWEST_FIRST, AuditEntry.class)
                .setMaxResults(most)
                .getResultList();
    }

    private LogQuery own() {
        return new LogQuery(sights.of(Optional.empty()));
    }
}
