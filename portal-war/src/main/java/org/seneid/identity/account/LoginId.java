package org.seneid.identity.account;

import java.io.Serializable;

/**
 * Who says they are at the door; there need not be such an account.
 *
 * @param name a citizen's number as twelve digits, or a staff name
 */
public record LoginId(Realm door, String name) implements Serializable {

    public static LoginId of(Account account) {
        return account.loginName()
                .map(name -> new LoginId(Realm.STAFF, name))
                .orElseGet(() -> new LoginId(Realm.CITIZENS, account.person().digits()));
    }

    /** What tries are counted under. */
    public String hash() {
        return Sha256.of(door + ":" + name);
    }

    /** What tries of a second factor are counted under: who makes them knows the password, which weighs more. */
    public String secondFactorHash() {
        return Sha256.of("second factor:" + door + ":" + name);
    }

    /** Names never appear in a log by accident. */
    @Override
    public String toString() {
        return "LoginId[" + door + "]";
    }
}
