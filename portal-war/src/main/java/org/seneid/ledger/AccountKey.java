package org.seneid.ledger;

/** Which account of the ledger, and of what kind; neither ever changes, so it can be kept in memory. */
public record AccountKey(long id, AccountKind kind) {

    // the schema opens these
    static final AccountKey BANK = new AccountKey(0, AccountKind.BANK);
    static final AccountKey CLEARING = new AccountKey(-1, AccountKind.CLEARING);
    static final AccountKey SUSPENSE = new AccountKey(-2, AccountKind.SUSPENSE);
}
