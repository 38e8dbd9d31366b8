package org.seneid.payments.receipt;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** Somebody who holds a receipt and its code checked it; who it was is not known. */
public record ReceiptChecked(AccountId citizen, String subject) implements Audited {

    @Override
    public String act() {
        return "receipt.checked";
    }
}
