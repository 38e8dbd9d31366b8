package org.seneid.documents.mistake;

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
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.DocumentRefresher;
import org.seneid.documents.DocumentReport;
import org.seneid.documents.ReportAnswer;
import org.seneid.documents.ReportStatus;
import org.seneid.documents.ReportedValues;
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

/**
 * The mistakes that citizens reported, as the clerk who is signed in may answer them: none of their own, or of somebody they live
 * with. Asks the register who that is, so never in a transaction.
 */
@Stateless
@RolesAllowed(Role.CLERKS)
@TransactionAttribute(NOT_SUPPORTED)
public class MistakeCases {

    private static final SortOrder ORDER =
            new SortOrder(Map.of("due", "r.answerBy", "reported", "r.reportedAt"), "r.id");
    private static final String ROWS = " where r.owner not in :own and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    MistakeAnswers answers;

    @Inject
    ReportedValues values;

    @Inject
    CurrentDocuments documents;

    @Inject
    DocumentRefresher refresher;

    @Inject
    OwnAccounts own;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** A part of the list; ordered by {@code due} or {@code reported}. */
    public List<MistakeRow> page(MistakeFilter filter, Slice slice) {
        var select = "select r from DocumentReport r join fetch r.document" + ROWS;
        return SortOrder.part(query(select, filter, ORDER.by(slice), DocumentReport.class), slice)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    public RowCount count(MistakeFilter filter) {
        return RowCount.of(counted(filter, ""));
    }

    /** How many nobody has yet, how many of them are late, and how many are due today. */
    public Waiting waiting() {
        return new Waiting(
                (int) counted(MistakeFilter.OPEN, ""),
                (int) counted(MistakeFilter.OPEN, " and r.answerBy < :today"),
                (int) counted(MistakeFilter.OPEN, " and r.answerBy = :today"));
    }

    /** The one of this number; empty when there is none that this clerk may answer. */
    public Optional<PublicId> find(String number) {
        return MistakeRow.idOf(number).flatMap(key -> em.createQuery(
                        "select r.publicId from DocumentReport r where r.id = :key and r.owner not in :own and r.status"
                                + " <> org.seneid.documents.ReportStatus.WITHDRAWN",
                        PublicId.class)
                .setParameter("key", key)
                .setParameter("own", kept())
                .getResultStream()
                .findFirst());
    }

    /**
     * Asks the register again for what this clerk has to answer; nothing for others, or when it is answered.
     *
     * @throws NotFound when there is none that this clerk may answer
     */
    public void askRegister(PublicId id) {
        var report = one(id);
        if (has(report) && report.status().open())
            refresher.again(report.owner(), Set.of(report.document().kind()));
    }

    /**
     * One case, with all that was reported when this clerk has it; then its owner reads in their log that it was opened.
     *
     * @throws NotFound when there is none that this clerk may answer
     */
    public MistakeCase byId(PublicId id) {
        var report = one(id);
        if (!has(report)) return new MistakeCase(row(report), Optional.empty());
        answers.read(report);
        var document = documents.of(report.owner(), report.document().publicId());
        return new MistakeCase(
                row(report), Optional.of(new MistakeCase.Work(values.of(report), name(report.owner()), document)));
    }

    private boolean has(DocumentReport report) {
        return report.clerk().filter(clerk()::equals).isPresent();
    }

    /**
     * Takes one from the queue.
     *
     * @throws RuleBroken {@code documents.report.taken} when another was faster
     * @throws NotFound when there is none that this clerk may answer
     */
    public void take(PublicId id) {
        one(id);
        answers.take(id);
    }

    /**
     * Gives one back to the queue.
     *
     * @throws RuleBroken {@code documents.report.not-yours} when this clerk has not taken it
     */
    public void giveBack(PublicId id) {
        one(id);
        answers.giveBack(id);
    }

    /**
     * Answers one: accepted, and the authority corrects its register, whose next answer closes the case for good; or refused.
     *
     * @throws RuleBroken {@code documents.report.not-yours} when this clerk has not taken it
     */
    public void answer(PublicId id, boolean accepted, ReportAnswer words) {
        one(id);
        answers.answer(id, accepted ? ReportStatus.ACCEPTED : ReportStatus.REFUSED, words);
    }

    private DocumentReport one(PublicId id) {
        var report = em.createQuery(
                        "select r from DocumentReport r join fetch r.document where r.publicId = :id",
                        DocumentReport.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (own.include(report.owner()) || report.status() == ReportStatus.WITHDRAWN) throw new NotFound();
        return report;
    }

    private MistakeRow row(DocumentReport report) {
        return MistakeRow.of(report, clerk(), today());
    }

    private long counted(MistakeFilter filter, String more) {
        var query = query("select count(r) from DocumentReport r" + ROWS, filter, more, Long.class);
        if (!more.isEmpty()) query.setParameter("today", today());
        return query.getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, MistakeFilter filter, String end, Class<T> type) {
        var query = em.createQuery(select + filter.where() + end, type).setParameter("own", kept());
        if (filter == MistakeFilter.MINE) query.setParameter("clerk", clerk());
        return query;
    }

    private Set<AccountId> kept() {
        var known = own.known();
        return known.isEmpty() ? Set.of(clerk()) : known;
    }

    private String name(AccountId account) {
        return (String) em.createNativeQuery("select name from account where id = ?1")
                .setParameter(1, account.value())
                .getSingleResult();
    }

    private AccountId clerk() {
        return acting.signedIn().account();
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
