package org.seneid.payments.bank.sandbox;

import java.time.Instant;
import java.util.List;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankAnswer;
import org.seneid.payments.bank.BankInstruction;
import org.seneid.payments.bank.BankRefusal;

/**
 * What the sandbox's bank was told and decided.
 *
 * @param key of the portal's instruction, or the bank's own for what arrived by itself
 * @param account the other side's
 * @param amount in đồng
 * @param receiver the number, under the portal's BIN, that an arrival is for; else empty
 * @param reference the bank's own number, of a refusal too
 * @param copies how often it stands on the statement: more than once, or after a refusal, is the bank's mistake
 * @param visibleAt when the bank says what became of it
 */
public record BankBooking(
        String key,
        Kind kind,
        BankAccount account,
        long amount,
        String memo,
        String receiver,
        boolean accepted,
        String reference,
        String reason,
        int copies,
        Instant bookedAt,
        Instant visibleAt) {

    /** Which way money went, seen from the portal. */
    public enum Kind {
        TRANSFER,
        COLLECTION,
        MANDATE,
        /** Somebody paid a citizen of the portal. */
        ARRIVAL;

        boolean comesIn() {
            return this == COLLECTION || this == ARRIVAL;
        }
    }

    static BankBooking of(BankInstruction order, BankAnswer answer, int copies, Instant now, Instant visibleAt) {
        return new BankBooking(
                order.key(),
                Kind.valueOf(order.kind().name()),
                order.account(),
                order.amount().dong(),
                order.memo(),
                "",
                answer.outcome() == BankAnswer.Outcome.ACCEPTED,
                answer.reference().isEmpty() ? "FT-" + order.key().substring(0, 12) : answer.reference(),
                answer.reason(),
                copies,
                now,
                visibleAt);
    }

    /** In đồng, negative when money left the portal's account. */
    long signed() {
        return kind.comesIn() ? amount : -amount;
    }

    /** What a day changed on the portal's account, in đồng. */
    static long moved(List<BankBooking> day) {
        return day.stream()
                .mapToLong(booking -> booking.signed() * booking.copies())
                .sum();
    }

    BankAnswer answer(Instant now) {
        if (now.isBefore(visibleAt)) return BankAnswer.UNKNOWN;
        return accepted ? BankAnswer.accepted(reference) : BankAnswer.refused(BankRefusal.of(reason));
    }
}
