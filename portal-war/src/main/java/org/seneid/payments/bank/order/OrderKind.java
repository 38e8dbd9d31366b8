package org.seneid.payments.bank.order;

import org.seneid.payments.bank.BankInstruction;

/** What a citizen has the bank do; its words are {@code payments.order.kind.<name>}. */
public enum OrderKind {
    /** One đồng to an account, with a code that only whoever sees the account can read. */
    TEST(BankInstruction.Kind.TRANSFER),
    /** Leave to collect from an account. */
    MANDATE(BankInstruction.Kind.MANDATE),
    /** From the citizen's account at a bank into the account here. */
    TOP_UP(BankInstruction.Kind.COLLECTION),
    /** From the account here to the citizen's account at a bank. */
    PAY_OUT(BankInstruction.Kind.TRANSFER),
    /** From the account here to somebody's account at a bank. */
    TRANSFER(BankInstruction.Kind.TRANSFER);

    private final BankInstruction.Kind instruction;

    OrderKind(BankInstruction.Kind instruction) {
        this.instruction = instruction;
    }

    BankInstruction.Kind instruction() {
        return instruction;
    }

    /** Whether the citizen's money leaves with it. */
    public boolean spends() {
        return this == PAY_OUT || this == TRANSFER;
    }

    public String key() {
        return "payments.order.kind." + this;
    }
}
