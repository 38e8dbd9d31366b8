package org.seneid.payments.bank.sandbox;

/** What is wrong on purpose with the sandbox's bank. */
public enum BankFault {
    NONE,
    SLOW,
    DOWN,
    REFUSES,
    /** It carries an instruction out, and its answer is lost. */
    LOSES_ANSWERS,
    /** It takes an instruction, and says what became of it a minute later. */
    LATE,
    /** It books an instruction twice, which only its statement shows. */
    DUPLICATES;

    /** The key of its words. */
    public String key() {
        return "registry.country.bank." + this;
    }
}
