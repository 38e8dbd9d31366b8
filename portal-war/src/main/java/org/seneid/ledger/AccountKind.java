package org.seneid.ledger;

/**
 * Whose money an account of the ledger tells.
 *
 * <p>A citizen's account keeps its balance in its row, because it must never go below its floor. A payee's is summed
 * from its entries when somebody asks: kept in one row, it would make everybody who pays the same company wait in line.
 */
public enum AccountKind {
    CITIZEN,
    PAYEE,
    BANK
}
