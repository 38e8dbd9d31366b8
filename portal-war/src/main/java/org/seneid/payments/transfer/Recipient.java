package org.seneid.payments.transfer;

import java.util.Optional;
import org.seneid.payments.bank.BankAccount;
import org.seneid.platform.AccountId;

/**
 * Whoever money can be sent to.
 *
 * @param account of a citizen: their number under the portal's BIN
 * @param holder the name, as the portal or the account's bank writes it
 * @param citizen whose account it is here; empty for an account at a bank
 */
public record Recipient(BankAccount account, String holder, Optional<AccountId> citizen) {

    /** Whether another naming is of the same one: a citizen may be called otherwise by now, a bank's customer may not. */
    public boolean sameAs(Recipient other) {
        return account.equals(other.account)
                && citizen.equals(other.citizen)
                && (citizen.isPresent() || holder.equals(other.holder));
    }
}
