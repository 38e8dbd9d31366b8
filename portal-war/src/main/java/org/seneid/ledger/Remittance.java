package org.seneid.ledger;

/**
 * What the two sides of a transfer read of each other, as in the remittance information of ISO 20022.
 *
 * @param payer the payer's name for the receiver; empty where the account's own title says it
 * @param receiver the receiver's name for the payer; empty where the account's own title says it
 * @param memo at most 140 characters, may be empty
 */
public record Remittance(String payer, String receiver, String memo) {}
