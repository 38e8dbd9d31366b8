package org.seneid.payments.debit;

/** What a direct debit does with a bill on a day. */
public enum DebitDecision {
    PAY,
    /** It is more than the citizen allowed: they are asked. */
    ASK,
    /** Its day has not come, or is over. */
    LEAVE
}
