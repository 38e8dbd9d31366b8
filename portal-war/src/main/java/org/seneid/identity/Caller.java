package org.seneid.identity;

import java.io.Serializable;

/**
 * Who says they are at the door; there need not be such an account.
 *
 * @param name a citizen's number as twelve digits, or a staff name
 */
public record Caller(Door door, String name) implements Serializable {

    static Caller of(Account account) {
        return account.loginName()
                .map(name -> new Caller(Door.STAFF, name))
                .orElseGet(() -> new Caller(Door.CITIZENS, account.person().digits()));
    }

    /** What tries are counted under. */
    String hash() {
        return Hash.of(door + ":" + name);
    }

    /** What tries of a second factor are counted under: who makes them knows the password, which weighs more. */
    String secondFactorHash() {
        return Hash.of("second factor:" + door + ":" + name);
    }

    /** Names never appear in a log by accident. */
    @Override
    public String toString() {
        return "Caller[" + door + "]";
    }
}
