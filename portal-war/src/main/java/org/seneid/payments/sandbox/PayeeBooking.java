package org.seneid.payments.sandbox;

import java.time.Instant;
import java.util.Locale;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PaymentNotice;
import org.seneid.platform.Money;

/**
 * What a payee of the sandbox was told and decided.
 *
 * @param answer what it decided
 * @param booked whether its file of the day has it; not so after a refusal, unless that is its mistake
 * @param copies how often the file has it; more than once is its mistake
 * @param visibleAt when it says what it decided
 */
public record PayeeBooking(
        String key,
        CustomerRef customer,
        String bill,
        Money amount,
        PayeeAnswer answer,
        boolean booked,
        int copies,
        Instant toldAt,
        Instant visibleAt) {

    private static final int PREFIX = 3;

    /** A key is random from its first character on: so many tell it from all others. */
    private static final int FROM_KEY = 12;

    static PayeeBooking of(PaymentNotice notice, PayeeAnswer answer, PartyFault fault, Instant now, Instant visibleAt) {
        return new PayeeBooking(
                notice.key(),
                notice.customer(),
                notice.bill(),
                notice.amount(),
                answer,
                accepted(answer) || fault == PartyFault.CONTRADICTS,
                fault == PartyFault.DUPLICATES ? 2 : 1,
                now,
                visibleAt);
    }

    private static boolean accepted(PayeeAnswer answer) {
        return answer.outcome() == PayeeAnswer.Outcome.ACCEPTED;
    }

    public boolean accepted() {
        return accepted(answer);
    }

    PayeeAnswer answerAt(Instant now) {
        return now.isBefore(visibleAt) ? PayeeAnswer.UNKNOWN : answer;
    }

    /** The payee's own number of a booking; a refusal that was booked all the same has one too. */
    String reference(int copy) {
        return number(customer, key) + (copy == 1 ? "" : "-" + copy);
    }

    static String number(CustomerRef customer, String key) {
        var prefix = customer.payee().name().substring(0, PREFIX);
        var end = key.substring(0, Math.min(key.length(), FROM_KEY)).toUpperCase(Locale.ROOT);
        return prefix + "-" + end;
    }

    /** Whether this is what it was told before under the same key. */
    public boolean same(PaymentNotice notice) {
        return customer.equals(notice.customer()) && bill.equals(notice.bill()) && amount.equals(notice.amount());
    }
}
