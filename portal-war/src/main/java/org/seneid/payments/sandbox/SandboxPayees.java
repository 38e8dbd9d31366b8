package org.seneid.payments.sandbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.seneid.payments.payee.BookedPayment;
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

    private static final Duration LATE = Duration.ofMinutes(1);

    @Inject
    PayeeDatabase database;

    @Inject
    PartyFaults faults;

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
        var booking = told(notice).orElseGet(() -> booked(notice, fault));
        if (fault == PartyFault.LOSES_ANSWERS)
            throw new PayeeUnavailable(notice.customer().payee(), null);
        return booking.answerAt(clock.instant());
    }

    /** What it was told before under the key of a payment. */
    public Optional<PayeeBooking> told(PaymentNotice notice) {
        return database.booking(notice.customer().payee(), notice.key());
    }

    @Override
    public PayeeAnswer ask(Payee payee, String key) {
        reach(payee);
        return database.booking(payee, key)
                .map(booking -> booking.answerAt(clock.instant()))
                .orElse(PayeeAnswer.NOT_RECEIVED);
    }

    @Override
    public List<BookedPayment> booked(Payee payee, LocalDate day) {
        reach(payee);
        return database.booked(payee, day).stream()
                .flatMap(booking -> IntStream.rangeClosed(1, booking.copies())
                        .mapToObj(copy -> new BookedPayment(
                                booking.reference(copy), booking.key(), booking.bill(), booking.amount())))
                .toList();
    }

    private PayeeBooking booked(PaymentNotice notice, PartyFault fault) {
        var now = clock.instant();
        var visibleAt = fault == PartyFault.LATE ? now.plus(LATE) : now;
        var booking = PayeeBooking.of(notice, judged(notice, fault), fault, now, visibleAt);
        if (database.book(booking, today())) return booking;
        return told(notice)
                .orElseGet(() ->
                        PayeeBooking.of(notice, PayeeAnswer.refused("already-paid"), PartyFault.NONE, now, visibleAt));
    }

    private PayeeAnswer judged(PaymentNotice notice, PartyFault fault) {
        if (fault == PartyFault.REFUSES || fault == PartyFault.CONTRADICTS) return PayeeAnswer.refused("closed");
        if (!notice.customer().payee().kind().recurring())
            return PayeeAnswer.accepted(PayeeBooking.number(notice.customer(), notice.key()));
        var bill = bill(notice.customer(), notice.bill());
        if (bill.isEmpty()) return PayeeAnswer.refused("no-such-bill");
        if (bill.get().paidOn().isPresent()) return PayeeAnswer.refused("already-paid");
        if (!bill.get().amount().equals(notice.amount())) return PayeeAnswer.refused("amount");
        return PayeeAnswer.accepted(PayeeBooking.number(notice.customer(), notice.key()));
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

    /** Whether there is such a customer, also while nobody reaches the payee. */
    public boolean knows(CustomerRef ref) {
        return known(ref).isPresent();
    }

    private Optional<SandboxCustomer> known(CustomerRef ref) {
        if (!ref.payee().kind().recurring()) return Optional.empty();
        return BilledHouseholds.of(ref, today()).or(() -> database.customer(ref));
    }

    private PartyFault reach(Payee payee) {
        var fault = faults.of(payee.name());
        if (PartyFaults.away(fault)) throw new PayeeUnavailable(payee, null);
        return fault;
    }

    /** One bill, as it is now. */
    public Optional<PayeeBill> billNow(CustomerRef ref, String number) {
        reach(ref.payee());
        return bill(ref, number);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
