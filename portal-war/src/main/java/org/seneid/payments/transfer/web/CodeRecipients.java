package org.seneid.payments.transfer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.transfer.CreditTransfers;
import org.seneid.payments.transfer.Recipients;
import org.seneid.payments.vietqr.VietQr;
import org.seneid.platform.PublicId;

/** Begins a transfer to whoever a VietQR code names, with the amount and the memo that it asks for. */
@ApplicationScoped
class CodeRecipients {

    @Inject
    Recipients recipients;

    @Inject
    CreditTransfers transfers;

    /**
     * @param text pasted, or read off a picture
     * @throws org.seneid.platform.RuleBroken for what is no such code, and as {@link Recipients#byAccount}
     */
    PublicId begin(String text) {
        var qr = VietQr.parse(text);
        var recipient = recipients.byAccount(new BankAccount(qr.bin(), qr.account()));
        return transfers.begin(recipient, qr.amount(), TransferMemo.shortened(qr.memo()));
    }
}
