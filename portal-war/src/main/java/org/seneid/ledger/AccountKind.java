package org.seneid.ledger;

/**
 * What an account of the ledger is for.
 *
 * <p>A citizen's account must never go below its floor, so it is held while its money moves. All others have no floor:
 * each line adds a {@link Delta} that waits for nobody, and {@link LedgerFolding} adds those up later.
 */
public enum AccountKind {
    CITIZEN,
    /** What is owed to a payee. */
    PAYEE,
    /** The portal's account at its bank, seen from outside: minus what the bank holds for the portal. */
    BANK,
    /** Money on its way to a bank that has not confirmed it. */
    CLEARING,
    /** What is owed to the treasury for fees. */
    FEES,
    /** Money that came in and is nobody's yet. */
    SUSPENSE;

    /** Whether an account of this kind has a floor. */
    boolean floored() {
        return this == CITIZEN;
    }

    /** The key of its words. */
    public String key() {
        return "ledger.account.kind." + this;
    }
}
