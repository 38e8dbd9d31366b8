package org.seneid.ledger;

import static org.seneid.ledger.AccountKind.BANK;
import static org.seneid.ledger.AccountKind.CITIZEN;
import static org.seneid.ledger.AccountKind.CLEARING;
import static org.seneid.ledger.AccountKind.FEES;
import static org.seneid.ledger.AccountKind.PAYEE;
import static org.seneid.ledger.AccountKind.SUSPENSE;

import java.util.EnumSet;
import java.util.Set;

/** The only ways that money moves in the ledger: which kind of account may pay which. The schema allows no others. */
public enum TransferKind {
    TOP_UP(Set.of(BANK), Set.of(CITIZEN)),
    PAYMENT(Set.of(CITIZEN), EnumSet.of(PAYEE, FEES)),
    REVERSAL(EnumSet.of(PAYEE, FEES), Set.of(CITIZEN)),
    /** From one citizen to another. */
    TRANSFER(Set.of(CITIZEN), Set.of(CITIZEN)),
    /** On its way to an account at a bank, the citizen's own or somebody's. */
    PAY_OUT(Set.of(CITIZEN), Set.of(CLEARING)),
    /** The bank confirmed what was on its way. */
    SETTLEMENT(Set.of(CLEARING), Set.of(BANK)),
    /** What a bank refused comes back; from the bank when it was sent before there was an account for what is on its way. */
    RETURN(EnumSet.of(CLEARING, BANK), Set.of(CITIZEN)),
    /** Money came in for nobody who is known. */
    ARRIVAL(Set.of(BANK), Set.of(SUSPENSE)),
    /** An operator found whose it is. */
    ASSIGNMENT(Set.of(SUSPENSE), Set.of(CITIZEN));

    private final Set<AccountKind> payers;
    private final Set<AccountKind> receivers;

    TransferKind(Set<AccountKind> payers, Set<AccountKind> receivers) {
        this.payers = payers;
        this.receivers = receivers;
    }

    boolean allows(AccountKind from, AccountKind to) {
        return payers.contains(from) && receivers.contains(to);
    }
}
