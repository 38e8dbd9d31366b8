package org.seneid.payments.difference;

import java.time.LocalDate;
import java.util.Optional;
import org.seneid.platform.Money;

/** What stands here behind a booking of an outside party: an order to the bank, or a payment to a payee. */
public interface Counterpart {

    /** The portal's bank, among the parties; the others are payees. */
    String BANK = "BANK";

    /** Our own number of it. */
    String reference();

    /** What the party should have booked; negative when money left the portal. */
    Money expected();

    /** Whether it is carried out, as far as we know. */
    boolean carriedOut();

    /** The day of the party's account that has it. */
    Optional<LocalDate> statementDay();

    /** The party's account of that day has it. */
    void onStatement(LocalDate day);
}
