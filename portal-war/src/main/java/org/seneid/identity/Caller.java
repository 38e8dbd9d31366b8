package org.seneid.identity;

/**
 * Who says they are at the door; there need not be such an account.
 *
 * @param name a citizen's number as twelve digits, or a staff name
 */
public record Caller(Door door, String name) {

    static Caller of(Account account) {
        return account.loginName()
                .map(name -> new Caller(Door.STAFF, name))
                .orElseGet(() -> new Caller(Door.CITIZENS, account.person().digits()));
    }

    /** What tries are counted under. */
    String hash() {
        return Hash.of(door + ":" + name);
    }

    /** Names never appear in a log by accident. */
    @Override
    public String toString() {
        return "Caller[" + door + "]";
    }
}
