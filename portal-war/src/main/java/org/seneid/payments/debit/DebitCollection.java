package org.seneid.payments.debit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.ledger.LedgerPosting;
import org.seneid.payments.PayableBill;
import org.seneid.payments.Posting;
import org.seneid.payments.bill.Bill;
import org.seneid.payments.debit.DebitEvents.OverCeiling;
import org.seneid.payments.debit.DebitEvents.PayeeSilent;
import org.seneid.payments.debit.DebitEvents.TooLittle;
import org.seneid.payments.debit.DebitQuestion.Reason;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** The steps of paying bills by themselves, each a transaction. Two nodes that take the same step at once do it once. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DebitCollection {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    LedgerPosting ledger;

    @Inject
    Posting posting;

    @Inject
    Clock clock;

    @Inject
    Event<OverCeiling> overCeiling;

    @Inject
    Event<TooLittle> tooLittle;

    @Inject
    Event<PayeeSilent> payeeSilent;

    /**
     * A bill that a direct debit may pay.
     *
     * @param amount what the payee asked for last
     */
    public record Candidate(PublicId debit, PublicId bill, Money amount) {}

    /** The direct debits that are in force, and whose bills they pay; a page of them. */
    public List<Object[]> active(long after, int most) {
        return em.createQuery(
                        "select d.id, d.publicId, c.payee, c.code from DirectDebit d join d.customer c where d.status = :active"
                                + " and d.id > :after order by d.id",
                        Object[].class)
                .setParameter("active", DebitStatus.ACTIVE)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The unpaid bills of one whose day has come, after those were asked about that are too much. */
    public List<Candidate> due(PublicId id) {
        var debit = rows.held(DirectDebit.class, "publicId", id).orElseThrow();
        if (!usable(debit)) return List.of();
        return waiting(debit)
                .filter(bill -> toBePaid(debit, bill))
                .map(bill -> new Candidate(id, bill.publicId(), bill.amount()))
                .toList();
    }

    /** The unpaid bills of one, without those it leaves to the citizen. */
    private Stream<Bill> waiting(DirectDebit debit) {
        return em.createNamedQuery(DirectDebit.WAITING, Bill.class)
                .setParameter("customer", debit.customer())
                .setParameter("owner", debit.owner())
                .setParameter("debit", debit.id())
                .setParameter("earlier", Reason.EARLIER)
                .getResultStream();
    }

    private boolean toBePaid(DirectDebit debit, Bill bill) {
        var decision = debit.decide(bill.amount(), bill.issuedOn(), bill.dueOn(), Formats.day(clock.instant()));
        if (decision == DebitDecision.ASK && firstTold(debit, bill, Reason.OVER_CEILING))
            overCeiling.fire(new OverCeiling(
                    debit.owner(),
                    bill.publicId(),
                    debit.customer().getPayee().title(),
                    bill.amount(),
                    debit.ceiling()));
        return decision == DebitDecision.PAY;
    }

    /** What the payee is asked about before. */
    public Optional<PayableBill> payable(Candidate candidate) {
        return debit(candidate).map(debit -> posting.payable(debit.owner(), candidate.bill()));
    }

    /**
     * Pays a bill, unless its citizen changed their mind meanwhile or somebody paid it; with too little money they are told.
     *
     * @return the payment; empty when there is none
     */
    public Optional<PublicId> pay(Candidate candidate) {
        var debit = rows.held(DirectDebit.class, "publicId", candidate.debit()).orElseThrow();
        if (!usable(debit)) return Optional.empty();
        var balance = ledger.hold(debit.owner()).balance();
        var found = held(debit, candidate);
        if (found.isPresent() && balance.compareTo(candidate.amount()) < 0) {
            tell(debit, found.get());
            return Optional.empty();
        }
        return found.flatMap(bill ->
                posting.postAutomatic(debit.owner(), bill.publicId(), candidate.amount(), debit.id(), clock.instant()));
    }

    /** Its payee does not answer, so it is not paid; on its last day the citizen is told, who can pay another way. */
    public void silent(Candidate candidate) {
        var debit = rows.held(DirectDebit.class, "publicId", candidate.debit()).orElseThrow();
        if (!usable(debit)) return;
        held(debit, candidate)
                .filter(this::lastDay)
                .filter(bill -> firstTold(debit, bill, Reason.SILENT))
                .ifPresent(bill -> payeeSilent.fire(new PayeeSilent(
                        debit.owner(),
                        bill.publicId(),
                        debit.customer().getPayee().title(),
                        bill.amount(),
                        bill.dueOn())));
    }

    /** The bill, when it is still to be paid today; asked under the locks, as somebody may just have paid it. */
    private Optional<Bill> held(DirectDebit debit, Candidate candidate) {
        var today = Formats.day(clock.instant());
        return waiting(debit)
                .filter(bill -> bill.publicId().equals(candidate.bill()))
                .filter(bill ->
                        debit.decide(candidate.amount(), bill.issuedOn(), bill.dueOn(), today) == DebitDecision.PAY)
                .findFirst();
    }

    private void tell(DirectDebit debit, Bill bill) {
        if (firstTold(debit, bill, Reason.SHORT) || lastDay(bill) && firstToday(debit, bill))
            tooLittle.fire(new TooLittle(
                    debit.owner(), bill.publicId(), debit.customer().getPayee().title(), bill.amount(), bill.dueOn()));
    }

    private boolean lastDay(Bill bill) {
        return Formats.day(clock.instant()).equals(bill.dueOn());
    }

    private boolean firstTold(DirectDebit debit, Bill bill, Reason reason) {
        return noted(debit, bill, reason, LocalDate.EPOCH);
    }

    private boolean firstToday(DirectDebit debit, Bill bill) {
        return noted(debit, bill, Reason.SHORT, Formats.day(clock.instant()));
    }

    /** Notes that it is told now, unless it was told since then. */
    private boolean noted(DirectDebit debit, Bill bill, Reason reason, LocalDate since) {
        var told = em.createQuery(
                        "select count(q) from DebitQuestion q where q.debit = :debit and q.bill = :bill and q.reason = :reason"
                                + " and q.toldOn >= :since",
                        Long.class)
                .setParameter("debit", debit.id())
                .setParameter("bill", bill.id())
                .setParameter("reason", reason)
                .setParameter("since", since)
                .getSingleResult();
        if (told > 0) return false;
        em.persist(new DebitQuestion(debit.id(), bill.id(), reason, Formats.day(clock.instant())));
        return true;
    }

    /** Nobody's money moves by itself while they cannot look at it. */
    private boolean usable(DirectDebit debit) {
        return em.find(Account.class, debit.owner().value()).status() == AccountStatus.ACTIVE;
    }

    private Optional<DirectDebit> debit(Candidate candidate) {
        return em.createQuery("select d from DirectDebit d where d.publicId = :id", DirectDebit.class)
                .setParameter("id", candidate.debit())
                .getResultStream()
                .findFirst();
    }
}
