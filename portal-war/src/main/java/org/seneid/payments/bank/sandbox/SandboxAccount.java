package org.seneid.payments.bank.sandbox;

import org.seneid.payments.bank.BankAccount;

/**
 * An account in the sandbox's bank.
 *
 * @param holder in capitals without marks, as banks tell each other
 * @param opening the balance that it was opened with, in đồng
 */
public record SandboxAccount(BankAccount account, String holder, long opening) {

    private static final String[] FAMILIES = {"NGUYEN", "TRAN", "LE", "PHAM", "HOANG", "VU", "DANG", "BUI", "DO", "HO"};
    private static final String[] MIDDLES = {"VAN", "THI", "MINH", "THANH", "NGOC", "DUC", "HONG", "QUANG"};
    private static final String[] GIVENS = {
        "ANH", "HA", "HAI", "HUONG", "LAM", "LINH", "NAM", "PHUC", "THAO", "TUAN", "YEN"
    };
    private static final int SHORTEST = 6;

    /** Every number of six digits or more that begins with 9 is somebody's, at any bank, with nothing in it yet. */
    static boolean invented(BankAccount account) {
        return account.number().startsWith("9") && account.number().length() >= SHORTEST;
    }

    /** The holder of an account that was invented: a name that follows from the number. */
    static SandboxAccount invent(BankAccount account) {
        var name = pick(FAMILIES, account, 7) + " " + pick(MIDDLES, account, 31) + " " + pick(GIVENS, account, 127);
        return new SandboxAccount(account, name, 0);
    }

    private static String pick(String[] from, BankAccount account, int turn) {
        return from[Math.floorMod((account.bin() + account.number()).hashCode() / turn, from.length)];
    }
}
