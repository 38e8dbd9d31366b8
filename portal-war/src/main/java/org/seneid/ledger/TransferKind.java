package org.seneid.ledger;

import static org.seneid.ledger.AccountKind.BANK;
import static org.seneid.ledger.AccountKind.CITIZEN;
import static org.seneid.ledger.AccountKind.PAYEE;

/** The only ways that money moves in the ledger: which kind of account may pay which. */
public enum TransferKind {
    TOP_UP(BANK, CITIZEN),
    PAYMENT(CITIZEN, PAYEE),
    REVERSAL(PAYEE, CITIZEN),
    /** From one citizen to another. */
    TRANSFER(CITIZEN, CITIZEN),
    /** To an account at a bank, the citizen's own or somebody's. */
    PAY_OUT(CITIZEN, BANK),
    /** What a bank refused comes back. */
    RETURN(BANK, CITIZEN);

    private final AccountKind payer;
    private final AccountKind receiver;

    TransferKind(AccountKind payer, AccountKind receiver) {
        this.payer = payer;
        this.receiver = receiver;
    }

    boolean allows(AccountKind from, AccountKind to) {
        return from == payer && to == receiver;
    }
}
