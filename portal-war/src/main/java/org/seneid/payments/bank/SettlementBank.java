package org.seneid.payments.bank;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The port to the bank that holds the portal's money and reaches all other banks: an outside party that may be slow, down,
 * or say no.
 *
 * <p>A call goes over a network: make it outside a database transaction. Every method answers or throws within {@code
 * sen.bank.time-limit}.
 */
public interface SettlementBank {

    /**
     * Whose account it is, as its own bank writes the name.
     *
     * @return empty when that bank has no such account
     * @throws BankUnavailable when there is no answer in time
     */
    Optional<String> holder(BankAccount account);

    /** Carries an instruction out; sending it again by the same key changes nothing and gets the same answer. */
    BankAnswer carryOut(BankInstruction instruction);

    /** What became of an instruction that was sent and not answered. */
    BankAnswer becameOf(String key);

    /**
     * What was booked on the portal's account on one day.
     *
     * @param day in the citizens' zone; of today, all that was booked so far
     * @return an ISO 20022 camt.053 document
     * @throws BankUnavailable when there is no answer in time
     */
    String statement(LocalDate day);
}
