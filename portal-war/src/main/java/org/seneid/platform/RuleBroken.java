package org.seneid.platform;

import jakarta.ejb.ApplicationException;

/** A law of the domain that what was asked would break, with the key of the sentence that says so. */
@ApplicationException(rollback = true)
public class RuleBroken extends RuntimeException {

    private final String key;
    private final transient Object[] args;
    private String field = "";

    /**
     * @param key a key of the messages files, such as {@code sharing.expired}
     * @param args what the sentence's places are filled with
     */
    public RuleBroken(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    /** Names the field of the form that the message belongs to. */
    public RuleBroken at(String fieldOfTheForm) {
        field = fieldOfTheForm;
        return this;
    }

    /** The id of the field that the message belongs to; empty when it is the whole page's. */
    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
