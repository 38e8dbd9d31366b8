package org.seneid.payments.sandbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.payee.PayeeCustomer;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.payments.payee.Payees;
import org.seneid.payments.payee.PaymentNotice;
import org.seneid.payments.payee.PaymentSettings;
import org.seneid.platform.Money;
import org.seneid.platform.adapter.Adapter;
import org.seneid.platform.text.Formats;

/** The payees of the sandbox country: they answer from their own database, with the faults that are switched on. */
@Adapter("sandbox")
@ApplicationScoped
public class SandboxPayees implements Payees {

    @Inject
    PayeeDatabase database;

    @Inject
    PaymentSettings settings;

    @Inject
    Clock clock;

    private Billing billing;

    @PostConstruct
    void readTariffs() {
        billing = new Billing(settings.fiveTiersFrom());
    }

    @Override
    public Optional<PayeeCustomer> customer(CustomerRef ref) {
        reach(ref.payee());
        return known(ref).map(customer -> new PayeeCustomer(ref, customer.masked()));
    }

    @Override
    public List<PayeeBill> bills(CustomerRef ref) {
        reach(ref.payee());
        return billsOf(ref, database.paid(ref));
    }

    @Override
    public Optional<Money> due(CustomerRef ref, String bill) {
        return billNow(ref, bill).filter(found -> found.paidOn().isEmpty()).map(PayeeBill::amount);
    }

    @Override
    public PayeeAnswer tell(PaymentNotice notice) {
        var fault = reach(notice.customer().payee());
        var answer = database.answered(notice.customer().payee(), notice.key()).orElseGet(() -> booked(notice, fault));
        return fault.losesAnswers() ? PayeeAnswer.UNKNOWN : answer;
    }

    @Override
    public PayeeAnswer ask(Payee payee, String key) {
        reach(payee);
        return database.answered(payee, key).orElse(PayeeAnswer.NOT_RECEIVED);
    }

    private PayeeAnswer booked(PaymentNotice notice, PayeeFault fault) {
        var answer = judged(notice, fault);
        return database.book(notice, answer, today())
                ? answer
                : database.answered(notice.customer().payee(), notice.key())
                        .orElse(PayeeAnswer.refused("already-paid"));
    }

    private PayeeAnswer judged(PaymentNotice notice, PayeeFault fault) {
        if (fault.refuses()) return PayeeAnswer.refused("closed");
        if (!notice.customer().payee().kind().recurring()) return PayeeAnswer.accepted(reference(notice));
        var bill = bill(notice.customer(), notice.bill());
        if (bill.isEmpty()) return PayeeAnswer.refused("no-such-bill");
        if (bill.get().paidOn().isPresent()) return PayeeAnswer.refused("already-paid");
        if (!bill.get().amount().equals(notice.amount())) return PayeeAnswer.refused("amount");
        return PayeeAnswer.accepted(reference(notice));
    }

    private Optional<PayeeBill> bill(CustomerRef ref, String number) {
        return billsOf(ref, database.paid(ref)).stream()
                .filter(bill -> bill.number().equals(number))
                .findFirst();
    }

    private List<PayeeBill> billsOf(CustomerRef ref, Map<String, LocalDate> paid) {
        return known(ref)
                .map(customer -> billing.bills(customer, today(), paid))
                .orElse(List.of());
    }

    private Optional<SandboxCustomer> known(CustomerRef ref) {
        if (!ref.payee().kind().recurring()) return Optional.empty();
        return BilledHouseholds.of(ref, today()).or(() -> database.customer(ref));
    }

    private static String reference(PaymentNotice notice) {
        var prefix = notice.customer().payee().name().substring(0, 3);
        return "%s-%08d".formatted(prefix, Math.floorMod(notice.key().hashCode(), 100_000_000));
    }

    private PayeeFault reach(Payee payee) {
        var fault = database.fault(payee);
        if (!answers(fault)) throw new PayeeUnavailable(payee, null);
        return fault;
    }

    /** One bill, as it is now. */
    public Optional<PayeeBill> billNow(CustomerRef ref, String number) {
        reach(ref.payee());
        return bill(ref, number);
    }

    /** Waits as long as the payee is slow, at most as long as the portal waits; false when no answer came by then. */
    private boolean answers(PayeeFault fault) {
        if (fault.down()) return false;
        long wait = Math.min(fault.latency().toMillis(), settings.timeout().toMillis());
        try {
            if (wait > 0) TimeUnit.MILLISECONDS.sleep(wait);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
        return fault.latency().compareTo(settings.timeout()) < 0;
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
