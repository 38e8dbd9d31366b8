package org.seneid.payments;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** A citizen opened one of their receipts; the subject is its number. */
public record ReceiptViewed(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "receipt.viewed";
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
