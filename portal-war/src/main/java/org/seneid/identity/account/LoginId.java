package org.seneid.identity.account;

import java.io.Serializable;
import org.seneid.platform.PersonalId;

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

    /** What attempts are counted under. */
    public String subject() {
        return door + ":" + name;
    }

    /** By which whoever typed it knows it again: the end of a number, a staff name as it is. */
    public String recognizable() {
        return door == Realm.STAFF ? name : new PersonalId(name).ending();
    }

    /** Names never appear in a log by accident. */
    @Override
    public String toString() {
        return "LoginId[" + door + "]";
    }
}
