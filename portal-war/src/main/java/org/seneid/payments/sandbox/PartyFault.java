package org.seneid.payments.sandbox;

/** What is wrong on purpose with an outside party of the sandbox that moves money: the bank, or a payee. */
public enum PartyFault {
    NONE,
    SLOW,
    /** Its answers come after every time limit. */
    HANGS,
    DOWN,
    REFUSES,
    /** It does what it is told, and its answer is lost. */
    LOSES_ANSWERS,
    /** It takes what it is told, and says what became of it a minute later. */
    LATE,
    /** It books what it is told twice, which only its account of the day shows. */
    DUPLICATES,
    /** It refuses what it is told and books it all the same, which only its account of the day shows. */
    CONTRADICTS;

    /** The key of its words. */
    public String key() {
        return "registry.country.party." + this;
    }
}
