package org.seneid.platform;

import jakarta.ejb.ApplicationException;

/** A law of the domain that what was asked would break, with the key of the sentence that says so. */
@ApplicationException(rollback = true)
public class RuleBroken extends RuntimeException {

    private final String key;
    private final transient Object[] args;

    /**
     * @param key a key of the messages files, such as {@code sharing.expired}
     * @param args what the sentence's places are filled with
     */
    public RuleBroken(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
