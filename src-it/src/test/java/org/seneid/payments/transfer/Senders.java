package org.seneid.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.payments.bank.BankAccount;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** Citizens who send money, step by step as the pages do. */
@ApplicationScoped
public class Senders {

    @Inject
    Recipients recipients;

    @Inject
    CreditTransfers transfers;

    @Inject
    Databases databases;

    @Inject
    As as;

    /** A transfer to a citizen, with its amount; not sent. */
    public PublicId filled(Actor payer, Actor receiver, long amount) throws Exception {
        return filled(payer, named(payer, receiver.person().digits()), amount);
    }

    public PublicId filled(Actor payer, BankAccount account, long amount) throws Exception {
        return filled(payer, as.citizen(payer, () -> recipients.byAccount(account)), amount);
    }

    private PublicId filled(Actor payer, Recipient recipient, long amount) throws Exception {
        var id = as.citizen(payer, () -> transfers.begin(recipient, Optional.empty(), ""));
        as.citizen(payer, () -> transfers.fill(id, new Money(amount), "Tra tien"));
        return id;
    }

    public Recipient named(Actor payer, String typed) throws Exception {
        return as.citizen(payer, () -> recipients.byTyped(typed));
    }

    public CreditTransfer send(Actor payer, PublicId id) throws Exception {
        return as.citizen(payer, () -> transfers.send(id, transfers.byId(id).amount()));
    }

    /** What was sent so far becomes long past: its recipients are new no more. */
    public void knowEachOther(Actor payer) throws Exception {
        databases.portal(
                "update credit_transfer set sent_at = timestamp '2026-01-01 00:00:00' where owner = ?",
                payer.account().value());
    }

    public CreditTransfer send(Actor payer, Actor receiver, long amount) throws Exception {
        return send(payer, filled(payer, receiver, amount));
    }

    public CreditTransfer send(Actor payer, BankAccount account, long amount) throws Exception {
        return send(payer, filled(payer, account, amount));
    }
}
