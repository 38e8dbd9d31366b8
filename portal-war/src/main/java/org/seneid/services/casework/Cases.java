package org.seneid.services.casework;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seneid.audit.question.OwnAccounts;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.platform.list.SortOrder;
import org.seneid.platform.text.Formats;
import org.seneid.platform.work.Waiting;
import org.seneid.services.application.Application;

/**
 * The applications that the clerk who is signed in may decide: none of their own, or of somebody they live with. Asks the register
 * who that is, so never in a transaction.
 */
@Stateless
@RolesAllowed(Role.CLERKS)
@TransactionAttribute(NOT_SUPPORTED)
public class Cases {

    private static final SortOrder ORDER = new SortOrder(Map.of("due", "a.deadline.dueOn"), "a.id");
    private static final String NOT_OWN =
            " where a.owner not in :own and not exists (select p from PartyConsent p where p.application = a and p.account in :own)";
    private static final String ROWS = NOT_OWN + " and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseDecisions decisions;

    @Inject
    CaseReading reading;

    @Inject
    OpenCases open;

    @Inject
    OwnAccounts own;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** A part of the list; ordered by {@code due}. */
    public List<CaseRow> page(CaseFilter filter, Slice slice) {
        var select = "select a from Application a join fetch a.form" + ROWS;
        return reading.rows(
                SortOrder.part(query(select, filter, ORDER.by(slice), Application.class), slice)
                        .getResultList(),
                clerk());
    }

    public RowCount count(CaseFilter filter) {
        return RowCount.of(counted(filter, ""));
    }

    /** How many nobody has yet, how many of them are late, and how many are due today. */
    public Waiting waiting() {
        var open = CaseFilter.of(CaseView.OPEN);
        return new Waiting(count(open).rows(), (int) counted(open, " and a.deadline.dueOn < :today"), (int)
                counted(open, " and a.deadline.dueOn = :today"));
    }

    /** The one of this tracking number; empty when there is none that this clerk may decide. */
    public Optional<PublicId> find(String number) {
        return em.createQuery(
                        "select a.publicId from Application a" + NOT_OWN + " and a.number = :number", PublicId.class)
                .setParameter("number", number)
                .setParameter("own", kept())
                .getResultStream()
                .findFirst();
    }

    /**
     * Asks the sources of its known values again when this clerk has it, for the first or the second look; nothing for others, or
     * when it is decided.
     *
     * @throws NotFound when there is none that this clerk may decide
     */
    public void askSources(PublicId id) {
        var application = open.one(id);
        if (reading.has(application, clerk())) reading.askSources(application);
    }

    /**
     * One application, with all that was sent when this clerk has it, for the first or the second look; then its owner reads in their log that it was opened.
     *
     * @throws NotFound when there is none that this clerk may decide
     */
    public CaseDetail byId(PublicId id) {
        var detail = reading.detail(open.one(id), clerk());
        detail.work().ifPresent(work -> decisions.read(work.application()));
        return detail;
    }

    /**
     * Takes one from the queue; taken twice, it is taken once.
     *
     * @throws RuleBroken {@code services.application.moved} when another was faster
     * @throws NotFound when there is none that this clerk may decide
     */
    public void take(PublicId id) {
        open.one(id);
        decisions.take(id);
    }

    /**
     * Gives one back to the queue.
     *
     * @throws RuleBroken {@code services.casework.not-yours} when this clerk does not have it; {@code services.application.moved}
     *     when it is not in review
     */
    public void giveBack(PublicId id) {
        open.one(id);
        decisions.giveBack(id);
    }

    /**
     * Writes to the citizen.
     *
     * @throws RuleBroken {@code services.casework.not-yours}; {@code services.message.over} when it is decided; at {@code message}
     *     when there is nothing in it
     */
    public void write(PublicId id, String words) {
        open.one(id);
        decisions.write(id, words);
    }

    /**
     * Asks the citizen for more; the deadline stands still until they answer.
     *
     * @throws RuleBroken {@code services.casework.not-yours}; {@code services.application.moved} when it is not in review; at {@code
     *     asked} when there is nothing in it
     */
    public void askMore(PublicId id, String words) {
        open.one(id);
        decisions.askMore(id, words);
    }

    /**
     * Grants what was applied for; done twice, it is done once. Where two clerks decide together, it is proposed to the second.
     *
     * @param words what the citizen is told beside; may be empty
     * @throws RuleBroken {@code services.casework.not-yours}; {@code services.application.moved} when it is not in review
     */
    public void approve(PublicId id, String words) {
        open.one(id);
        decisions.approve(id, words);
    }

    /**
     * Refuses what was applied for; done twice, it is done once. Where two clerks decide together, it is proposed to the second.
     *
     * @throws RuleBroken {@code services.casework.not-yours}; {@code services.application.moved} when it is decided, or the citizen
     *     still has time to send what was asked for; at {@code reason} when there is none
     */
    public void refuse(PublicId id, String words) {
        open.one(id);
        decisions.refuse(id, words);
    }

    private long counted(CaseFilter filter, String more) {
        var query = query("select count(a) from Application a" + ROWS, filter, more, Long.class);
        if (!more.isEmpty()) query.setParameter("today", today());
        return query.getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, CaseFilter filter, String end, Class<T> type) {
        var query = em.createQuery(select + filter.where() + end, type).setParameter("own", kept());
        if (filter.view() == CaseView.MINE) query.setParameter("clerk", clerk());
        filter.slug().ifPresent(slug -> query.setParameter("slug", slug));
        return query;
    }

    private Set<AccountId> kept() {
        var known = own.known();
        return known.isEmpty() ? Set.of(clerk()) : known;
    }

    private AccountId clerk() {
        return acting.signedIn().account();
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
