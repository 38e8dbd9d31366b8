package org.seneid.ledger;

/** Which account of the ledger, and of what kind; neither ever changes, so it can be kept in memory. */
public record AccountKey(long id, AccountKind kind) {

    /** The account of the world outside, which the schema opens. */
    static final AccountKey THE_BANK = new AccountKey(0, AccountKind.BANK);
}
