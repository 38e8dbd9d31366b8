package org.seneid.audit.verification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.platform.Clocks;
import org.seneid.platform.NotFound;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;

/** Goings-over of the whole trail: begun here, done by the {@link VerificationTimer}, seen here. */
@Stateless
@RolesAllowed(Role.AUDITORS)
public class Verifications {

    private static final int SHOWN = 10;
    private static final int PAGE = 50;
    private static final SortOrder ORDER = new SortOrder(Map.of("began", "v.id", "found", "v.found"), "v.id");

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<VerificationBegun> begun;

    /** Begins one, or gives the one that is not done yet: two at once would read the same. */
    public PublicId begin() {
        var running = em.createQuery("select v from Verification v where v.stage <> :done", Verification.class)
                .setParameter("done", Verification.Stage.DONE)
                .getResultStream()
                .findFirst();
        return running.map(Verification::getPublicId).orElseGet(this::beginAnew);
    }

    private PublicId beginAnew() {
        var verification = new Verification(size(), acting.signedIn(), clock.instant());
        em.persist(verification);
        begun.fire(new VerificationBegun(acting.signedIn().account()));
        return verification.getPublicId();
    }

    /** A part of the list; ordered by {@code began} or {@code found}. */
    public List<Verification> page(VerificationFilter filter, Slice slice) {
        return SortOrder.part(query("select v", filter, ORDER.by(slice), Verification.class), slice)
                .getResultList();
    }

    public RowCount count(VerificationFilter filter) {
        return RowCount.of(query("select v.id", filter, "", Long.class));
    }

    /** The latest that is done; empty before the first. */
    public Optional<Verification> lastDone() {
        return page(VerificationFilter.of(VerificationFilter.State.DONE), Slice.first(1, "began", true)).stream()
                .findFirst();
    }

    private <T> TypedQuery<T> query(String select, VerificationFilter filter, String order, Class<T> type) {
        var where = " from Verification v where" + filter.state().where()
                + filter.from().map(day -> " and v.beganAt >= :from").orElse("")
                + filter.until().map(day -> " and v.beganAt < :until").orElse("");
        var query = em.createQuery(select + where + order, type);
        filter.from().ifPresent(day -> query.setParameter("from", begin(day)));
        filter.until().ifPresent(day -> query.setParameter("until", begin(day.plusDays(1))));
        return query;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
    }

    /** The latest, newest first. */
    public List<Verification> latest() {
        return em.createQuery("select v from Verification v order by v.id desc", Verification.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    public Verification byId(PublicId id) {
        return em.createQuery("select v from Verification v where v.publicId = :id", Verification.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What one found, as it came to it. @param number of the page, from 1 */
    public Page<Discrepancy> found(Verification verification, int number) {
        var total = em.createQuery("select count(d) from Discrepancy d where d.verification = :id", Long.class)
                .setParameter("id", verification.id())
                .getSingleResult();
        var shown = Page.nearest(number, PAGE, total);
        var rows = em.createQuery(
                        "select d from Discrepancy d where d.verification = :id order by d.id", Discrepancy.class)
                .setParameter("id", verification.id())
                .setFirstResult((shown - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        return new Page<>(rows, shown, PAGE, total);
    }

    private long size() {
        try (var connection = database.getConnection()) {
            return new TreeTable(connection).size();
        } catch (SQLException broken) {
            throw new IllegalStateException("the tree cannot be read", broken);
        }
    }
}
