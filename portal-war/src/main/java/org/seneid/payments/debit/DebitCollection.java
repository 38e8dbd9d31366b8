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
import org.seneid.payments.AgreedBill;
import org.seneid.payments.PayableBill;
import org.seneid.payments.Posting;
import org.seneid.payments.bill.Bill;
import org.seneid.payments.debit.DebitEvents.OverCeiling;
import org.seneid.payments.debit.DebitEvents.PayeeSilent;
import org.seneid.payments.debit.DebitEvents.TooLittle;
import org.seneid.payments.debit.UncollectedBill.Reason;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;

/** The steps of paying bills automatically, each a transaction. Two nodes that take the same step at once do it once. */
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

    /**
     * A direct debit that is in force.
     *
     * @param place where it stands among them
     * @param customer whose bills it pays
     */
    public record Active(long place, PublicId id, CustomerRef customer) {}

    /** The direct debits that are in force; those behind a place, a page of them. */
    public List<Active> active(long after, int most) {
        return em.createQuery(
                        "select d.id, d.publicId, c.payee, c.code from DirectDebit d join d.customer c where d.status = :active"
                                + " and d.id > :after order by d.id",
                        Object[].class)
                .setParameter("active", DebitStatus.ACTIVE)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(row ->
                        new Active((Long) row[0], (PublicId) row[1], new CustomerRef((Payee) row[2], (String) row[3])))
                .toList();
    }

    /** The unpaid bills of one whose day has come, after those were asked about that are too much. */
    public List<Candidate> due(PublicId id) {
        var debit = found(id);
        if (!usable(debit)) return List.of();
        var bills = waiting(debit).toList();
        var tooMuch = bills.stream()
                .filter(bill -> decision(debit, bill) == DebitDecision.ASK)
                .filter(bill -> !told(debit, bill, Reason.OVER_CEILING, LocalDate.EPOCH))
                .toList();
        if (!tooMuch.isEmpty()) askAbout(tooMuch, held(id));
        return bills.stream()
                .filter(bill -> decision(debit, bill) == DebitDecision.PAY)
                .map(bill -> new Candidate(id, bill.publicId(), bill.amount()))
                .toList();
    }

    /** The unpaid bills of one, without those it leaves to the citizen. */
    private Stream<Bill> waiting(DirectDebit debit) {
        return em.createNamedQuery(DirectDebit.WAITING, Bill.class)
                .setParameter("customer", debit.customer())
                .setParameter("debit", debit.id())
                .setParameter("left", Reason.LEFT)
                .getResultStream();
    }

    private DebitDecision decision(DirectDebit debit, Bill bill) {
        return debit.decide(bill.amount(), bill.issuedOn(), bill.dueOn(), Formats.day(clock.instant()));
    }

    private void askAbout(List<Bill> tooMuch, DirectDebit debit) {
        var still = waiting(debit).map(Bill::id).toList();
        tooMuch.stream()
                .filter(bill -> still.contains(bill.id()))
                .filter(bill -> decision(debit, bill) == DebitDecision.ASK)
                .filter(bill -> firstTold(debit, bill, Reason.OVER_CEILING))
                .forEach(bill -> overCeiling.fire(new OverCeiling(
                        debit.owner(),
                        bill.publicId(),
                        debit.customer().getPayee().title(),
                        bill.amount(),
                        debit.ceiling())));
    }

    /** What the payee is asked about before. */
    public PayableBill payable(Candidate candidate) {
        return posting.payable(found(candidate.debit()).owner(), candidate.bill());
    }

    /**
     * Pays a bill, unless its citizen changed their mind meanwhile or somebody paid it; with too little money they are told.
     *
     * @return the payment; empty when there is none
     */
    public Optional<PublicId> pay(Candidate candidate) {
        var debit = held(candidate.debit());
        if (!usable(debit)) return Optional.empty();
        var account = ledger.hold(debit.owner());
        var bill = toBePaid(debit, candidate);
        if (bill.isEmpty()) return Optional.empty();
        if (account.balance().compareTo(candidate.amount()) < 0) {
            tell(debit, bill.get());
            return Optional.empty();
        }
        var agreed = new AgreedBill(candidate.bill(), candidate.amount());
        return posting.postAutomatic(agreed, debit.owner(), debit.id(), account, clock.instant());
    }

    /** Its payee does not answer, so it is not paid; on its last day the citizen is told, who can pay another way. */
    public void silent(Candidate candidate) {
        var debit = held(candidate.debit());
        if (!usable(debit)) return;
        toBePaid(debit, candidate)
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
    private Optional<Bill> toBePaid(DirectDebit debit, Candidate candidate) {
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
        if (told(debit, bill, reason, since)) return false;
        em.persist(new UncollectedBill(debit.id(), bill.id(), reason, Formats.day(clock.instant())));
        return true;
    }

    private boolean told(DirectDebit debit, Bill bill, Reason reason, LocalDate since) {
        var found = em.createQuery(
                        "select count(u) from UncollectedBill u where u.debit = :debit and u.bill = :bill and u.reason = :reason"
                                + " and u.notedOn >= :since",
                        Long.class)
                .setParameter("debit", debit.id())
                .setParameter("bill", bill.id())
                .setParameter("reason", reason)
                .setParameter("since", since)
                .getSingleResult();
        return found > 0;
    }

    /** Nobody's money moves automatically while they cannot look at it. */
    private boolean usable(DirectDebit debit) {
        return em.find(Account.class, debit.owner().value()).status() == AccountStatus.ACTIVE;
    }

    private DirectDebit held(PublicId id) {
        return rows.held(DirectDebit.class, "publicId", id).orElseThrow();
    }

    private DirectDebit found(PublicId id) {
        return em.createQuery("select d from DirectDebit d where d.publicId = :id", DirectDebit.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow();
    }
}
