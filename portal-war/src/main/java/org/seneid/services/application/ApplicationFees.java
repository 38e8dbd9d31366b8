package org.seneid.services.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.payments.IssuedBill;
import org.seneid.payments.IssuedBills;
import org.seneid.payments.PaymentEvents.BillSettled;
import org.seneid.payments.bill.BillOccasion;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.text.Formats;
import org.seneid.services.application.ApplicationEvents.ApplicationDecided;
import org.seneid.services.application.ApplicationEvents.FeeLapsed;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.FeeQuote;

/**
 * The fees of applications. An application with a fee waits for its payment, and is submitted in the transaction in which the
 * payee's answer is written down. The application's row is held before the bill's, always.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ApplicationFees {

    @PersistenceContext
    EntityManager em;

    @Inject
    IssuedBills bills;

    @Inject
    ApplicationSubmission submission;

    @Inject
    Catalogue catalogue;

    @Inject
    RowLock rows;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** Issues the bill of an application that goes on once it is paid. */
    void ask(Application application, ServiceDefinition definition, FeeQuote quote, AccountId payer) {
        var payBy = today().plusDays(definition.fees().daysToPay());
        var before = all(application).size();
        var code = "%s%011d".formatted(definition.code(), application.id());
        var bill = bills.issue(
                payer,
                new IssuedBill(
                        new CustomerRef(Payee.STATE_FEES, code),
                        code + "-" + (before + 1),
                        quote.lines(),
                        payBy,
                        occasion(application, definition, payer)));
        em.persist(new ApplicationFee(application, bill, quote.total(), payBy));
    }

    /** Whoever pays for a child finds the application only while acting for the child. */
    private static BillOccasion occasion(Application application, ServiceDefinition definition, AccountId payer) {
        var own = application.owner().equals(payer);
        return new BillOccasion(
                definition.title().vi(), definition.title().en(), own ? "/applications/" + application.publicId() : "");
    }

    /** The last fee that was asked for it. */
    Optional<ApplicationFee> of(Application application) {
        return all(application).stream().findFirst();
    }

    private List<ApplicationFee> all(Application application) {
        return em.createNamedQuery(ApplicationFee.OF_APPLICATION, ApplicationFee.class)
                .setParameter("application", application)
                .getResultList();
    }

    /** A fee is paid: its application goes to the authority. The same news a second time changes nothing. */
    void settled(@Observes BillSettled event) {
        var fee = em.createNamedQuery(ApplicationFee.OF_BILL, ApplicationFee.class)
                .setParameter("bill", event.bill())
                .getResultStream()
                .findFirst();
        if (fee.isEmpty()) return;
        var application = held(fee.get().application().publicId());
        em.refresh(fee.get());
        if (fee.get().status() != FeeStatus.DUE) return;
        fee.get().to(FeeStatus.PAID);
        submission.submit(application, catalogue.definition(application.form()), clock.instant());
    }

    /**
     * Ends the fee of an application that is being withdrawn and is held: what is due is due no more. A contribution that was
     * paid is given back; a fee only where the definition says so, while no clerk has taken the application.
     *
     * @throws org.seneid.platform.RuleBroken {@code payments.pay.underway} while its payee has not answered
     */
    void withdrawn(Application application) {
        var fee = of(application).orElse(null);
        if (fee == null) return;
        if (fee.status() == FeeStatus.DUE) {
            bills.cancel(fee.bill());
            fee.to(FeeStatus.CANCELLED);
        } else if (fee.status() == FeeStatus.PAID && refundable(application)) {
            bills.refund(fee.bill());
            fee.to(FeeStatus.REFUNDED);
        }
    }

    /** A refusal gives a contribution back, since it pays for what is not granted. A fee pays for the decision, and is kept. */
    void decided(@Observes ApplicationDecided event) {
        if (event.end() != ApplicationStatus.REFUSED) return;
        var application = found(event.application());
        if (!catalogue.definition(application.form()).fees().contribution()) return;
        of(application).filter(fee -> fee.status() == FeeStatus.PAID).ifPresent(fee -> {
            bills.refund(fee.bill());
            fee.to(FeeStatus.REFUNDED);
        });
    }

    /** Whether a withdrawal now gives back what was paid. */
    boolean refundable(Application application) {
        if (!application.status().withdrawable()) return false;
        var fees = catalogue.definition(application.form()).fees();
        return fees.contribution() || application.status() == ApplicationStatus.SUBMITTED && fees.refundedUntilReview();
    }

    /** Whether a fee was paid, and its payee has not answered yet. */
    boolean underway(ApplicationFee fee) {
        return fee.status() == FeeStatus.DUE && bills.standing(fee.bill()).isPresent();
    }

    /** Those whose last day to pay is over, the longest waiting first. */
    List<PublicId> overdue(int most) {
        return em.createQuery(
                        "select f.application.publicId from ApplicationFee f where f.status = :due and f.payBy < :today"
                                + " order by f.payBy, f.id",
                        PublicId.class)
                .setParameter("due", FeeStatus.DUE)
                .setParameter("today", today())
                .setMaxResults(most)
                .getResultList();
    }

    /** An application that nobody paid is a form again, with everything in it; one that is being paid waits on. */
    void lapse(PublicId id) {
        var application = held(id);
        var fee = of(application).orElseThrow(NotFound::new);
        if (fee.status() != FeeStatus.DUE || underway(fee) || !fee.payBy().isBefore(today())) return;
        bills.cancel(fee.bill());
        fee.to(FeeStatus.CANCELLED);
        submission.lapse(application, clock.instant());
        happened.fire(new FeeLapsed(application.owner(), application.slug(), id));
    }

    /** Whoever decides it holds its row already. */
    private Application found(PublicId id) {
        return em.createQuery("select a from Application a join fetch a.form where a.publicId = :id", Application.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Application held(PublicId id) {
        return rows.held(Application.class, "publicId", id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
